import type { FigureQuestion, KeptFigure } from "@kansrijk/core/agenda/agenda";
import type { IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import type { QueryClient } from "@tanstack/react-query";
import { valuesQuery } from "../../../monitor/monitorQueries.ts";

/** The newest figure of a place as the monitor gives it, with the versions of data and definition; undefined when there is none. */
export async function keptFigureNow(
  client: QueryClient,
  question: FigureQuestion,
  place: string,
): Promise<KeptFigure | undefined> {
  const { indicator, breakdown } = question;
  const by = breakdown === undefined ? ["year"] : ["year", breakdown];
  const table = await client.fetchQuery(valuesQuery({ indicator, by, place })).catch(() => undefined);
  const newest = table && newestOf(table, question);
  if (!table || !newest) return undefined;
  return {
    ...newest,
    data: table.data.dataset,
    register: table.data.sha256,
    definition: table.definition,
    takenAt: new Date().toISOString(),
    generated: table.data.generated,
  };
}

function newestOf(
  { cells, gaps }: Pick<IndicatorTable, "cells" | "gaps">,
  { breakdown, group, against }: FigureQuestion,
): Pick<KeptFigure, "year" | "value" | "low" | "high"> | undefined {
  const cell = cells
    .filter(({ keys, symbol }) => (breakdown === undefined || keys[1] === group) && symbol !== "x")
    .at(-1);
  if (!cell) return undefined;
  const year = Number(cell.keys[0]);
  if (against === undefined) return { year, value: cell.value, low: cell.low, high: cell.high };
  const gap = gaps.find((item) => item.year === year && item.group.code === group && item.against.code === against);
  return gap && { year, value: gap.value, low: gap.low, high: gap.high };
}
