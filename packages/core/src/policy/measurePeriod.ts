import type { PolicyMeasure } from "./policyMeasure.ts";

export interface MeasurePeriod {
  readonly from: string;
  /** Left out when no end is known. */
  readonly to?: string;
  /** The start is not known: the date of the letter that names it first is used. */
  readonly fromLetter: boolean;
}

type Dated = Pick<PolicyMeasure, "places" | "period">;

/** Letters by id with the day they were written. */
export type LetterDates = ReadonlyMap<string, string>;

/** From when until when a measure counts. Without a start it counts from the first letter that names it. */
export function measurePeriod({ places, period }: Dated, letterDates: LetterDates): MeasurePeriod {
  const letters = places.flatMap(({ letter }) => letterDates.get(letter) ?? []);
  const from = period.from ?? letters.toSorted()[0];
  if (from === undefined) throw new TypeError(`no date known of letter ${places[0]?.letter ?? ""}`);
  return { from, ...(period.to === undefined ? {} : { to: period.to }), fromLetter: period.from === undefined };
}

/** Whether some day from `first` through `last` falls in the period. */
export function overlaps({ from, to }: MeasurePeriod, first: string, last: string): boolean {
  return from <= last && (to === undefined || to >= first);
}
