import type { Text } from "../vocabulary/text.ts";
import type { LedgerEntry } from "./ledgerEntry.ts";

export interface LedgerTotal {
  readonly letter: string;
  readonly kind: LedgerEntry["kind"];
  readonly from: number | null;
  readonly cents: number;
  readonly entries: readonly string[];
  /** Parts of an entry that is counted already. */
  readonly leftOut: readonly { readonly id: string; readonly reason: Text }[];
}

/**
 * Sums per letter, kind and first year. An amount that is part of another amount is not added to it; what a letter names
 * twice is one entry. Amounts of different kinds are never added: so much a year and so much once are no one number.
 */
export function totalsOfLedger(ledger: readonly LedgerEntry[]): LedgerTotal[] {
  const groups = new Map<string, LedgerEntry[]>();
  for (const entry of ledger) {
    const key = [letterOf(entry), entry.kind, entry.from ?? ""].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const ids = new Set(ledger.map(({ id }) => id));
  return [...groups.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, entries]) => {
      const counted = entries.filter((entry) => wholeOf(entry, ids) === undefined);
      const first = entries[0]!;
      return {
        letter: letterOf(first),
        kind: first.kind,
        from: first.from ?? null,
        cents: counted.reduce((total, { cents }) => total + cents, 0),
        entries: counted.map(({ id }) => id),
        leftOut: entries
          .filter((entry) => wholeOf(entry, ids) !== undefined)
          .map((entry) => ({ id: entry.id, reason: partOf(wholeOf(entry, ids)!) })),
      };
    });
}

/** The letter that names the amount first. */
export function letterOf({ places }: Pick<LedgerEntry, "places">): string {
  return places[0]!.letter;
}

function wholeOf({ relations }: LedgerEntry, ids: ReadonlySet<string>): string | undefined {
  return relations.find(({ kind, entry }) => kind === "part-of" && ids.has(entry))?.entry;
}

function partOf(whole: string): Text {
  return { nl: `zit al in ${whole}`, en: `is part of ${whole} already` };
}
