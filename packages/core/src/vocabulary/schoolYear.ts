import type { IsoDate } from "./isoDate.ts";

/** First day of a Dutch school year: 1 August (Wet op het primair onderwijs, art. 1: "schooljaar"). */
export function schoolYearStart(year: number): IsoDate {
  return `${year}-08-01`;
}

/** 2020 -> "2020-2021". */
export function schoolYearName(year: number): string {
  return `${year}-${year + 1}`;
}
