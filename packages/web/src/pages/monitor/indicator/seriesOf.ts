import type { IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import type { Language } from "@kansrijk/core/vocabulary/text";
import type { Series, SeriesPoint } from "../../../charts/TimeSeriesChart.tsx";
import { cellIndex, groupsWithCells } from "../../../monitor/cellIndex.ts";

/** A line per group of a breakdown, or one line without; only groups with a figure in some year. */
export function seriesOf(table: IndicatorTable, by: string | null, language: Language): Series[] {
  if (by === null) return [{ id: table.place.code, label: table.place.name, points: pointsOf(table, {}) }];
  return groupsWithCells(table, by)
    .map(({ code, label }) => ({ id: code, label: label[language], points: pointsOf(table, { [by]: code }) }))
    .filter(({ points }) => points.some((point) => point.value !== null || point.isBand));
}

function pointsOf(table: IndicatorTable, group: Readonly<Record<string, string>>): SeriesPoint[] {
  const cellOf = cellIndex(table);
  return table.years.map((year): SeriesPoint => {
    const cell = cellOf({ ...group, year: String(year) });
    const symbol = cell?.symbol ?? "x";
    if (cell?.value === null && cell.band) return { time: year, value: null, ...cell.band, isBand: true, symbol };
    if (cell === undefined || cell.value === null) return { time: year, value: null, low: null, high: null, symbol };
    return { time: year, value: cell.value, low: cell.low, high: cell.high };
  });
}
