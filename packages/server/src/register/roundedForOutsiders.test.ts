import { expect, test } from "vitest";
import { readMeta } from "./registerMeta.ts";
import { roundedForOutsiders } from "./roundedForOutsiders.ts";
import { readDataset } from "../store/datasets/readDataset.ts";
import { keepTinyRegister } from "../../test/keepTinyRegister.ts";
import { temporaryStore } from "../../test/temporaryStore.ts";

test("outsiders read no number of rows that is not a multiple of five", async () => {
  const store = await temporaryStore();
  const meta = readMeta((await readDataset(store.db, await keepTinyRegister(store)))!)!;
  await store.remove();
  const rowsOf = ({ manifest, quality }: typeof meta): number[] => [
    ...Object.values(manifest.tables).flatMap(({ rows, files }) => [rows, ...Object.values(files).map((f) => f.rows)]),
    ...quality.tables.flatMap(({ rows, years, blanks }) => [
      rows,
      ...years.map((item) => item.rows),
      ...blanks.map((item) => item.count),
    ]),
    ...[...quality.joins, ...quality.plausibility].flatMap(({ found, of }) => [found, of]),
  ];
  expect(rowsOf(meta).some((count) => count % 5 !== 0)).toBe(true);
  const shown = roundedForOutsiders(meta);
  expect(rowsOf(shown).every((count) => count % 5 === 0)).toBe(true);
  expect(rowsOf(shown).every((count, index) => count >= rowsOf(meta)[index]!)).toBe(true);
});
