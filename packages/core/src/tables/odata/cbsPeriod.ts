/** A period of Statistics Netherlands (CBS). */
export interface CbsPeriod {
  readonly kind: "year" | "school-year" | "quarter" | "month" | "day";
  /** Of a school year that in which it begins. */
  readonly year: number;
  /** Number of the quarter or month, or of the day as mmdd; 0 for years. */
  readonly part: number;
}

const KINDS: Readonly<Record<string, CbsPeriod["kind"]>> = {
  JJ: "year",
  SJ: "school-year",
  KW: "quarter",
  MM: "month",
};

/** `2023JJ00` is the year 2023, `2023SJ00` the school year 2023/24, `2023KW02` the second quarter, `2023MM11` November. */
export function cbsPeriod(key: string): CbsPeriod | undefined {
  const [, year, letters = "", part] = /^(\d{4})(JJ|SJ|KW|MM)(\d{2})$/.exec(key.trim()) ?? [];
  if (year !== undefined) return { kind: KINDS[letters]!, year: Number(year), part: Number(part) };
  const day = /^(\d{4})(\d{4})$/.exec(key.trim());
  return day ? { kind: "day", year: Number(day[1]), part: Number(day[2]) } : undefined;
}
