import { attackTable } from "@kansrijk/core/disclosure/attackTable";
import { protectTable } from "@kansrijk/core/disclosure/protectTable";
import { tableFromDimensions } from "@kansrijk/core/disclosure/tableFromDimensions";
import type { ProtectionCell, ProtectionTable } from "@kansrijk/core/disclosure/tableModel";
import type { Solver } from "@kansrijk/core/disclosure/solver";
import { expect, test } from "vitest";
import { flatTable } from "../../test/disclosure/randomTables.ts";
import { highsSolver } from "./highsSolver.ts";

/** Every pattern, cheapest first, until one is safe. */
function cheapestByTrying(table: ProtectionTable, solver: Solver): number | undefined {
  const primary = table.cells.filter((cell) => cell.primary).map((cell) => cell.id);
  const free = table.cells.filter((cell) => !cell.primary && cell.fixed === undefined);
  const patterns = Array.from({ length: 2 ** free.length }, (_, mask) => {
    const chosen = free.filter((_cell, at) => mask & (1 << at));
    return { chosen, cost: chosen.reduce((sum, cell) => sum + cell.cost, 0) };
  }).sort((a, b) => a.cost - b.cost);
  const safe = patterns.find(
    ({ chosen }) =>
      attackTable(table, new Set([...primary, ...chosen.map((cell) => cell.id)]), solver, { cells: "primary" }).safe,
  );
  return safe?.cost;
}

test("no pattern is cheaper than the optimal one, and the fast one is safe but may cost more", async () => {
  const solver = await highsSolver();
  let [compared, dearer] = [0, 0];
  for (let seed = 2000; compared < 12; seed++) {
    const table = flatTable(seed, true);
    if (table.cells.length > 9 || !table.cells.some((cell) => cell.primary)) continue;
    const [best, fast] = [
      await protectTable(table, solver),
      await protectTable(table, solver, { method: "heuristic" }),
    ];
    const tried = cheapestByTrying(table, solver);
    expect(best.ok).toBe(tried !== undefined);
    expect(fast.ok).toBe(tried !== undefined);
    if (!best.ok || !fast.ok) continue;
    compared++;
    expect(best.value.optimal).toBe(true);
    expect(best.value.cost, `seed ${seed}`).toBeCloseTo(tried!, 6);
    expect(fast.value.cost).toBeGreaterThanOrEqual(best.value.cost - 1e-6);
    if (fast.value.cost > best.value.cost) dearer++;
  }
  expect(dearer).toBeLessThan(6);
});

test("a protector that forgets the secondary cells is caught, and so is one that shows any of them again", async () => {
  const solver = await highsSolver();
  let [forgotten, shown] = [0, 0];
  for (let seed = 3000; seed < 3016; seed++) {
    const table = flatTable(seed);
    const outcome = await protectTable(table, solver);
    if (!outcome.ok) continue;
    const secondary = [...outcome.value.hidden].filter(([, why]) => why === "secondary").map(([id]) => id);
    if (secondary.length === 0) continue;
    const primary = new Set([...outcome.value.hidden].filter(([, why]) => why === "primary").map(([id]) => id));
    expect(attackTable(table, primary, solver).safe).toBe(false);
    forgotten++;
    for (const id of secondary) {
      const without = new Set([...outcome.value.hidden.keys()].filter((other) => other !== id));
      expect(attackTable(table, without, solver).safe, `${seed} ${id}`).toBe(false);
      shown++;
    }
  }
  expect(forgotten).toBeGreaterThan(5);
  expect(shown).toBeGreaterThan(10);
});

test("a primary cell that is published is exposed", async () => {
  const table = oneRow([3, 9, 20]);
  expect(attackTable(table, new Set(["a=0"]), await highsSolver()).exposed.map((cell) => cell.id)).toEqual(["a=0"]);
  const all = { ...table, cells: table.cells.map((cell) => ({ ...cell, primary: cell.id === "a=1" })) };
  expect(attackTable(all, new Set(["a=0"]), await highsSolver()).safe).toBe(false);
});

function oneRow(counts: readonly number[], change: (cell: ProtectionCell) => Partial<ProtectionCell> = () => ({})) {
  const { cells, sums } = tableFromDimensions(
    [{ id: "a", codes: counts.map((_, at) => String(at)) }],
    (selection) => counts[Number(selection["a"])]!,
    ({ count }) => ({ primary: count < 5 && count > 0, protect: { lower: 1, upper: 5 - count } }),
  );
  return { cells: cells.map((cell) => ({ ...cell, ...change(cell) })), sums };
}

test("a single row: the cheapest neighbour goes along; with nothing left to hide it is refused with the cell", async () => {
  const solver = await highsSolver();
  const outcome = await protectTable(oneRow([3, 9, 20]), solver);
  expect(outcome).toMatchObject({ ok: true, value: { optimal: true, cost: 9 } });
  expect(outcome.ok && [...outcome.value.hidden]).toEqual([
    ["a=0", "primary"],
    ["a=1", "secondary"],
  ]);
  const stuck = await protectTable(
    oneRow([3, 9, 20], (cell) => (cell.primary ? {} : { fixed: "published" })),
    solver,
  );
  expect(stuck).toMatchObject({ ok: false, refusals: [{ kind: "no-solution" }] });
  expect(!stuck.ok && stuck.refusals[0]!.message.en).toContain("a=0");
});

test("rounded numbers that are shown leave room, so less needs hiding", async () => {
  const solver = await highsSolver();
  const exact = await protectTable(oneRow([3, 9, 20]), solver);
  const rounded = await protectTable(
    oneRow([3, 9, 20], ({ count }) => {
      const near = Math.round(count / 5) * 5;
      return { shown: { low: Math.max(0, near - 4), high: near + 4 } };
    }),
    solver,
  );
  expect(exact.ok && exact.value.hidden.size).toBe(2);
  expect(rounded.ok && [...rounded.value.hidden.keys()]).toEqual(["a=0"]);
});

test("a table whose numbers do not add up, or lie outside what is known, is refused", async () => {
  const solver = await highsSolver();
  const wrong = await protectTable(
    oneRow([3, 9, 20], (cell) => (cell.id === "all" ? { count: 33 } : {})),
    solver,
  );
  expect(!wrong.ok && wrong.refusals[0]!.message.en).toMatch(/all: the total differs by 1/);
  const outside = await protectTable(
    oneRow([3, 9, 20], () => ({ high: 10 })),
    solver,
  );
  expect(outside.ok).toBe(false);
});

test("parts that have nothing to do with each other are protected apart, at the same cost", async () => {
  const solver = await highsSolver();
  const [one, two] = [oneRow([3, 9, 20]), oneRow([1, 30, 40])];
  const renamed = (table: ProtectionTable, mark: string): ProtectionTable => ({
    cells: table.cells.map((cell) => ({ ...cell, id: mark + cell.id })),
    sums: table.sums.map(({ total, parts }) => ({ total: mark + total, parts: parts.map((part) => mark + part) })),
  });
  const [first, second] = [renamed(one, "1"), renamed(two, "2")];
  const both = await protectTable(
    { cells: [...first.cells, ...second.cells], sums: [...first.sums, ...second.sums] },
    solver,
  );
  expect(both).toMatchObject({ ok: true, value: { cost: 39, optimal: true } });
});
