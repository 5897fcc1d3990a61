import { COUNTED, type CountedId, type GrowthFigure } from "./growthFigure.ts";
import type { Text } from "../vocabulary/text.ts";

export interface GrowthSeries {
  readonly counted: CountedId;
  readonly label: Text;
  /** In order of time. */
  readonly points: readonly GrowthFigure[];
  /** Calendar years between the first and the last point without any figure: nothing is known about them. */
  readonly gaps: readonly number[];
}

/** One line per thing that is counted; figures that count different things are never joined. */
export function growthSeries(figures: readonly GrowthFigure[]): GrowthSeries[] {
  const kinds = [...new Set(figures.map(({ counted }) => counted))];
  return (Object.keys(COUNTED) as CountedId[])
    .filter((counted) => kinds.includes(counted))
    .map((counted) => {
      const points = figures
        .filter((figure) => figure.counted === counted)
        .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1));
      return { counted, label: COUNTED[counted], points, gaps: gapsOf(points.map(({ on }) => Number(on.slice(0, 4)))) };
    });
}

function gapsOf(years: readonly number[]): number[] {
  const known = new Set(years);
  const [first, last] = [years[0]!, years.at(-1)!];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((year) => !known.has(year));
}
