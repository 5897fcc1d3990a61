import { done, refused, type Outcome } from "../vocabulary/refusal.ts";
import { mergeTables } from "./mergeTables.ts";
import { protectTable, type ProtectOptions, type Protection } from "./protectTable.ts";
import type { Solver } from "./solver.ts";
import type { ProtectionCell, ProtectionTable } from "./tableModel.ts";

/** What readers got to see of a number: itself, that it is hidden, or nothing because nobody asked for it. */
type Released = "published" | "hidden" | "unasked";

/**
 * All numbers of one dataset that were ever answered, and the sums between them. It holds the hidden numbers too, so it
 * is as secret as the data.
 */
export interface Ledger {
  /** What the numbers are about; another version of the data has a ledger of its own. */
  readonly subject: string;
  readonly table: ProtectionTable;
  readonly released: ReadonlyMap<string, Released>;
}

export function emptyLedger(subject: string): Ledger {
  return { subject, table: { cells: [], sums: [] }, released: new Map() };
}

/**
 * Answers one more question: what was published stays so, what was hidden stays hidden, and the new answer hides more
 * where it would tell a hidden number together with earlier answers. Refuses when that does not help.
 * A cell of the new table that is not asked for itself (only needed for the sums) has `fixed: "hidden"`.
 */
export async function releaseWithLedger(
  ledger: Ledger,
  table: ProtectionTable,
  solver: Solver,
  options: ProtectOptions = {},
): Promise<Outcome<{ readonly protection: Protection; readonly ledger: Ledger }>> {
  const counts = new Map(ledger.table.cells.map((cell) => [cell.id, cell.count]));
  const changed = table.cells.find((cell) => counts.has(cell.id) && counts.get(cell.id) !== cell.count);
  if (changed) return refused(otherData(ledger.subject, changed.id));
  const asked = new Set(table.cells.filter((cell) => cell.fixed !== "hidden").map((cell) => cell.id));
  const decided = (cell: ProtectionCell): ProtectionCell => {
    const earlier = ledger.released.get(cell.id);
    // What is out cannot be protected any more, also when a stricter rule would have hidden it.
    if (earlier === "published") return { ...cell, primary: false, fixed: earlier };
    if (earlier === "hidden") return { ...cell, fixed: earlier };
    return asked.has(cell.id) ? withoutFixed(cell) : { ...cell, fixed: "hidden" };
  };
  const merged = mergeTables([ledger.table, table]);
  const joined = { cells: merged.cells.map(decided), sums: merged.sums };
  const outcome = await protectTable(joined, solver, options);
  if (!outcome.ok)
    return refused(...outcome.refusals.map((refusal) => ({ ...refusal, message: together(refusal.message) })));
  const released = new Map(ledger.released);
  for (const id of asked) released.set(id, outcome.value.hidden.has(id) ? "hidden" : "published");
  for (const cell of table.cells) if (!released.has(cell.id)) released.set(cell.id, "unasked");
  const kept = { cells: joined.cells.map(withoutFixed), sums: joined.sums };
  return done({ protection: outcome.value, ledger: { subject: ledger.subject, table: kept, released } });
}

function withoutFixed({ fixed: _fixed, ...cell }: ProtectionCell): ProtectionCell {
  return cell;
}

function together(message: { readonly nl: string; readonly en: string }) {
  return {
    nl: `Samen met eerder gegeven antwoorden zou dit een verborgen getal prijsgeven. ${message.nl}`,
    en: `Together with answers given before, this would tell a hidden number. ${message.en}`,
  };
}

function otherData(subject: string, id: string) {
  return {
    kind: "invalid-setting" as const,
    message: {
      nl: `${id} heeft nu een ander aantal dan in eerdere antwoorden over "${subject}". Begin een nieuw boek voor nieuwe gegevens.`,
      en: `${id} now has another count than in earlier answers about "${subject}". Start a new ledger for new data.`,
    },
  };
}
