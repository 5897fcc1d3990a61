import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeColumns } from "@kansrijk/core/tables/quality/tableQuality";
import type { Storage } from "@kansrijk/core/tables/stored/storage";
import type { StoredTable } from "@kansrijk/core/tables/stored/storedTable";
import { valueWriter } from "@kansrijk/core/tables/stored/valueWriter";
import { duckdbIn, sqlText } from "../population/duckdbIn.ts";
import { readTableParquet } from "./readTableParquet.ts";
import { writeTableParquet } from "./tableParquet.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "table-parquet-"));
});
afterAll(() => rm(folder, { recursive: true }));

const whole = fc.integer({ min: -2_147_483_647, max: 2_147_483_647 });
const word = fc.string({ unit: fc.constantFrom("a", "é", "'", '"', ";", "\n", "\\", "€", "\u0000x") });
const unknown = fc.constantFrom({ unknown: "secret" }, { unknown: "blank" });
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const KINDS: readonly (readonly [Storage, fc.Arbitrary<unknown>])[] = [
  ["text", fc.option(word)],
  ["day", fc.option(fc.constantFrom("2019-10-01", "2024-02-29"))],
  ["yes-no", fc.option(fc.constantFrom("true", "false"))],
  ["whole", fc.option(whole)],
  ["number", fc.option(finite)],
  [{ decimals: 2 }, fc.option(whole)],
  [
    "count",
    fc.oneof(
      fc.tuple(fc.nat(), fc.nat(100)).map(([low, more]) => ({ low, high: Math.min(low + more, 2_147_483_647) })),
      unknown,
    ),
  ],
  [
    "figure",
    fc.oneof(
      finite.map((value) => ({ value })),
      unknown,
    ),
  ],
];

function table(rows: readonly (readonly unknown[])[]): StoredTable {
  const columns = KINDS.map(([storage], place) => {
    const writer = valueWriter(storage);
    for (const row of rows) writer.push(row[place]);
    return { name: `c"${place}`, label: "", ...writer.done() };
  });
  return { rowCount: rows.length, columns, key: [] };
}

test("every kind of column comes back as it was stored, in the same order", async () => {
  const row = fc.tuple(...KINDS.map(([, values]) => values));
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 50 }), async (rows) => {
      const stored = table(rows);
      const path = join(folder, "t.parquet");
      await writeTableParquet(stored, path);
      expect(await readTableParquet(path, describeColumns(stored))).toStrictEqual(stored);
    }),
    { numRuns: 6 },
  );
});

test("a table longer than a chunk keeps its order, and a part of it can be read", async () => {
  const rows = Array.from({ length: 5000 }, (_, row) => [
    `w${row % 3000}`,
    null,
    null,
    row,
    null,
    null,
    { low: row, high: row },
    { value: row },
  ]);
  const stored = table(rows);
  const path = join(folder, "long.parquet");
  await writeTableParquet(stored, path);
  expect(await readTableParquet(path, describeColumns(stored))).toStrictEqual(stored);
  const part = await readTableParquet(path, describeColumns(stored), [], { offset: 4998, limit: 10 });
  expect(part).toMatchObject({ rowCount: 2, columns: { 3: { values: Int32Array.of(4998, 4999) } } });
});

test("in the file a protected count is two bounds and a word, and never a number of its own", async () => {
  const writer = valueWriter("count");
  for (const value of [{ low: 1, high: 4 }, { low: 7, high: 7 }, { unknown: "secret" }, { unknown: "blank" }])
    writer.push(value);
  const path = join(folder, "count.parquet");
  await writeTableParquet({ rowCount: 4, key: [], columns: [{ name: "pupils", label: "", ...writer.done() }] }, path);
  const rows = await duckdbIn(folder, async (connection) =>
    (await connection.runAndReadAll(`SELECT * FROM read_parquet(${sqlText(path)})`)).getRowsJson(),
  );
  expect(rows).toStrictEqual([
    [1, 4, "band"],
    [7, 7, "exact"],
    [null, null, "secret"],
    [null, null, "blank"],
  ]);
});

test("a write that fails leaves nothing", async () => {
  const column = { name: "a", label: "", kind: "whole", decimals: 0, values: "none" };
  const broken = { rowCount: 1, key: [], columns: [column] } as unknown as StoredTable;
  await expect(writeTableParquet(broken, join(folder, "broken.parquet"))).rejects.toThrow(TypeError);
  expect((await readdir(folder)).filter((name) => name.includes("broken"))).toStrictEqual([]);
});
