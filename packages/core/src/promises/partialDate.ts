import { z } from "zod";
import { isIsoDate, type IsoDate } from "../vocabulary/isoDate.ts";
import { said } from "../vocabulary/said.ts";

const PATTERN = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const EXPECTED = said(
  "een dag, maand of jaar: 2023-05-10, 2023-05 of 2023",
  "expected a day, month or year: 2023-05-10, 2023-05 or 2023",
);

/** A day, month or year, as far as it is known: `2023-05-10`, `2023-05`, `2023`. */
export const partialDate = z
  .string()
  .regex(PATTERN, EXPECTED)
  .refine((text) => isIsoDate(firstDayOf(text)), EXPECTED);

/** First and last day of something, both included. */
export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The days that a partial date may mean. */
export function periodOf(text: string): Period {
  return { from: firstDayOf(text), to: lastDayOf(text) };
}

function firstDayOf(text: string): IsoDate {
  return `${text}${"-01-01".slice(text.length - 4)}`;
}

function lastDayOf(text: string): IsoDate {
  if (text.length === 10) return text;
  if (text.length === 4) return `${text}-12-31`;
  const [year, month] = text.split("-").map(Number);
  return isoOf(Date.UTC(year!, month!, 0));
}

/** So many days later, or earlier when `days` is below zero. */
export function daysLater(day: IsoDate, days: number): IsoDate {
  return isoOf(Date.parse(day) + days * 86_400_000);
}

/** The same day so many months later; the last day of the month when that is shorter. */
export function monthsLater(day: IsoDate, months: number): IsoDate {
  const [year, month, date] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year!, month! + months, 0)).getUTCDate();
  return isoOf(Date.UTC(year!, month! - 1 + months, Math.min(date!, last)));
}

function isoOf(moment: number): IsoDate {
  return new Date(moment).toISOString().slice(0, 10);
}
