import { expect, test } from "vitest";
import { mergeTables } from "./mergeTables.ts";
import { tableFromDimensions } from "./tableFromDimensions.ts";
import { cellId } from "./tableModel.ts";

const place = {
  id: "place",
  codes: ["x", "y", "z"],
  groups: [
    { code: "North", parts: ["x", "y"] },
    { code: "x or z", parts: ["x", "z"] },
  ],
};
const sex = { id: "sex", codes: ["girl", "boy"] };
const countOf = ({ place: at, sex: who }: Record<string, string>): number =>
  "xyz".indexOf(at!) * 10 + (who === "girl" ? 1 : 2);

test("every combination of groups and totals is a cell, counted once, and every sum holds", () => {
  const { cells, sums, selections } = tableFromDimensions([place, sex], countOf);
  expect(cells).toHaveLength(6 * 3);
  const counts = new Map(cells.map((cell) => [cell.id, cell.count]));
  expect(counts.get("all")).toBe(1 + 2 + 11 + 12 + 21 + 22);
  expect(counts.get(cellId({ place: "North", sex: "boy" }))).toBe(2 + 12);
  expect(counts.get(cellId({ place: "x or z" }))).toBe(1 + 2 + 21 + 22);
  for (const { total, parts } of sums)
    expect(
      parts.reduce((sum, part) => sum + counts.get(part)!, 0),
      total,
    ).toBe(counts.get(total));
  expect(sums).toHaveLength(3 * 3 + 6);
  expect(selections.get("place=North&sex=boy")).toEqual({ place: "North", sex: "boy" });
});

test("a tree of groups adds up by its branches; without a total there is none", () => {
  const tree = { ...place, groups: [{ code: "North", parts: ["x", "y"] }] };
  const { sums } = tableFromDimensions([tree], ({ place: at }) => "xyz".indexOf(at!));
  expect(sums).toEqual([
    { total: "place=North", parts: ["place=x", "place=y"] },
    { total: "all", parts: ["place=z", "place=North"] },
  ]);
  const open = tableFromDimensions([{ ...sex, noTotal: true }], () => 4);
  expect(open.cells.map((cell) => cell.id)).toEqual(["sex=girl", "sex=boy"]);
  expect(open.sums).toEqual([]);
});

test("a group of something unknown, or of itself, is refused", () => {
  for (const parts of [["x", "q"], ["North"]])
    expect(() => tableFromDimensions([{ ...place, groups: [{ code: "North", parts }] }], () => 1)).toThrow(/place/);
});

test("names of cells do not depend on order, and tables over the same people share their margins", () => {
  expect(cellId({ b: "1", a: "2&3" })).toBe(cellId({ a: "2&3", b: "1" }));
  const first = tableFromDimensions(
    [sex],
    () => 5,
    () => ({ primary: true, protect: { lower: 1, upper: 2 } }),
  );
  const second = tableFromDimensions([sex, { id: "year", codes: ["1", "2"] }], ({ year }) => (year === "1" ? 2 : 3));
  const merged = mergeTables([first, second]);
  expect(merged.cells).toHaveLength(9);
  expect(merged.cells.find((cell) => cell.id === "sex=girl")).toMatchObject({ count: 5, primary: true });
  const other = tableFromDimensions([sex], () => 6);
  expect(() => mergeTables([first, other])).toThrow(/sex=girl is 5 .* and 6/);
});
