import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryFolder } from "../../test/temporaryStore.ts";
import { answerFiles } from "./answerFiles.ts";
import { openCubePool, type CubePool, type Row } from "./cubePool.ts";

const CUBE = "0123456789abcdef0123456789abcdef";
let folder: string;
let pool: CubePool;

beforeAll(async () => {
  folder = await temporaryFolder();
  pool = await openCubePool(folder);
});
afterAll(async () => {
  pool.close();
  await rm(folder, { recursive: true, force: true });
});

/** A real answer with every sort of value that questions about cubes give. */
const select = (place = folder) =>
  `SELECT 1, 2.5::DOUBLE, 170141183460469231731687303715884105727::HUGEINT, 'x', NULL, true, 9007199254740993::BIGINT -- ${place}/${CUBE}-0.parquet`;

async function asked(slow: number, sql = select(), place = folder): Promise<{ rows: readonly Row[]; counted: number }> {
  let counted = 0;
  const rows = await answerFiles(place, slow).answer(sql, () => {
    counted++;
    return pool.query(sql);
  });
  return { rows, counted };
}

test("what took long is kept beside its cube and comes back the same, also in another folder", async () => {
  const first = await asked(0);
  const [name, ...more] = await readdir(folder);
  expect([name!.startsWith(`${CUBE}-answer-`), more]).toEqual([true, []]);
  const again = await asked(0);
  expect([first.counted, again.counted]).toEqual([1, 0]);
  expect(again.rows).toEqual(first.rows);
  expect(again.rows[0]!.map((value) => typeof value)).toEqual(first.rows[0]!.map((value) => typeof value));

  const other = join(folder, "elders");
  await mkdir(other);
  await writeFile(join(other, name!), await readFile(join(folder, name!)));
  expect((await asked(0, select(other), other)).counted).toBe(0);
  await rm(other, { recursive: true });

  // Torn by a crash: counted again, and mended.
  await writeFile(join(folder, name!), "[[1,");
  expect(await asked(0)).toEqual(first);
  expect((await asked(0)).counted).toBe(0);
});

test.each([
  ["is quick", 3_600_000, (): string => `SELECT 1 -- ${folder}/${CUBE}.parquet`],
  ["is long", 0, (): string => `SELECT * FROM range(501) -- ${folder}/${CUBE}.parquet`],
  ["is of no cube", 0, (): string => "SELECT 1"],
  ["is of two cubes", 0, (): string => `SELECT 1 -- ${CUBE}.parquet ${CUBE.replace("0", "1")}.parquet`],
  [
    "holds what would not come back the same",
    0,
    (): string => `SELECT DATE '2026-11-22', 'NaN'::DOUBLE -- ${CUBE}.parquet`,
  ],
])("what %s is not kept", async (_, slow, sql) => {
  const before = await readdir(folder);
  await asked(slow, sql());
  expect((await asked(slow, sql())).counted).toBe(1);
  expect(await readdir(folder)).toEqual(before);
});
