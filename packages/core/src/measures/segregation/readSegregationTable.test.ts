import { expect, test } from "vitest";
import { tableBytes } from "../../../test/tableBytes.ts";
import { readSegregationTable } from "./readSegregationTable.ts";

const COLUMNS = { unit: "school", group: "groep", weight: "n" };

function faults(...lines: readonly string[]) {
  const reading = readSegregationTable("t.csv", tableBytes(...lines), COLUMNS);
  return reading.ok ? [] : reading.faults.map(({ row, column, value }) => [row, column, value]);
}

test("rows of one unit and group add up; the order of the rows does not matter", () => {
  const lines = ["b;y;1,5", 'a;"x; z";2', "b;y;2,5", "a;y;0"];
  for (const some of [lines, lines.toReversed()]) {
    const reading = readSegregationTable("t.csv", tableBytes("school;groep;n", ...some), COLUMNS);
    expect(reading).toMatchObject({
      ok: true,
      table: { unitNames: ["a", "b"], groupNames: ["x; z", "y"], counts: Float64Array.of(2, 0, 0, 4) },
    });
  }
});

test("without a column of weights every row counts for one", () => {
  const reading = readSegregationTable("t.csv", tableBytes("groep,school", "x,a", "x,a", "y,b"), {
    unit: "school",
    group: "groep",
  });
  expect(reading).toMatchObject({ ok: true, table: { counts: Float64Array.of(2, 0, 0, 1) } });
});

test.each(["", "-1", "NA", "<5", "1.000,5", "1e999", "abc", "0x10"])(
  "a weight of %j is refused with its place",
  (value) => {
    expect(faults("school;groep;n", "a;x;1", `a;y;${value}`, "b;x;2")).toEqual([[3, "n", value]]);
  },
);

test("where commas separate the cells, a quoted 1,234 is no weight; elsewhere one sign for all decimals", () => {
  expect(faults("school,groep,n", 'a,x,"1,234"')).toEqual([[2, "n", "1,234"]]);
  expect(faults("school;groep;n", "a;x;0,5", "b;x;0.5")).toEqual([[3, "n", "0.5"]]);
  expect(faults("school,groep,n", "a,x,.5", "b,x,1e-3", "b,y,0.30000000000000004")).toEqual([]);
});

test("a blank name, a column that is not there and one asked for twice are refused", () => {
  expect(faults("school;groep;n", ";x;1")).toEqual([[2, "school", ""]]);
  expect(faults("school;groep;aantal", "a;x;1")).toEqual([[1, "n", ""]]);
  const twice = readSegregationTable("t.csv", tableBytes("a;b", "1;2"), { unit: "a", group: "A" });
  expect(twice).toMatchObject({ ok: false, faults: [{ kind: "duplicate-column", column: "a" }] });
});

test("levels are known by their whole path, and a unit lies in one part", () => {
  const columns = { ...COLUMNS, levels: ["staat", "wijk"] };
  const header = "school;groep;n;staat;wijk";
  const reading = readSegregationTable("t.csv", tableBytes(header, "a;x;1;A;1", "b;x;1;B;1", "a;y;1;A;1"), columns);
  expect(reading).toMatchObject({
    ok: true,
    levels: [
      { name: "staat", partNames: ["A", "B"], parent: Int32Array.of(0, 1) },
      { name: "wijk", partNames: ["A / 1", "B / 1"] },
    ],
  });
  const wrong = readSegregationTable("t.csv", tableBytes(header, "a;x;1;A;1", "a;y;1;B;1"), columns);
  expect(wrong).toMatchObject({ ok: false, faults: [{ kind: "contradiction", row: 3, column: "staat", value: "B" }] });
});
