import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { canonicalJson } from "@kansrijk/core/receipt/canonicalJson";
import { sha256 } from "@kansrijk/core/receipt/sha256";
import { sqlName } from "../src/indicators/registerViews.ts";
import { duckdbIn, sqlText } from "../src/population/duckdbIn.ts";

export const TINY_YEARS = [2020, 2021, 2022, 2023, 2024];

/** Of the ten pupils of an education level (0 to 4) on a site (0 to 5): how many have a higher test advice. */
export function tinyHigher(education: number, site: number): number {
  return 6 - education + (site % 3 === 0 ? 1 : 0);
}

/**
 * A register with answers that can be told by heart. Primary sites 0, 1, 2 stand in Amsterdam (363, PV27) and 3, 4, 5 in
 * Almere (34, PV24); secondary sites 6 and 7 in each. Every year 60 pupils of group 8 per primary site: 10 of each level
 * of parental education and 10 of whom it is unknown. All have the provisional advice havo; `tinyHigher` of each ten have
 * the test advice vwo and the others vmbo-gt/havo, and of those the girls (the even ones) are raised to vwo. Scores go by education alone.
 */
export async function tinyRegister(folder: string): Promise<void> {
  const tables: Record<string, { rows: number; files: Record<string, { rows: number; sha256: string }> }> = {};
  await mkdir(folder, { recursive: true });
  await duckdbIn(folder, async (connection) => {
    for (const sql of FACTS) await connection.run(sql);
    for (const [id, sql] of Object.entries(TABLES)) {
      const yearly = !DIMENSIONS.has(id);
      if (yearly) await mkdir(join(folder, id), { recursive: true });
      const files: Record<string, { rows: number; sha256: string }> = {};
      await connection.run(`CREATE TABLE all_${sqlName({ id })} AS ${sql}`);
      for (const year of yearly ? TINY_YEARS : [null]) {
        const file = year === null ? `${id}.parquet` : `${id}/${year}.parquet`;
        const where = year === null ? "" : `WHERE school_year = ${year}`;
        const part = `SELECT * FROM all_${sqlName({ id })} ${where} ORDER BY ALL`;
        await connection.run(`COPY (${part}) TO ${sqlText(join(folder, file))} (FORMAT parquet)`);
        files[file] = { rows: await countOf(connection, part), sha256: sha256(file) };
      }
      tables[id] = { rows: Object.values(files).reduce((sum, { rows }) => sum + rows, 0), files };
    }
  });
  const manifest = {
    format: "kansrijk-register/1",
    title: { nl: "Klein register", en: "Tiny register" },
    generated: true,
    schoolYears: TINY_YEARS,
    tables,
    settings: {},
  };
  const hash = sha256(canonicalJson(manifest));
  await writeFile(join(folder, "register.json"), JSON.stringify({ ...manifest, sha256: hash }));
}

async function countOf(connection: DuckDBConnection, sql: string): Promise<number> {
  const rows = await connection.runAndReadAll(`SELECT count(*) FROM (${sql})`);
  return Number(rows.getRows()[0]![0]);
}

/** Pupil `year * 1000 + site * 100 + index` is in group 8 in that year; keys are spread evenly and always the same. */
const FACTS = [
  `CREATE TABLE eighth AS SELECT CAST(y AS INTEGER) AS school_year, CAST(s AS INTEGER) AS site, CAST(i AS INTEGER) AS place,
    CAST(y * 1000 + s * 100 + i AS BIGINT) AS pupil,
    CAST(CASE WHEN i < 50 THEN i % 5 END AS INTEGER) AS education, CAST(i // 5 AS INTEGER) AS nth,
    CAST(i % 2 AS INTEGER) AS sex
    FROM range(2020, 2025) AS years(y), range(0, 6) AS sites(s), range(0, 60) AS places(i)`,
  `ALTER TABLE eighth ADD COLUMN higher BOOLEAN`,
  `UPDATE eighth SET higher = coalesce(nth < 6 - education + CASE WHEN site % 3 = 0 THEN 1 ELSE 0 END, false)`,
];

const DIMENSIONS = new Set(["municipalities", "postcodes", "sites", "programmes", "pupils"]);

const code = (sql: string): string => `CAST(${sql} AS INTEGER)`;

