import { expect, test } from "vitest";
import { sampleTable } from "../../test/sampleTable.ts";
import { tableLayout } from "./tableLayout.ts";

test("every cell has one place, the last breakdown across", () => {
  const table = sampleTable();
  const { sides, across, rows } = tableLayout(table);
  expect([sides.map(({ id }) => id), across?.id]).toEqual([["year"], "home-language"]);
  expect(rows.map(({ keys }) => keys)).toEqual([["2023"], ["2024"]]);
  expect(rows.flatMap(({ cells }) => cells)).toEqual(table.cells);
});

test("a cell that is not there leaves its place open", () => {
  const table = sampleTable();
  const { rows } = tableLayout({ ...table, cells: table.cells.slice(1) });
  expect(rows[0]!.cells.map((cell) => cell?.keys[1])).toEqual([undefined, "frisian"]);
});

test("with one breakdown, or too many groups for columns, every figure has a row", () => {
  const table = sampleTable();
  const groups = Array.from({ length: 13 }, (_, at) => ({ code: String(at), label: { nl: "x", en: "x" } }));
  const wide = { by: [table.by[0]!, { ...table.by[1]!, groups }], cells: table.cells };
  expect(tableLayout(wide)).toMatchObject({ across: null, sides: wide.by });
  expect(tableLayout(wide).rows).toHaveLength(4);
  const none = tableLayout({ by: [], cells: [{ ...table.cells[0]!, keys: [] }] });
  expect(none).toMatchObject({ sides: [], across: null, rows: [{ keys: [] }] });
});
