import type { IndicatorCell, IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import { describe, expect, test } from "vitest";
import { figureCube, sizeOf } from "./figureCube.ts";
import { pivotCube } from "./pivotCube.ts";

const both = (name: string) => ({ nl: name, en: name });
const cell = (keys: readonly string[], value: number): IndicatorCell => ({
  keys,
  value,
  low: value - 1,
  high: value + 1,
  pupils: 100,
  footnotes: [],
});
const breakdown = (id: string, ...codes: string[]) => ({
  id,
  label: both(id),
  groups: codes.map((code) => ({ code, label: both(code) })),
});

function table(place: string, by: IndicatorTable["by"], cells: readonly IndicatorCell[]): IndicatorTable {
  return {
    indicator: "advice",
    title: both("Advice"),
    unit: "percent",
    decimals: 1,
    better: "higher",
    place: { code: place, name: place },
    years: [2023, 2024],
    filter: [],
    by,
    cells,
    gaps: [],
    footnotes: [],
    data: { dataset: "a", title: "A", generated: true, sha256: "" },
    definition: "",
    seed: 1,
    protection: both("-"),
    assumed: [],
    statement: both("-"),
    explanation: [],
    whatIf: [],
  };
}

const YEAR = breakdown("year", "2023", "2024");
const SEX = breakdown("sex", "girl", "boy", "unknown");
const CITY = table(
  "GM0363",
  [YEAR, SEX],
  [cell(["2023", "girl"], 1), cell(["2023", "boy"], 2), cell(["2024", "girl"], 3), cell(["2024", "boy"], 4)],
);
const PROVINCES = table(
  "NL",
  [SEX, breakdown("province", "PV20", "PV21"), YEAR],
  [cell(["girl", "PV21", "2024"], 5), cell(["boy", "PV20", "2023"], 6)],
);

describe("a table from several answers", () => {
  const cube = figureCube([CITY, PROVINCES]);

  test("has the dimensions of all of them, with the members that have figures", () => {
    expect(cube.dimensions.map(({ id, members }) => [id, members.map(({ code }) => code)])).toEqual([
      ["indicator", ["advice"]],
      ["place", ["GM0363", "PV20", "PV21"]],
      ["year", ["2023", "2024"]],
      ["sex", ["girl", "boy"]],
    ]);
    expect(sizeOf(cube.dimensions)).toBe(12);
  });

  test("what is the same for all figures stands neither down nor across", () => {
    const pivot = pivotCube(cube, { rows: [], columns: ["indicator", "year"] });
    expect(pivot.fixed.map(({ id }) => id)).toEqual(["indicator"]);
    expect(pivot.rows.map(({ id }) => id)).toEqual(["place", "sex"]);
    expect(pivot.columns.map(({ id }) => id)).toEqual(["year"]);
  });

  test("every figure stands where its row and column say, in any order", () => {
    for (const asked of [
      { rows: ["place"], columns: ["sex", "year"] },
      { rows: ["year", "place"], columns: ["sex"] },
      { rows: [], columns: [] },
      { rows: ["nothing"], columns: ["indicator", "place", "year", "sex"] },
    ]) {
      const pivot = pivotCube(cube, asked);
      const found: string[] = [];
      for (let row = 0; row < pivot.rowCount; row++)
        for (let column = 0; column < pivot.columnCount; column++) {
          const value = pivot.cellAt(row, column)?.value;
          if (value == null) continue;
          const codes = new Map(
            [
              ...pivot.rows.map((dimension, at) => [dimension, pivot.rowMembers(row)[at]!] as const),
              ...pivot.columns.map((dimension, at) => [dimension, pivot.columnMembers(column)[at]!] as const),
            ].map(([dimension, member]) => [dimension.id, dimension.members[member]!.code]),
          );
          found.push(`${codes.get("place")} ${codes.get("year")} ${codes.get("sex")} ${value}`);
        }
      expect(found.sort()).toEqual([
        "GM0363 2023 boy 2",
        "GM0363 2023 girl 1",
        "GM0363 2024 boy 4",
        "GM0363 2024 girl 3",
        "PV20 2023 boy 6",
        "PV21 2024 girl 5",
      ]);
    }
  });

  test("a million figures are laid out at once", () => {
    const codes = Array.from({ length: 1000 }, (_, index) => `a${index}`);
    const places = Array.from({ length: 1000 }, (_, index) => `GM${index}`);
    const cells = codes.flatMap((code) => places.map((place) => cell([code, place], 1)));
    const large = table("NL", [breakdown("group", ...codes), breakdown("municipality", ...places)], cells);
    const start = performance.now();
    const pivot = pivotCube(figureCube([large]), { rows: ["place"], columns: ["group"] });
    expect(pivot.rowCount * pivot.columnCount).toBe(1_000_000);
    expect(pivot.cellAt(999, 999)?.value).toBe(1);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
