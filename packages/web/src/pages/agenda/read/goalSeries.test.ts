import { describe, expect, test } from "vitest";
import { goalSeries } from "./goalSeries.ts";

const baseline = {
  year: 2024,
  value: 40,
  low: 38,
  high: 42,
  data: "register",
  register: "a",
  definition: "b",
  takenAt: "2026-01-01T00:00:00Z",
  generated: true,
};
const series = [
  { year: 2023, value: 39, low: 37, high: 41 },
  { year: 2024, value: 40, low: 38, high: 42 },
];

describe("the chart of a goal", () => {
  test("the way is straight from the baseline to the target in the school year of its day", () => {
    const { path, years } = goalSeries({ baseline, target: 60, by: "2028-09-01" }, series);
    expect(path.map(({ time, value }) => [time, value])).toEqual([
      [2024, 40],
      [2025, 45],
      [2026, 50],
      [2027, 55],
      [2028, 60],
    ]);
    expect(years).toEqual([2023, 2024, 2025, 2026, 2027, 2028]);
  });

  test("without a target, or with a day before the baseline, there is no way", () => {
    expect(goalSeries({ baseline, target: undefined, by: "2028-09-01" }, series).path).toEqual([]);
    expect(goalSeries({ baseline, target: 60, by: "2024-09-01" }, series).path).toEqual([]);
    expect(goalSeries({ baseline: { ...baseline, value: null }, target: 60, by: "2028-09-01" }, series).path).toEqual(
      [],
    );
  });
});