const TABLES: Record<string, string> = {
  municipalities: `SELECT * FROM (VALUES (34, 'Almere', 'PV24', 1), (363, 'Amsterdam', 'PV27', 0)) AS t(municipality, name, province, urbanity)`,
  postcodes: `SELECT * FROM (VALUES (1011, 363, 120000, 487000, 0), (1012, 363, 122000, 487000, 0), (1315, 34, 143000, 487000, 1)) AS t(postcode, municipality, x, y, urbanity)`,
  sites: `SELECT CAST(s AS INTEGER) AS site, printf('9%03dA00', s) AS code, printf('School %d', s) AS name, ${code("CASE WHEN s < 6 THEN 0 ELSE 3 END")} AS sector,
    ${code("CASE WHEN s IN (0, 1, 2, 6) THEN 363 ELSE 34 END")} AS municipality,
    ${code("CASE WHEN s IN (0, 6) THEN 1011 WHEN s IN (1, 2) THEN 1012 ELSE 1315 END")} AS postcode,
    ${code("CASE WHEN s IN (0, 6) THEN 120000 WHEN s IN (1, 2) THEN 122000 ELSE 143000 END + s * 10")} AS x, ${code("487000")} AS y,
    '1' AS board, NULL::VARCHAR AS denomination FROM range(0, 8) AS sites(s)`,
  programmes: `SELECT * FROM (VALUES (6, 8), (6, 10), (7, 8), (7, 10)) AS t(site, level)`,
  pupils: `SELECT pupil, CAST((pupil * 2654435761) % 4294967296 AS BIGINT) AS record_key, school_year - 11 AS birth_year, sex,
    education AS parental_education, ${code("CASE WHEN education IS NULL THEN NULL ELSE education * 20 + 10 END")} AS income_percentile,
    ${code("CASE WHEN place < 30 THEN 0 ELSE 3 END")} AS origin, ${code("0")} AS stay, ${code("0")} AS home_language, false AS debt,
    ${code("CASE WHEN site < 3 THEN 363 ELSE 34 END")} AS home_municipality,
    ${code("CASE WHEN site >= 3 THEN 1315 WHEN education <= 1 THEN 1011 ELSE 1012 END")} AS home_postcode FROM eighth`,
  // The pupils of group 8, and those of three years ago in year 3 of secondary: havo, or vwo when raised.
  enrolments: `SELECT school_year, pupil, site, ${code("0")} AS sector, ${code("8")} AS grade, NULL::INTEGER AS level, false AS repeated FROM eighth
    UNION ALL SELECT school_year + 3, pupil, ${code("CASE WHEN site < 3 THEN 6 ELSE 7 END")}, ${code("3")}, ${code("3")},
    ${code("CASE WHEN higher AND sex = 0 THEN 10 ELSE 8 END")}, false FROM eighth WHERE school_year + 3 <= 2024`,
  advices: `SELECT school_year, pupil, site, ${code("8")} AS provisional, ${code("CASE WHEN higher THEN 5 ELSE 3 END")} AS test,
    ${code("CASE WHEN higher THEN 10 ELSE 6 END")} AS test_low, ${code("CASE WHEN higher THEN 10 ELSE 8 END")} AS test_high,
    ${code("CASE WHEN higher AND sex = 0 THEN 10 ELSE 8 END")} AS definitive FROM eighth`,
  tests: `SELECT school_year, pupil, site, ${code("0")} AS provider, ${code("(nth - 4) * 400")} AS score,
    ${code("CASE WHEN coalesce(education, 1) > 0 THEN 2 ELSE 1 END")} AS reading, ${code("2")} AS language, ${code("1")} AS maths FROM eighth`,
  // Six of every ten of an education level of 2 or more pass; of the others five.
  diplomas: `SELECT school_year, pupil, ${code("CASE WHEN site < 3 THEN 6 ELSE 7 END")} AS site, ${code("3")} AS sector, ${code("8")} AS level,
    NULL::INTEGER AS mbo_level, nth < CASE WHEN coalesce(education, 0) >= 2 THEN 6 ELSE 5 END AS passed, ${code("64")} AS mark_tenths FROM eighth`,
  transitions: `SELECT school_year, pupil, site, ${code("0")} AS from_sector, NULL::INTEGER AS from_level, ${code("8")} AS from_grade, false AS with_diploma,
    ${code("3")} AS to_sector, ${code("8")} AS to_level, ${code("1")} AS to_grade, false AS basic_qualification, ${code("11")} AS age FROM eighth`,
  "early-education": `SELECT school_year, pupil, ${code("CASE WHEN site < 3 THEN 363 ELSE 34 END")} AS municipality, nth < 8 AS reached FROM eighth WHERE education <= 1`,
  costs: `SELECT DISTINCT school_year, site, ${code("10000 + site * 100")} AS contribution_cents, ${code("20000 + site * 100")} AS total_cents FROM eighth`,
  tutoring: `SELECT school_year, pupil, site, education = 4 AS paid, ${code("CASE WHEN education = 4 THEN 50000 ELSE 0 END")} AS cents FROM eighth WHERE education IS NOT NULL`,
};
