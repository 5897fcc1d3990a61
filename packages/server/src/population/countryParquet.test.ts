import { existsSync, readdirSync, statSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { generateCountry } from "@kansrijk/core/population/generateCountry";
import { EDUCATION_LEVELS, ORIGIN_GROUPS, STAY_LEVELS } from "@kansrijk/core/population/features";
import { readScoreModel, SCORE_MODEL_RULES } from "@kansrijk/core/population/readScoreModel";
import { resolveParameters } from "@kansrijk/core/rules/parameters";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startChild } from "../../test/child.ts";
import { loadRuleBook } from "../rules/loadRuleBook.ts";
import { readPupilScores, writeCountryParquet } from "./countryParquet.ts";
import { duckdbIn, sqlText } from "./duckdbIn.ts";

const WRITE = new URL("../../test/population/writeChild.ts", import.meta.url);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "kansrijk-parquet-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function country(settings: { seed: number; sites?: number }) {
  const dates = { "count-date": "2019-10-01", "school-year": "2019-10-01" };
  const parameters = resolveParameters(await loadRuleBook(), SCORE_MODEL_RULES, dates);
  if (!parameters.ok) throw new Error(JSON.stringify(parameters.refusals));
  const model = readScoreModel(parameters.value);
  if (!model.ok) throw new Error(JSON.stringify(model.refusals));
  return generateCountry(settings, model.value);
}

describe("a country written and read again", () => {
  test("at the real size has the same sites and scores in the same order, each way in less than 10 seconds", async () => {
    const made = await country({ seed: 2026 });
    const path = join(folder, "it's a country.parquet");
    const started = performance.now();
    await writeCountryParquet(made, path);
    const written = performance.now();
    const read = await readPupilScores(path);
    expect(read.sites).toStrictEqual(made.sites.code);
    expect(Buffer.compare(Buffer.from(read.site.buffer), Buffer.from(made.pupils.siteIndex.buffer))).toBe(0);
    expect(Buffer.compare(Buffer.from(read.score.buffer), Buffer.from(made.pupils.score.buffer))).toBe(0);
    expect(written - started).toBeLessThan(10_000);
    expect(performance.now() - written).toBeLessThan(10_000);
    expect(readdirSync(folder)).toStrictEqual(["it's a country.parquet"]);
  });

  test("has every feature of every pupil in words", async () => {
    const made = await country({ seed: 4, sites: 40 });
    const path = join(folder, "c.parquet");
    await writeCountryParquet(made, path);
    const rows = await duckdbIn(folder, async (connection) => {
      const result = await connection.runAndReadAll(
        `SELECT * REPLACE (score::VARCHAR AS score) FROM read_parquet(${sqlText(path)})`,
      );
      return result.getRowObjectsJS();
    });
    const { pupils, sites } = made;
    const expected = Array.from({ length: pupils.count }, (_, pupil) => ({
      site: sites.code[pupils.siteIndex[pupil]!],
      year_group: pupils.yearGroup[pupil],
      age: pupils.age[pupil],
      mother_education: EDUCATION_LEVELS[pupils.motherEducation[pupil]!]!.code,
      father_education: EDUCATION_LEVELS[pupils.fatherEducation[pupil]!]!.code,
      origin: ORIGIN_GROUPS[pupils.origin[pupil]!]!.code,
      mother_stay: STAY_LEVELS[pupils.motherStay[pupil]!]!.code,
      debt_restructuring: pupils.debt[pupil] === 1,
      score: (pupils.score[pupil]! / 10_000).toFixed(4),
    }));
    expect(rows).toStrictEqual(expected);
  });
});

