import { isIsoDate, type IsoDate } from "../vocabulary/isoDate.ts";
import type { StoredTable } from "./stored/storedTable.ts";
import type { YearUnit } from "./stored/withYear.ts";
import type { TableFault } from "./tableFault.ts";
import type { TableFormat } from "./tableFormat.ts";

/** What the user says about the time of a file. */
export interface GivenPeriod {
  readonly countDate: IsoDate | null;
  readonly year: number | null;
}

/** The time that a table describes, and who says so. */
export interface TablePeriod {
  readonly countDate: IsoDate | null;
  /** Null when the rows have years of their own, or when it does not matter. */
  readonly year: number | null;
  readonly unit: YearUnit | null;
  readonly saidBy: "user" | "rows" | "file-name" | null;
}

export type PeriodFinding =
  | { readonly ok: true; readonly period: TablePeriod }
  | { readonly ok: false; readonly fault: TableFault };

/** From the user, else from the rows, else from the name of the file when that names one year and no other. */
export function tablePeriod(
  { period }: TableFormat<unknown>,
  file: string,
  table: StoredTable,
  given: GivenPeriod,
): PeriodFinding {
  const inRows = onlyDay(table);
  const inName = dayIn(file);
  const countDate = given.countDate ?? inRows ?? inName ?? null;
  if (hasYears(table)) {
    return { ok: true, period: { countDate, year: null, unit: null, saidBy: "rows" } };
  }
  const unit = period?.unit ?? (countDate === null && given.year === null ? null : "school-year");
  const found = unit === null ? undefined : yearOf(unit, given, inRows, file);
  if (found) return { ok: true, period: { countDate, unit, ...found } };
  if (period?.required) return { ok: false, fault: noYear(file, period.unit) };
  return { ok: true, period: { countDate, year: null, unit: null, saidBy: null } };
}

function yearOf(unit: YearUnit, given: GivenPeriod, inRows: IsoDate | undefined, file: string) {
  const inDay = (day: IsoDate | null | undefined) => (day ? yearOfDay(day, unit) : undefined);
  const sources = [
    { year: given.year ?? inDay(given.countDate), saidBy: "user" },
    { year: inDay(inRows), saidBy: "rows" },
    { year: inDay(dayIn(file)) ?? yearIn(file), saidBy: "file-name" },
  ] as const;
  for (const { year, saidBy } of sources) if (year !== undefined) return { year, saidBy };
  return undefined;
}

/** A school year begins on 1 August: 17 April 2019 is in the school year of 2018. */
function yearOfDay(day: IsoDate, unit: YearUnit): number {
  const year = Number(day.slice(0, 4));
  return unit === "school-year" && day.slice(5, 7) < "08" ? year - 1 : year;
}

function hasYears({ columns }: StoredTable): boolean {
  return columns.some(({ identifies }) => identifies === "school-year" || identifies === "calendar-year");
}

function onlyDay({ columns }: StoredTable): IsoDate | undefined {
  const days = columns.flatMap((column) => (column.kind === "day" ? column.codes : []));
  return new Set(days).size === 1 ? days[0] : undefined;
}

function dayIn(file: string): IsoDate | undefined {
  const days = file.match(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g)?.filter(isIsoDate) ?? [];
  return days.length === 1 ? days[0] : undefined;
}

/** `2016-2017` is 2016, `_2020` is 2020; two years that are not one school year say nothing. */
function yearIn(file: string): number | undefined {
  const years = [...new Set(file.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)?.map(Number))];
  const [first, second] = years;
  return years.length === 1 || (years.length === 2 && second === first! + 1) ? first : undefined;
}

function noYear(file: string, unit: YearUnit): TableFault {
  const expected = {
    "school-year": {
      nl: "een schooljaar (--year, het jaar waarin het begint); geen kolom van dit bestand noemt het",
      en: "a school year (--year, the year in which it begins); no column of this file names it",
    },
    "calendar-year": {
      nl: "een jaar (--year); geen kolom van dit bestand noemt het",
      en: "a year (--year); no column of this file names it",
    },
  }[unit];
  return { kind: "file", file, row: 0, column: "", value: "", expected };
}
