import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { PisaSample } from "@kansrijk/core/pisa/pisaSample";
import { pisaSampleOf } from "@kansrijk/core/pisa/pisaSampleOf";
import { duckdbIn, sqlText } from "../population/duckdbIn.ts";
import { lakePath } from "../store/lake/lakePath.ts";

/** Columns of the kept table, as the formats `pisa-students` and `pisa-students-one-value` name them. */
const VALUES = /^values_(\d{1,2}(?:math|read|scie|prob))$/;
const ONE_VALUE: Readonly<Record<string, string>> = { math: "1MATH", read: "1READ", scie: "1SCIE" };
const REPLICATE = /^replicates_\d+$/;

/** Reads a kept table of students from the lake. Throws when its files are not there or not such a table. */
export async function readPisaSample(dataDir: string, dataset: string): Promise<PisaSample> {
  const folder = lakePath(dataDir, dataset);
  const files = (await readdir(folder)).filter((name) => name.endsWith(".parquet")).sort();
  return duckdbIn(folder, async (connection) => {
    const paths = files.map((name) => sqlText(join(folder, name))).join(", ");
    const reader = await connection.runAndReadAll(`SELECT * FROM read_parquet([${paths}])`);
    const columns = reader.getColumnsJS();
    const byName = new Map(reader.columnNames().map((name, place) => [name, columns[place]!]));
    const size = reader.currentRowCount;
    const numbers = (name: string): Float64Array =>
      Float64Array.from(byName.get(name) ?? [], (value) => (value === null ? NaN : Number(value)));
    const texts = (name: string): (string | null)[] =>
      Array.from({ length: size }, (_, row) => {
        const value = byName.get(name)?.[row] ?? null;
        return value === null ? null : String(value);
      });
    const names = [...byName.keys()];
    return pisaSampleOf({
      country: texts("country"),
      year: texts("year").map((year) => (year === null ? null : Number(year))),
      school: texts("school").map(String),
      weight: numbers("weight"),
      escs: numbers("escs"),
      replicates: names.filter((name) => REPLICATE.test(name)).map(numbers),
      values: new Map(
        names.flatMap((name): [string, Float64Array][] => {
          const label = VALUES.exec(name)?.[1]?.toUpperCase() ?? ONE_VALUE[name];
          return label === undefined ? [] : [[label, numbers(name)]];
        }),
      ),
    });
  });
}
