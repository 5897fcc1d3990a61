/** How lines and dots of several groups are told apart: colour, shape and dash together, so that none of them is needed alone. */
const SERIES_LOOKS = [
  { colour: "var(--k-series-1)", symbol: "circle", dash: "none" },
  { colour: "var(--k-series-2)", symbol: "square", dash: "7 4" },
  { colour: "var(--k-series-3)", symbol: "triangle", dash: "2 3" },
  { colour: "var(--k-series-4)", symbol: "diamond", dash: "10 3 2 3" },
  { colour: "var(--k-series-5)", symbol: "star", dash: "4 2" },
  { colour: "var(--k-series-6)", symbol: "cross", dash: "1 3" },
] as const;

export type SeriesLook = (typeof SERIES_LOOKS)[number];

export function seriesLook(index: number): SeriesLook {
  return SERIES_LOOKS[index % SERIES_LOOKS.length]!;
}
