import { roundTable } from "@kansrijk/core/disclosure/roundTable";
import { tableFromDimensions } from "@kansrijk/core/disclosure/tableFromDimensions";
import { expect, test } from "vitest";
import { cubeTable, flatTable } from "../../test/disclosure/randomTables.ts";
import { highsSolver } from "./highsSolver.ts";

test.each([
  ["two directions", flatTable],
  ["three directions", cubeTable],
])("controlled rounding keeps every sum true and stays near (%s)", async (_name, make) => {
  const solver = await highsSolver();
  let done = 0;
  for (let seed = 0; seed < 8; seed++) {
    const table = make(seed);
    const outcome = await roundTable(table, solver);
    if (!outcome.ok) continue;
    done++;
    const { values, extra, bands } = outcome.value;
    for (const { total, parts } of table.sums)
      expect(parts.reduce((sum, part) => sum + values.get(part)!, 0)).toBe(values.get(total));
    for (const cell of table.cells) {
      const value = values.get(cell.id)!;
      expect(value % 5).toBe(0);
      expect(Math.abs(value - cell.count)).toBeLessThan(5 * (1 + extra));
      if (cell.count % 5 === 0 && extra === 0) expect(value).toBe(cell.count);
    }
    for (const cell of table.cells.filter((item) => item.primary)) {
      const band = bands.get(cell.id)!;
      expect(band.low).toBeLessThan(band.high);
      expect(band.low <= cell.count && cell.count <= band.high).toBe(true);
    }
  }
  expect(done).toBeGreaterThan(5);
});

test("a sum that needs more room than rounding gives is refused", async () => {
  const table = tableFromDimensions(
    [{ id: "a", codes: ["x", "y"] }],
    (selection) => (selection["a"] === "x" ? 366 : 152),
    ({ id }) => ({ primary: id === "a=x", protect: { lower: 100, upper: 100 } }),
  );
  const outcome = await roundTable(table, await highsSolver(), { covers: true });
  expect(!outcome.ok && outcome.refusals[0]!.message.en).toContain("a=x");
});
