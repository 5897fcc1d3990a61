/** Values of fields of type datetime-local: "2027-04-02T12:00", in the time of this computer. */

const NOON = "T12:00";

/** Noon on the day of the draw, or tomorrow when that is not set or has passed. */
export function drawMoment(day: string | null, now: Date): string {
  const planned = day === null ? undefined : `${day}${NOON}`;
  return planned !== undefined && momentOf(planned) > now.getTime() ? planned : onDay(now, 1);
}

/** The same hour a day later. */
export function laterMoment(value: string): string {
  return `${onDay(new Date(value), 1).slice(0, 10)}${value.slice(10)}`;
}

/** Milliseconds since 1970; NaN for an empty field. */
export function momentOf(value: string): number {
  return new Date(value).getTime();
}

function onDay(from: Date, days: number): string {
  const day = new Date(from.getFullYear(), from.getMonth(), from.getDate() + days);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}${NOON}`;
}
