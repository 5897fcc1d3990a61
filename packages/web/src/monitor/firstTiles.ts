import type { MonitorTile } from "@kansrijk/core/indicators/monitorSummary";

type Told = Pick<MonitorTile, "value" | "gap" | "trend">;

/**
 * The tiles that the summary begins with, and the others: first what is more than chance, a gap between groups before a
 * change over time; last what is hidden. Otherwise in the order given.
 */
export function firstTiles<T extends Told>(tiles: readonly T[], most: number): { first: T[]; rest: T[] } {
  const sorted = tiles.toSorted((a, b) => weight(b) - weight(a));
  // Nobody opens a list for one line.
  const shown = sorted.length === most + 1 ? sorted.length : most;
  return { first: sorted.slice(0, shown), rest: sorted.slice(shown) };
}

function weight({ value, gap, trend }: Told): number {
  if (value === null) return -1;
  return (gap?.certain ? 2 : 0) + (trend?.certain ? 1 : 0);
}
