import type { IsoDate } from "../vocabulary/isoDate.ts";
import type { DeadlineRule, WindowEnd } from "./deadlineRule.ts";
import { daysLater, monthsLater, periodOf } from "./partialDate.ts";

/** The first and the last day on which a promise can be kept in time; `to` is null when there is no last day. */
export interface DeadlineWindow {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

const LENGTHS = { day: 10, month: 7, year: 4, nothing: 0 } as const;

/** Whether a deadline names what its rule needs. */
export function namesEnough({ names }: Pick<DeadlineRule, "names">, named: string | undefined): boolean {
  return (named?.length ?? 0) === LENGTHS[names];
}

/**
 * The window of a deadline. It never begins before the day the promise was made. @param named the year, month or day
 * that the deadline names. Throws TypeError when it does not name what the rule needs, or ends before it begins.
 */
export function deadlineWindow(rule: DeadlineRule, named: string | undefined, madeOn: IsoDate): DeadlineWindow {
  if (!namesEnough(rule, named))
    throw new TypeError(`rule ${rule.id}: expected a deadline that names a ${rule.names}, found ${named ?? "nothing"}`);
  const from = endOf(rule.from, named, madeOn) ?? madeOn;
  const to = endOf(rule.to, named, madeOn);
  const begin = from < madeOn ? madeOn : from;
  if (to !== null && to < begin) throw new TypeError(`rule ${rule.id}: window ${begin} to ${to} ends before it begins`);
  return { from: begin, to };
}

function endOf(end: WindowEnd, named: string | undefined, madeOn: IsoDate): IsoDate | null {
  if (end.at === "none") return null;
  if (end.at === "made") return monthsLater(madeOn, end.months);
  if (named === undefined) throw new TypeError(`a window end at ${end.at} needs a year, month or day`);
  if (end.at === "month-day") {
    const year = named.slice(0, 4);
    return `${year}-${end.years?.[year] ?? end.day}`;
  }
  const { from, to } = periodOf(named);
  const day = end.at === "first-named" ? from : to;
  return daysLater(monthsLater(day, end.months ?? 0), end.days ?? 0);
}
