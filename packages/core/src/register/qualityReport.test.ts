import { expect, test } from "vitest";
import { assessed, yearChecks } from "./qualityReport.ts";

const item = { id: "x", title: { nl: "x", en: "x" } };

test("a check is worth a look when more is found than usual", () => {
  expect(assessed({ ...item, found: 5, of: 100 }, 0.05).level).toBe("fine");
  expect(assessed({ ...item, found: 6, of: 100 }, 0.05).level).toBe("look");
  expect(assessed({ ...item, found: 0, of: 0 }, 0.05).level).toBe("none");
});

test("years that are missing or jump are found, in whatever order they stand", () => {
  const years = [
    { year: 2020, rows: 100 },
    { year: 2018, rows: 100 },
    { year: 2019, rows: 119 },
    { year: 2022, rows: 100 },
    { year: 2023, rows: 121 },
  ];
  const [check] = yearChecks([
    { table: "tests", rows: 540, years, blanks: [] },
    { table: "sites", rows: 9, years: [], blanks: [] },
  ]);
  expect(check).toMatchObject({ id: "years-tests", found: 2, of: 4, level: "look" });
});
