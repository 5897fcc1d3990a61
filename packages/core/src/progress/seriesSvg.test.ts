import { expect, test } from "vitest";
import { seriesSvg } from "./seriesSvg.ts";

const label = { nl: "Schiedam", en: "Schiedam" };

test("the line to what is aimed at stays in the picture, also when its beginning is no figure of now", () => {
  const points = [{ year: 2023, value: 60, low: 58, high: 62 }];
  const target = { year: 2026, value: 65, from: { year: 2021, value: 20, low: 18, high: 22 } };
  const svg = seriesSvg(
    { kind: "series", caption: label, alt: label, lines: [{ label, points }], target, unit: "percent", decimals: 1 },
    "nl",
  );
  const heights = [...svg.matchAll(/ d="M[\d.-]+ ([\d.-]+)L[\d.-]+ ([\d.-]+)" fill="none"/g)].flatMap(([, a, b]) => [
    a,
    b,
  ]);
  expect(heights.length).toBeGreaterThan(0);
  for (const height of heights.map(Number)) {
    expect(height).toBeGreaterThanOrEqual(14);
    expect(height).toBeLessThanOrEqual(200);
  }
});
