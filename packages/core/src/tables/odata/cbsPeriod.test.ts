import { expect, test } from "vitest";
import { cbsPeriod } from "./cbsPeriod.ts";

test("periods of CBS", () => {
  expect(cbsPeriod("2023JJ00")).toStrictEqual({ kind: "year", year: 2023, part: 0 });
  expect(cbsPeriod("2022SJ00  ")).toStrictEqual({ kind: "school-year", year: 2022, part: 0 });
  expect(cbsPeriod("2023KW02")).toStrictEqual({ kind: "quarter", year: 2023, part: 2 });
  expect(cbsPeriod("2023MM11")).toStrictEqual({ kind: "month", year: 2023, part: 11 });
  expect(cbsPeriod("20240101")).toStrictEqual({ kind: "day", year: 2024, part: 101 });
  expect(cbsPeriod("Totaal")).toBeUndefined();
});
