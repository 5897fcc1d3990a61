import { expect, test } from "vitest";
import { tableQuestions } from "./tableQuestions.ts";

test("all municipalities are one question, a place by name its own", () => {
  const asked = tableQuestions(
    {
      indicator: ["a", "b"],
      place: ["GM0363", "municipalities"],
      by: ["sex"],
      filter: ["sex:girl", "origin:x"],
      from: 2023,
    },
    [2022, 2023, 2024],
  );
  expect(asked).toHaveLength(4);
  expect(asked[0]).toEqual({
    indicator: "a",
    place: "GM0363",
    by: ["year", "sex"],
    years: [2023, 2024],
    filter: ["origin:x"],
    data: undefined,
  });
  expect(asked[3]).toMatchObject({ indicator: "b", place: "NL", by: ["year", "municipality", "sex"] });
});

test("without years the newest is asked for", () => {
  expect(tableQuestions({ indicator: ["a"], place: ["NL"] }, [2022, 2023])[0]!.years).toEqual([2023]);
});
