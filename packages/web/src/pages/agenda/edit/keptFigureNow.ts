import type { FigureQuestion, KeptFigure } from "@kansrijk/core/agenda/agenda";
import type { QueryClient } from "@tanstack/react-query";
import { valuesQuery } from "../../../monitor/monitorQueries.ts";

/** The newest figure of a place as the monitor gives it, with the versions of data and definition; undefined when there is none. */
export async function keptFigureNow(
  client: QueryClient,
  { indicator, breakdown, group }: FigureQuestion,
  place: string,
): Promise<KeptFigure | undefined> {
  const by = breakdown === undefined ? ["year"] : ["year", breakdown];
  const table = await client.fetchQuery(valuesQuery({ indicator, by, place })).catch(() => undefined);
  const newest = table?.cells
    .filter(({ keys, symbol }) => (breakdown === undefined || keys[1] === group) && symbol !== "x")
    .at(-1);
  if (!table || !newest) return undefined;
  const { value, low, high, keys } = newest;
  return {
    year: Number(keys[0]),
    value,
    low,
    high,
    data: table.data.dataset,
    register: table.data.sha256,
    definition: table.definition,
    takenAt: new Date().toISOString(),
    generated: table.data.generated,
  };
}
