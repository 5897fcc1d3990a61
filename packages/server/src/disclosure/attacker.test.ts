import { neededRange } from "@kansrijk/core/disclosure/attackTable";
import { protectTable, type Protection } from "@kansrijk/core/disclosure/protectTable";
import type { ProtectionTable } from "@kansrijk/core/disclosure/tableModel";
import loadHighs from "highs";
import { expect, test } from "vitest";
import { enumerateRanges } from "../../test/disclosure/enumerate.ts";
import { cubeTable, flatTable, linkedTable, nestedTable } from "../../test/disclosure/randomTables.ts";
import { highsSolver } from "./highsSolver.ts";

/** A second attacker: the whole table as LP text, without any of the short cuts of the product. */
async function textAttacker(): Promise<(table: ProtectionTable, hidden: Protection["hidden"], id: string) => number[]> {
  const highs = await loadHighs();
  return (table, hidden, id) => {
    const name = new Map(table.cells.map((cell, place) => [cell.id, `x${place}`]));
    const rows = table.sums.map(
      (sum) => `${sum.parts.map((part) => name.get(part)).join(" + ")} - ${name.get(sum.total)} = 0`,
    );
    const bounds = table.cells.map((cell) =>
      hidden.has(cell.id) ? `${name.get(cell.id)} >= ${cell.low}` : `${name.get(cell.id)} = ${cell.count}`,
    );
    return ["Minimize", "Maximize"].map((sense) => {
      const model = `${sense}\n ${name.get(id)}\nSubject To\n ${rows.join("\n ")}\nBounds\n ${bounds.join("\n ")}\nEnd`;
      const solution = highs.solve(model, { output_flag: false });
      return solution.Status === "Optimal" ? solution.ObjectiveValue : sense === "Maximize" ? Infinity : -Infinity;
    });
  };
}

const KINDS = { flatTable, nestedTable, cubeTable, linkedTable };

test.each(Object.entries(KINDS))("250 random tables (%s): no protected cell can be narrowed", async (_name, make) => {
  const [solver, attack] = [await highsSolver(), await textAttacker()];
  let [isProtected, attacked] = [0, 0];
  for (let seed = 0; seed < 250; seed++) {
    const table = make(seed);
    const outcome = await protectTable(table, solver, { method: seed % 10 === 0 ? "optimal" : "heuristic" });
    if (!outcome.ok) {
      expect(outcome.refusals[0]!.kind).toBe("no-solution");
      continue;
    }
    isProtected++;
    for (const cell of table.cells.filter((item) => item.primary).slice(seed % 3, (seed % 3) + 1)) {
      const [low, high] = attack(table, outcome.value.hidden, cell.id);
      const needed = neededRange(cell);
      expect(low, `${seed} ${cell.id}`).toBeLessThanOrEqual(needed.low + 1e-6);
      expect(high, `${seed} ${cell.id}`).toBeGreaterThanOrEqual(needed.high - 1e-6);
      attacked++;
    }
  }
  expect(isProtected).toBeGreaterThan(200);
  expect(attacked).toBeGreaterThan(120);
});

test.each([
  ["flat", (seed: number) => flatTable(seed, true)],
  ["cube", cubeTable],
])("whole numbers tried one by one tell no more (%s)", async (_name, make) => {
  const solver = await highsSolver();
  let compared = 0;
  for (let seed = 1000; seed < 1040; seed++) {
    const table = make(seed);
    const top = Math.max(...table.cells.map((cell) => cell.count)) + 8;
    const outcome = await protectTable(table, solver, { attackAll: true });
    if (!outcome.ok || outcome.value.hidden.size === 0 || outcome.value.hidden.size > 9) continue;
    const ranges = enumerateRanges(table, outcome.value.hidden, top);
    if (!ranges) continue;
    compared++;
    for (const cell of table.cells.filter((item) => outcome.value.hidden.has(item.id))) {
      const tried = ranges.get(cell.id)!;
      const band = outcome.value.bands.get(cell.id)!;
      expect(band.low, `${seed} ${cell.id}`).toBe(tried.low);
      if (band.high < top) expect(band.high, `${seed} ${cell.id}`).toBe(tried.high);
      if (!cell.primary) continue;
      expect(tried.low).toBeLessThanOrEqual(neededRange(cell).low);
      expect(tried.high).toBeGreaterThanOrEqual(Math.min(top, neededRange(cell).high));
    }
  }
  expect(compared).toBeGreaterThan(8);
});