describe("a write that does not finish", () => {
  test("because the process is killed, leaves nothing under the final name; the next write succeeds", async () => {
    const path = join(folder, "c.parquet");
    const child = startChild(WRITE, path);
    await child.line("writing");
    await partWithContent(folder);
    await child.kill();
    expect(existsSync(path)).toBe(false);
    expect(readdirSync(folder)).toHaveLength(1);
    const made = await country({ seed: 1, sites: 5 });
    await writeCountryParquet(made, path);
    expect((await readPupilScores(path)).score).toStrictEqual(made.pupils.score);
  });

  test("because it is stopped, leaves no file at all", async () => {
    const made = await country({ seed: 1, sites: 2000 });
    const controller = new AbortController();
    const writing = writeCountryParquet(made, join(folder, "c.parquet"), controller.signal);
    controller.abort(new Error("enough"));
    await expect(writing).rejects.toThrow("enough");
    expect(readdirSync(folder)).toStrictEqual([]);
  });

  test("because it fails, leaves the earlier file as it was", async () => {
    const made = await country({ seed: 1, sites: 5 });
    const path = join(folder, "c.parquet");
    await writeCountryParquet(made, path);
    const before = await readFile(path);
    const broken = { ...made, sites: { ...made.sites, code: ["90AA00", "90AA00"] } };
    await expect(writeCountryParquet(broken, path)).rejects.toThrow(/90AA00/);
    expect(Buffer.compare(await readFile(path), before)).toBe(0);
    expect(readdirSync(folder)).toStrictEqual(["c.parquet"]);
  });
});

/** Waits until the file under the temporary name has begun to grow. */
async function partWithContent(folder: string): Promise<void> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await setTimeout(1)) {
    const name = readdirSync(folder)[0];
    if (name !== undefined && statSync(join(folder, name)).size > 0) return;
  }
  throw new Error("the child did not start to write");
}

describe("a file that does not fit", () => {
  const write = (query: string) =>
    duckdbIn(folder, async (connection) => {
      await connection.run(`COPY (${query}) TO ${sqlText(join(folder, "c.parquet"))} (FORMAT parquet)`);
    });

  test("is refused by row when a score is missing", async () => {
    await write("SELECT * FROM (VALUES ('90AA00', 535.1), ('90AA00', NULL)) AS t(site, score)");
    await expect(readPupilScores(join(folder, "c.parquet"))).rejects.toThrow("row 2 has no score");
  });

  test("is refused when a site is missing", async () => {
    await write("SELECT * FROM (VALUES ('90AA00', 535.1), (NULL, 535.2)) AS t(site, score)");
    await expect(readPupilScores(join(folder, "c.parquet"))).rejects.toThrow("row 2 has no site");
  });

  test("is refused when a column is missing, or when it is no Parquet", async () => {
    await write("SELECT '90AA00' AS site");
    await expect(readPupilScores(join(folder, "c.parquet"))).rejects.toThrow(/score/);
    await writeFile(join(folder, "c.parquet"), "site,score\n");
    await expect(readPupilScores(join(folder, "c.parquet"))).rejects.toThrow();
  });

  test("without rows gives no pupils", async () => {
    await write("SELECT '90AA00' AS site, 1.5 AS score WHERE false");
    expect(await readPupilScores(join(folder, "c.parquet"))).toStrictEqual({
      sites: [],
      site: new Int32Array(0),
      score: new Int32Array(0),
    });
  });
});

test("the database reaches no file outside its folder, nor the network", async () => {
  const outside = await mkdtemp(join(tmpdir(), "kansrijk-outside-"));
  try {
    await writeFile(join(outside, "a.csv"), "a\n1\n");
    const read = (query: string) => duckdbIn(folder, (connection) => connection.run(query));
    await expect(read(`FROM read_csv(${sqlText(join(outside, "a.csv"))})`)).rejects.toThrow(/disabled|permission/i);
    await expect(read("FROM read_csv('https://example.org/a.csv')")).rejects.toThrow();
    await expect(read("SET enable_external_access = true")).rejects.toThrow();
  } finally {
    await rm(outside, { recursive: true, force: true });
  }
});
