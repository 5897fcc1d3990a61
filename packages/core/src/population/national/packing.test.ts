import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { unpacked } from "../../../test/nationalModel.ts";
import { CODE_LISTS } from "../../register/codeLists.ts";
import type { RegisterTable } from "../../register/registerTable.ts";
import { NONE, packedRows } from "./packedRows.ts";
import { PACKINGS, type PackedTable } from "./packing.ts";

const folder = new URL("../../register/tables/", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
const tables = await Promise.all(
  names.map(async (name) => ((await import(new URL(name, folder).href)) as { table: RegisterTable }).table),
);

test.each(Object.keys(PACKINGS) as PackedTable[])("rows of %s have room for every column, code and blank", (id) => {
  const table = tables.find((one) => one.id === id)!;
  const fields = new Map(PACKINGS[id].fields.map((field) => [field.name, field]));
  expect([...fields.keys()].sort()).toStrictEqual(Object.keys(table.columns).sort());
  for (const [name, { type, nullable }] of Object.entries(table.columns)) {
    const { bits } = fields.get(name)!;
    const codes = type.kind === "code" ? CODE_LISTS[type.list].length : type.kind === "yes-no" ? 2 : 0;
    expect(2 ** bits).toBeGreaterThanOrEqual(codes + (nullable ? 1 : 0));
  }
});

test("rows come back as they were put in, also the largest, the smallest and blanks", () => {
  const rows = packedRows(PACKINGS.tests);
  const put = [
    [0, 0, 0, -6000, 0, 0, 0],
    [2 ** 31 - 1, 8019, 6, 6000, 2, 2, 2],
    [7, 12, NONE, -1, NONE, 1, NONE],
  ];
  for (let round = 0; round < 10_000; round++) for (const row of put) rows.add(row);
  const back = unpacked("tests", rows.parts());
  expect(back).toHaveLength(30_000);
  expect(back.slice(-3).map((row) => Object.values(row))).toStrictEqual(
    put.map((row, index) => (index === 2 ? [7, 12, null, -1, null, 1, null] : row)),
  );
  expect(packedRows(PACKINGS.tests).parts()).toStrictEqual([]);
});

test("a record key keeps all its 32 bits", () => {
  const rows = packedRows(PACKINGS.pupils);
  rows.add([1, 4_294_967_295, 2001, 1, 4, 100, 3, 4, 2, 1, 1992, 9999]);
  rows.add([2, 2_147_483_648, 1991, 0, 0, 1, 0, 0, 0, 0, 14, 1000]);
  expect(unpacked("pupils", rows.parts()).map((row) => row["record_key"])).toStrictEqual([
    4_294_967_295, 2_147_483_648,
  ]);
});
