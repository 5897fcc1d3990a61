import type { MonitorSummary } from "../indicators/monitorSummary.ts";
import type { Text } from "../vocabulary/text.ts";

interface Figure {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A figure of a place beside that of the country. */
export interface PlaceFigure extends Figure {
  readonly indicator: string;
  readonly title: Text;
  readonly better: "higher" | "lower" | "none";
  readonly year: number;
  readonly decimals: number;
  readonly country: Figure;
  /** Rests on something assumed. */
  readonly indicative: boolean;
}

/** How a place stands to the country: `worse` and `better` only when the interval of the difference leaves out zero. */
export type Standing = "worse" | "perhaps-worse" | "better" | "same" | "unknown";

/** The figures of a summary of a place that can be laid beside those of the country. */
export function placeFigures({ fields }: Pick<MonitorSummary, "fields">): PlaceFigure[] {
  return fields.flatMap(({ tiles }) =>
    tiles.flatMap(({ compare, indicator, title, better, year, decimals, value, low, high, indicative }) => {
      const country = compare.find(({ place }) => place.code === "NL");
      return country ? [{ indicator, title, better, year, decimals, value, low, high, country, indicative }] : [];
    }),
  );
}

/**
 * Whether the figure of a place is less favourable than that of the country. The interval of the difference is made
 * from the margins on the sides that face each other (Zou and Donner 2008), as if the two were apart.
 */
export function standing({ better, country, ...own }: PlaceFigure): Standing {
  if (better === "none" || own.value === null || country.value === null) return "unknown";
  const sign = better === "higher" ? -1 : 1;
  const difference = sign * (own.value - country.value);
  if (difference === 0) return "same";
  const [a, b] = difference > 0 === sign > 0 ? [own, country] : [country, own];
  if (a.low === null || b.high === null || a.value === null || b.value === null)
    return difference > 0 ? "perhaps-worse" : "same";
  const margin = Math.hypot(a.value - a.low, b.high - b.value);
  const isCertain = a.value - b.value > margin;
  if (difference > 0) return isCertain ? "worse" : "perhaps-worse";
  return isCertain ? "better" : "same";
}
