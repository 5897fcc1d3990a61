import type { IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import { QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { valuesQuery } from "../../../monitor/monitorQueries.ts";
import { keptFigureNow } from "./keptFigureNow.ts";

const both = (text: string) => ({ nl: text, en: text });
const cell = (year: string, group: string, value: number | null) => ({
  keys: [year, group],
  value,
  low: value === null ? null : value - 1,
  high: value === null ? null : value + 1,
  pupils: 100,
  footnotes: [],
  ...(value === null ? { symbol: "x" as const } : {}),
});
const gap = (year: number, value: number | null) => ({
  year,
  breakdown: "sex",
  group: { code: "boy", label: both("jongens") },
  against: { code: "girl", label: both("meisjes") },
  value,
  low: value === null ? null : value - 2,
  high: value === null ? null : value + 2,
  certain: true,
});

/** A client that has the answer of the monitor already: 2024 has no figures yet. */
function clientWith(): QueryClient {
  const client = new QueryClient();
  const table: Partial<IndicatorTable> = {
    cells: [cell("2023", "boy", 40), cell("2023", "girl", 50), cell("2024", "boy", null), cell("2024", "girl", null)],
    gaps: [gap(2023, -10), gap(2024, null)],
    data: { dataset: "d", title: "t", generated: true, sha256: "r" },
    definition: "def",
  };
  const question = { indicator: "advice", by: ["year", "sex"], place: "GM0606" };
  client.setQueryData(valuesQuery(question).queryKey, table as never);
  return client;
}

const LEVEL = { indicator: "advice", breakdown: "sex", group: "boy" };

test("of a group its figure is taken, of two groups the difference, of the newest year that has any", async () => {
  const client = clientWith();
  const level = await keptFigureNow(client, LEVEL, "GM0606");
  expect(level).toMatchObject({ year: 2023, value: 40, low: 39, high: 41, register: "r", generated: true });
  const between = await keptFigureNow(client, { ...LEVEL, against: "girl" }, "GM0606");
  expect(between).toMatchObject({ year: 2023, value: -10, low: -12, high: -8, definition: "def" });
  expect(await keptFigureNow(client, { ...LEVEL, group: "girl", against: "boy" }, "GM0606")).toBeUndefined();
});
