import { beforeAll, describe, expect, test } from "vitest";
import { generatedModel } from "../../test/generatedModel.ts";
import { readSound } from "../../test/readings.ts";
import { isAbsent, sharedFile } from "../../test/sharedFile.ts";
import { format } from "../tables/formats/cbsScoresPo.ts";
import type { Country } from "./country.ts";
import { fitReport } from "./fitReport.ts";
import { generateCountry } from "./generateCountry.ts";
import { quantile } from "./quantile.ts";
import { GROSS_PER_PUPIL, PUPILS_PER_SITE, SHARE_AT_ZERO } from "./targets.ts";

const model = generatedModel();

describe.each([1, 2026, 987_654_321])("a country of the real size from seed %i", (seed) => {
  let country: Country;
  let seconds: number;
  beforeAll(() => {
    const started = performance.now();
    country = generateCountry({ seed }, model);
    seconds = (performance.now() - started) / 1000;
  });

  test("resembles the published figures within the margins", () => {
    const outside = fitReport(country)
      .filter((row) => !row.within)
      .map((row) => `${row.measure.en}: ${row.achieved}, expected ${row.target} +/- ${row.margin}`);
    expect(outside).toStrictEqual([]);
  });

  test("is made in less than 10 seconds", () => {
    expect(seconds).toBeLessThan(10);
  });
});

test("a country with other figures is outside the margins, so the comparison can fail", () => {
  const flat = { ...model, motherEducation: model.motherEducation.map(() => 0), schoolMean: 0 };
  const rows = fitReport(generateCountry({ seed: 1, sites: 500 }, flat));
  expect(rows.filter((row) => !row.within).length).toBeGreaterThan(5);
});

test("totals of a small country are compared with the same part of the real total", () => {
  const rows = fitReport(generateCountry({ seed: 1, sites: 63 }, model));
  expect(rows[0]!.target).toBeCloseTo((1_400_000 * 63) / 6295, 6);
  for (const row of rows) expect(row.difference).toBe(row.achieved - row.target);
});

const TABLE = "cbs/achterstandsscores-scholen-2019.csv";
test.skipIf(isAbsent(TABLE))("the targets follow from the real table (skipped without ../shared/data)", () => {
  const { rows } = readSound(format, sharedFile(TABLE));
  const gross = rows.map((row) => row.gross / 100 / row.pupils).sort((a, b) => a - b);
  const pupils = rows.map((row) => row.pupils).sort((a, b) => a - b);
  for (const { share, value } of GROSS_PER_PUPIL) expect(quantile(gross, share)).toBeCloseTo(value, 2);
  for (const { share, value } of PUPILS_PER_SITE) expect(Math.round(quantile(pupils, share))).toBe(value);
  expect(rows.filter((row) => row.net === 0).length / rows.length).toBeCloseTo(SHARE_AT_ZERO, 4);
});
