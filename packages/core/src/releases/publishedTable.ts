import type { DataSymbol, IndicatorUnit } from "../indicators/indicatorTable.ts";
import type { PlaceKind } from "../places/place.ts";
import type { Text } from "../vocabulary/text.ts";

/** Something that rows are told apart by, with a short id that stays the same in every version. */
export interface Facet {
  readonly id: string;
  /** The name it has in Kansrijk: `advice-raised`, `girl`, `GM0363`. */
  readonly key: string;
  readonly label: Text;
  /** Changes when it stands for something else: SHA-256 of what decides the figures, or the place it lies in. */
  readonly meaning: string;
}

export interface IndicatorFacet extends Facet {
  readonly unit: IndicatorUnit;
  readonly decimals: number;
  readonly better: "higher" | "lower" | "none";
  readonly question: Text;
  readonly formula: Text;
  /** Rows refer to these by number, from 1. */
  readonly footnotes: readonly Text[];
  readonly assumed: readonly Text[];
  /** SHA-256 of the file of the definition. */
  readonly definition: string;
}

export interface BreakdownFacet extends Facet {
  readonly groups: readonly Facet[];
}

export interface PlaceFacet extends Facet {
  readonly level: PlaceKind;
}

export interface Facets {
  readonly indicators: readonly IndicatorFacet[];
  readonly breakdowns: readonly BreakdownFacet[];
  readonly places: readonly PlaceFacet[];
  /** School years by the year they begin. */
  readonly years: readonly number[];
}

/** The rows as columns of the same length; indicators, places and groups by their place in the list of their facet. */
export interface ReleaseRows {
  readonly indicator: readonly number[];
  readonly place: readonly number[];
  /** The school year itself. */
  readonly year: readonly number[];
  /** Per breakdown of the facets: the group, or -1 for all together. */
  readonly groups: readonly (readonly number[])[];
  readonly value: readonly (number | null)[];
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
  readonly pupils: readonly (number | null)[];
  readonly bandLow: readonly (number | null)[];
  readonly bandHigh: readonly (number | null)[];
  readonly symbol: readonly (DataSymbol | null)[];
  /** Footnotes of the indicator: `1 3`; empty for none. */
  readonly notes: readonly string[];
}

/** One version of a published dataset, as it is frozen. */
export interface PublishedTable {
  readonly facets: Facets;
  readonly rows: ReleaseRows;
}

/** The group of a breakdown that a row is about when it is not split by it. */
export const ALL_GROUPS = "total";

/** A name for what a row is about, the same in every version. */
export function rowName({ facets, rows }: PublishedTable, row: number): string {
  const groups = rows.groups.flatMap((column, at) => {
    const { id, groups: known } = facets.breakdowns[at]!;
    return column[row]! < 0 ? [] : [`${id}:${known[column[row]!]!.id}`];
  });
  const subject = [facets.indicators[rows.indicator[row]!]!.id, rows.year[row]!, facets.places[rows.place[row]!]!.id];
  return [...subject, ...groups.sort()].join(" ");
}
