import type { IndicatorCell, IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";

type Keyed = Pick<IndicatorTable, "by" | "cells">;

/** Cells by their groups, in whatever order the table was broken down. */
export function cellIndex(table: Keyed): (groups: Readonly<Record<string, string>>) => IndicatorCell | undefined {
  const index = new Map(table.cells.map((cell) => [JSON.stringify(cell.keys), cell]));
  return (groups) => index.get(JSON.stringify(table.by.map(({ id }) => groups[id])));
}

/** The groups of a breakdown for which there is a cell, in the order of the breakdown. */
export function groupsWithCells(
  table: Keyed,
  breakdown: string,
): { code: string; label: { nl: string; en: string } }[] {
  const at = table.by.findIndex(({ id }) => id === breakdown);
  if (at === -1) return [];
  const seen = new Set(table.cells.map(({ keys }) => keys[at]));
  return table.by[at]!.groups.filter(({ code }) => seen.has(code)).map(({ code, label }) => ({ code, label }));
}
