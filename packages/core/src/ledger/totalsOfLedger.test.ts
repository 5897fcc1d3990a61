import { expect, test } from "vitest";
import { ledgerEntry, type LedgerEntry } from "./ledgerEntry.ts";
import { totalsOfLedger } from "./totalsOfLedger.ts";

const text = { nl: "a", en: "a" };

function entry(id: string, cents: number, more: Partial<LedgerEntry> = {}): LedgerEntry {
  const places = [{ letter: "S1", heading: "", paragraph: 1, words: ["geld"] }];
  return ledgerEntry.parse({
    id,
    title: text,
    cents,
    qualifier: "exact",
    roundedTo: 1,
    kind: "per-year",
    period: text,
    forWhom: text,
    places,
    ...more,
  });
}

test("a part is not added to its whole, in whatever order they stand", () => {
  const parts = [entry("a", 5, { relations: [{ kind: "part-of", entry: "c" }] }), entry("b", 7), entry("c", 20)];
  for (const ledger of [parts, parts.toReversed()]) {
    const [total, ...more] = totalsOfLedger(ledger);
    expect(more).toEqual([]);
    expect(total!.cents).toBe(27);
    expect(total!.leftOut.map(({ id }) => id)).toEqual(["a"]);
  }
});

test("what comes on top is added; another kind, year or letter is a sum of its own", () => {
  const other = [{ letter: "S4", heading: "", paragraph: 1, words: ["geld"] }];
  const ledger = [
    entry("a", 5),
    entry("b", 3, { relations: [{ kind: "increase-of", entry: "a" }] }),
    entry("c", 1, { kind: "one-off" }),
    entry("d", 1, { from: 2020 }),
    entry("e", 1, { places: other }),
  ];
  expect(
    totalsOfLedger(ledger)
      .map(({ cents }) => cents)
      .toSorted(),
  ).toEqual([1, 1, 1, 8]);
});
