import { dirname, resolve } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { Country } from "@kansrijk/core/population/country";
import { EDUCATION_LEVELS, ORIGIN_GROUPS, STAY_LEVELS } from "@kansrijk/core/population/features";
import type { PupilScores } from "@kansrijk/core/funding/po/factsFromPupils";
import { appendColumns } from "./appendColumns.ts";
import { duckdbIn, sqlText } from "./duckdbIn.ts";
import { integerColumn } from "./integerColumn.ts";
import { placeFile } from "./placeFile.ts";

/**
 * Writes the pupils as Parquet, one row per pupil in order of site: site code, features as words, score as a decimal.
 * Under `path` there is the whole file or none. Its bytes may differ between versions of DuckDB: identity is countryHash.
 * @param signal stops the work; the promise then fails with its reason and no file is left
 */
export async function writeCountryParquet(country: Country, path: string, signal?: AbortSignal): Promise<void> {
  const target = resolve(path);
  await placeFile(target, (temporary) =>
    duckdbIn(dirname(target), async (connection) => {
      const { count: _count, ...columns } = country.pupils;
      await appendColumns(connection, "pupil", columns, signal);
      await createEnum(connection, "site", country.sites.code);
      for (const [name, levels] of Object.entries({
        education: EDUCATION_LEVELS,
        origin: ORIGIN_GROUPS,
        stay: STAY_LEVELS,
      })) {
        await createEnum(
          connection,
          name,
          levels.map((level) => level.code),
        );
      }
      await connection.run(`COPY (${SELECT_WORDS}) TO ${sqlText(temporary)} (FORMAT parquet, COMPRESSION zstd)`);
      signal?.throwIfAborted();
    }),
  );
}

/**
 * Reads site and score of every pupil from a Parquet file with a text column `site` and a decimal column `score`, chunk by
 * chunk. Fails when the file cannot be read, lacks a column or holds an empty value.
 */
export async function readPupilScores(path: string): Promise<PupilScores> {
  const source = resolve(path);
  return duckdbIn(dirname(source), async (connection) => {
    const file = sqlText(source);
    const found = await connection.runAndReadAll(
      `SELECT site, count(*)::INTEGER FROM read_parquet(${file}, file_row_number = true) GROUP BY site ORDER BY min(file_row_number)`,
    );
    const rows = found.getRowsJS();
    const sites = rows.map(([site]) => String(site));
    const count = rows.reduce((sum, [, pupils]) => sum + Number(pupils), 0);
    if (count === 0) return { sites, site: new Int32Array(0), score: new Int32Array(0) };
    await createEnum(connection, "site", sites);
    const [site, score] = [new Int32Array(count), new Int32Array(count)];
    const result = await connection.stream(
      `SELECT enum_code(site::site_code)::INTEGER, (score * 10000)::INTEGER FROM read_parquet(${file})`,
    );
    let row = 0;
    for await (const chunk of result) {
      const [siteVector, scoreVector] = [integerColumn(chunk, 0), integerColumn(chunk, 1)];
      for (let place = 0; place < chunk.rowCount; place++, row++) {
        site[row] = required(siteVector.getItem(place), source, row, "site");
        score[row] = required(scoreVector.getItem(place), source, row, "score");
      }
    }
    return { sites, site, score };
  });
}

function required(value: number | null, file: string, row: number, column: string): number {
  if (value === null) throw new Error(`${file}: row ${row + 1} has no ${column}; expected one for every pupil`);
  return value;
}

const SELECT_WORDS = `
  SELECT ${word("site", "siteIndex")} AS site,
         "yearGroup"::UTINYINT AS year_group,
         age::UTINYINT AS age,
         ${word("education", "motherEducation")} AS mother_education,
         ${word("education", "fatherEducation")} AS father_education,
         ${word("origin", "origin")} AS origin,
         ${word("stay", "motherStay")} AS mother_stay,
         debt = 1 AS debt_restructuring,
         (score * 0.0001::DECIMAL(5, 4))::DECIMAL(9, 4) AS score
  FROM pupil`;

function word(type: string, column: string): string {
  return `enum_range(NULL::${type}_code)["${column}" + 1]`;
}

async function createEnum(connection: DuckDBConnection, name: string, values: readonly string[]): Promise<void> {
  await connection.run(`CREATE TYPE ${name}_code AS ENUM (${values.map(sqlText).join(", ")})`);
}
