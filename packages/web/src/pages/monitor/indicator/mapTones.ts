import type { Language } from "@kansrijk/core/vocabulary/text";
import type { MapTone } from "../../../charts/PlaceMap.tsx";
import { figureText, type FigureStyle } from "../../../monitor/figureText.ts";
import { classOf, differenceClass, valueClasses, type MapClass } from "../../../monitor/mapClasses.ts";
import type { MapColours } from "../../../monitor/monitorSearch.ts";
import { INDICATOR } from "./indicatorWords.ts";
import type { MunicipalityFigure } from "./municipalityFigures.ts";

export interface LegendTone extends MapTone {
  readonly label: string;
  /** How many municipalities have it. */
  readonly count: number;
}

export interface Toned {
  readonly tones: readonly LegendTone[];
  /** Place among `tones` of each figure, in the order of the figures. */
  readonly toneOf: readonly number[];
}

const DARK = "var(--k-text)";
const NO_FIGURE: MapTone = { fill: "var(--k-map-none)", ink: DARK, hatch: "dots" };

const DIFFERENCE: Record<Exclude<MapClass, "none">, MapTone> = {
  lower: { fill: "var(--k-map-lower)", ink: DARK, hatch: "falling" },
  same: { fill: "var(--k-map-same)", ink: DARK },
  higher: { fill: "var(--k-map-higher)", ink: "white" },
};

const VALUES: readonly MapTone[] = [
  { fill: "var(--k-map-1)", ink: DARK },
  { fill: "var(--k-map-2)", ink: DARK },
  { fill: "var(--k-map-3)", ink: DARK },
  { fill: "var(--k-map-4)", ink: "white" },
  { fill: "var(--k-map-5)", ink: "white" },
];

/** Colours for municipalities, with what they mean. */
export function mapTones(
  figures: readonly MunicipalityFigure[],
  colours: MapColours,
  whole: number | null,
  style: FigureStyle,
  language: Language,
): Toned {
  return colours === "value" && figures.some(({ cell }) => cell.value !== null)
    ? byValue(figures, style, language)
    : byDifference(figures, whole, language);
}

function byDifference(figures: readonly MunicipalityFigure[], whole: number | null, language: Language): Toned {
  const order = ["lower", "same", "higher", "none"] as const;
  const words = {
    lower: INDICATOR.toneLower,
    same: INDICATOR.toneSame,
    higher: INDICATOR.toneHigher,
    none: INDICATOR.toneNone,
  };
  const toneOf = figures.map(({ cell }) => order.indexOf(cell.value === null ? "none" : differenceClass(cell, whole)));
  const tones = order.map((name, index) => ({
    ...(name === "none" ? NO_FIGURE : DIFFERENCE[name]),
    label: words[name][language],
    count: toneOf.filter((tone) => tone === index).length,
  }));
  return { tones, toneOf };
}

function byValue(figures: readonly MunicipalityFigure[], style: FigureStyle, language: Language): Toned {
  const values = figures.flatMap(({ cell }) => (cell.value === null ? [] : [cell.value]));
  const classes = valueClasses(values);
  const toneOf = figures.map(({ cell }) => (cell.value === null ? classes.length : classOf(cell.value, classes)));
  const tones = [
    ...classes.map(({ from, to }, index) => ({
      ...VALUES[index]!,
      label: `${figureText(from, style, language)} - ${figureText(to, style, language)}`,
    })),
    { ...NO_FIGURE, label: INDICATOR.toneNone[language] },
  ].map((tone, index) => ({ ...tone, count: toneOf.filter((other) => other === index).length }));
  return { tones, toneOf };
}
