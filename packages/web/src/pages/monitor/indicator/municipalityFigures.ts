import type { IndicatorCell, IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import type { MonitorPlace } from "../../../monitor/monitorTypes.ts";

export interface MunicipalityFigure {
  readonly place: MonitorPlace;
  readonly cell: IndicatorCell;
}

const NONE: IndicatorCell = { keys: [], value: null, low: null, high: null, pupils: null, symbol: "x", footnotes: [] };

/** A figure for every municipality, also for those that the table knows nothing about. */
export function municipalityFigures(table: IndicatorTable, places: readonly MonitorPlace[]): MunicipalityFigure[] {
  const at = table.by.findIndex(({ id }) => id === "municipality");
  const cells = new Map(table.cells.map((cell) => [cell.keys[at], cell]));
  return places
    .filter(({ kind }) => kind === "municipality")
    .map((place) => ({ place, cell: cells.get(place.code) ?? NONE }));
}
