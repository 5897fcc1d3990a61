/** A calendar day, `yyyy-mm-dd`. ISO dates sort as text, so no Date object is needed to compare them. */
export type IsoDate = string;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that exists in the calendar: 2020-02-29 is one, 2019-02-29 is not. */
export function isIsoDate(text: string): boolean {
  const match = PATTERN.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
