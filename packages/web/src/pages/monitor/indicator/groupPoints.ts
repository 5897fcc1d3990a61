import type { IndicatorCell, IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import type { Language } from "@kansrijk/core/vocabulary/text";
import type { GroupPoint } from "../../../charts/GroupChart.tsx";
import { cellIndex, groupsWithCells } from "../../../monitor/cellIndex.ts";
import { SYMBOLS } from "../../../monitor/figureText.ts";

export interface GroupFigures {
  readonly rows: readonly string[];
  readonly series: readonly string[];
  readonly points: readonly GroupPoint[];
  /** The same figures for the table: group, place and the cell. */
  readonly cells: readonly { readonly group: string; readonly place: string; readonly cell: IndicatorCell }[];
}

const NONE: IndicatorCell = { keys: [], value: null, low: null, high: null, pupils: null, symbol: "x", footnotes: [] };

/** The groups of one year for each place; without a breakdown a row per place. */
export function groupFigures(
  tables: readonly IndicatorTable[],
  by: string | null,
  year: number,
  language: Language,
): GroupFigures {
  const cellsOf = tables.map(cellIndex);
  const found = (table: number, group: Readonly<Record<string, string>>) =>
    cellsOf[table]!({ ...group, year: String(year) }) ?? NONE;
  const groups = by === null ? [] : uniqueGroups(tables, by);
  const cells = tables.flatMap(({ place }, table) =>
    by === null
      ? [{ group: place.name, place: place.name, cell: found(table, {}), series: 0 }]
      : groups.map(({ code, label }) => ({
          group: label[language],
          place: place.name,
          cell: found(table, { [by]: code }),
          series: table,
        })),
  );
  return {
    rows: by === null ? tables.map(({ place }) => place.name) : groups.map(({ label }) => label[language]),
    series: by === null ? [""] : tables.map(({ place }) => place.name),
    points: cells.map(({ group, cell, series }) => pointOf(group, series, cell, language)),
    cells,
  };
}

function uniqueGroups(tables: readonly IndicatorTable[], by: string) {
  const all = tables.flatMap((table) => groupsWithCells(table, by));
  return [...new Map(all.map((group) => [group.code, group])).values()];
}

function pointOf(row: string, series: number, cell: IndicatorCell, language: Language): GroupPoint {
  const { value, low, high, band, symbol = "x" } = cell;
  const point = { row, series, value, low: band?.low ?? low, high: band?.high ?? high };
  return value === null && !band ? { ...point, note: SYMBOLS[symbol][language] } : point;
}
