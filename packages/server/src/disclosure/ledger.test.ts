import { emptyLedger, releaseWithLedger, type Ledger } from "@kansrijk/core/disclosure/ledger";
import { ledgerJson, readLedger } from "@kansrijk/core/disclosure/ledgerJson";
import { tableFromDimensions, type TableDimension } from "@kansrijk/core/disclosure/tableFromDimensions";
import type { ProtectionTable } from "@kansrijk/core/disclosure/tableModel";
import { expect, test } from "vitest";
import { enumerateRanges } from "../../test/disclosure/enumerate.ts";
import { highsSolver } from "./highsSolver.ts";

const COUNTS: Readonly<Record<string, number>> = { A: 3, B: 8, C: 25, D: 30 };

/** Asks for some of the cells; the others only hang the sums together. */
function question(dimension: TableDimension, asked: readonly string[]): ProtectionTable {
  const { cells, sums } = tableFromDimensions(
    [dimension],
    (selection) => COUNTS[selection["region"]!]!,
    ({ id, count }) => ({
      primary: count < 5,
      protect: { lower: 1, upper: Math.max(0, 5 - count) },
      ...(asked.includes(id) ? {} : { fixed: "hidden" }),
    }),
  );
  return { cells, sums };
}

const regions = { id: "region", codes: ["A", "B", "C", "D"] };
const first = question(regions, ["region=A", "region=B", "region=C", "region=D", "all"]);
const joined = { ...regions, groups: [{ code: "A+C", parts: ["A", "C"] }] };

async function afterFirst(): Promise<Ledger> {
  const answer = await releaseWithLedger(emptyLedger("x"), first, await highsSolver());
  if (!answer.ok) throw new Error("the first answer is safe");
  expect([...answer.value.protection.hidden.keys()].sort()).toEqual(["region=A", "region=B"]);
  return answer.value.ledger;
}

test("a second question that would tell a hidden number gets more hidden", async () => {
  const ledger = await afterFirst();
  const solver = await highsSolver();
  // C was published as 25: publishing "A or C" as 28 would tell that A is 3.
  const second = question(joined, ["region=A%2BC"]);
  const alone = await releaseWithLedger(emptyLedger("x"), second, solver);
  expect(alone.ok && alone.value.protection.hidden.has("region=A%2BC")).toBe(false);
  const answer = await releaseWithLedger(ledger, second, solver);
  expect(answer.ok && answer.value.protection.hidden.get("region=A%2BC")).toBe("secondary");
  if (!answer.ok) return;
  expect(answer.value.ledger.released.get("region=A%2BC")).toBe("hidden");
  expect(answer.value.ledger.released.get("region=C")).toBe("published");
  const ranges = enumerateRanges(answer.value.ledger.table, answer.value.protection.hidden, 70)!;
  expect(ranges.get("region=A")!.high).toBeGreaterThanOrEqual(5);
});

test("when more hiding cannot help, the answer is refused with the number it would tell", async () => {
  const ledger = await afterFirst();
  const second = question(joined, []);
  const cells = second.cells.map((cell) =>
    cell.id === "region=A%2BC" ? { ...cell, fixed: "published" as const } : cell,
  );
  const known: Ledger = { ...ledger, released: new Map([...ledger.released, ["region=A%2BC", "published"]]) };
  const answer = await releaseWithLedger(known, { ...second, cells }, await highsSolver());
  expect(answer.ok).toBe(false);
  expect(!answer.ok && answer.refusals[0]!.message.en).toMatch(/answers given before.*region=A/);
});

test("the same question again gives the same answer, other counts are refused", async () => {
  const ledger = await afterFirst();
  const again = await releaseWithLedger(ledger, first, await highsSolver());
  expect(again.ok && [...again.value.protection.hidden.keys()].sort()).toEqual(["region=A", "region=B"]);
  const changed = {
    ...first,
    cells: first.cells.map((cell) => (cell.id === "region=C" ? { ...cell, count: 26 } : cell)),
  };
  const answer = await releaseWithLedger(ledger, changed, await highsSolver());
  expect(!answer.ok && answer.refusals[0]!.message.en).toContain("region=C");
});

test("a ledger survives its file; another file is refused", async () => {
  const ledger = await afterFirst();
  const read = readLedger(JSON.parse(JSON.stringify(ledgerJson(ledger))));
  expect(read.ok && read.value.released).toEqual(ledger.released);
  expect(read.ok && read.value.table.sums).toEqual(ledger.table.sums);
  expect(read.ok && read.value.table.cells[0]!.high).toBe(Infinity);
  expect(readLedger({ format: "kansrijk-ledger/2" }).ok).toBe(false);
});
