import { expect, test } from "vitest";
import { GROSS_PER_PUPIL, PUPILS_PER_SITE } from "@kansrijk/core/population/targets";
import { fitReport } from "@kansrijk/core/population/fitReport";
import { quantileSeries } from "./quantileSeries.ts";

test("finds the two distributions in the report that core makes", () => {
  const rows = fitReport({
    seed: 1,
    municipalities: [],
    sites: {
      code: ["90AA00"],
      name: ["x"],
      municipalityIndex: Int32Array.of(0),
      neighbourhood: Int32Array.of(0),
      firstPupil: Int32Array.of(0, 2),
    },
    pupils: {
      count: 2,
      siteIndex: Int32Array.of(0, 0),
      motherEducation: Uint8Array.of(0, 0),
      fatherEducation: Uint8Array.of(0, 0),
      origin: Uint8Array.of(0, 0),
      motherStay: Uint8Array.of(0, 0),
      debt: Uint8Array.of(0, 0),
      yearGroup: Uint8Array.of(1, 1),
      age: Uint8Array.of(5, 5),
      score: Int32Array.of(5_300_000, 5_400_000),
    },
  });
  const series = quantileSeries(rows);
  expect(rows.length).toBeGreaterThan(series.flatMap(({ points }) => points).length);
  expect(series.map(({ label }) => label.en)).toEqual(["Gross score per pupil", "Pupils per school"]);
  expect(series[0]!.points.map(({ percent }) => percent)).toEqual(
    GROSS_PER_PUPIL.map(({ share }) => Math.round(share * 100)),
  );
  expect(series[1]!.points.map(({ target }) => target)).toEqual(PUPILS_PER_SITE.map(({ value }) => value));
});
