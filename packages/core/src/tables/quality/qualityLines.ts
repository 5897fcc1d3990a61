import type { Language } from "../../vocabulary/text.ts";
import type { ColumnQuality } from "./columnQuality.ts";
import type { JoinQuality } from "./joinQuality.ts";
import type { TableQuality } from "./tableQuality.ts";

const WORDS = {
  nl: {
    rows: "rijen",
    stored: "bewaard als",
    band: "cellen met een band",
    secret: "cellen geheim",
    blank: "cellen leeg",
    small: "aantallen van 1 tot en met 4 die niet afgeschermd zijn",
    totals: "totaalrijen die geen rij van de tabel zijn",
    repeated: "rijen met een sleutel die al voorkwam",
    damaged: "namen waarin tekens verloren zijn gegaan",
    of: "van",
    codes: "codes",
    unknown: "onbekend",
    added: "rijen erbij",
    removed: "rijen weg",
    changed: "rijen veranderd",
    same: "rijen gelijk",
    beside: "naast",
    sum: "som",
  },
  en: {
    rows: "rows",
    stored: "kept as",
    band: "cells with a band",
    secret: "cells secret",
    blank: "cells blank",
    small: "counts of 1 to 4 that are not protected",
    totals: "rows with totals that are no row of the table",
    repeated: "rows with a key that was there already",
    damaged: "names in which characters were lost",
    of: "of",
    codes: "codes",
    unknown: "unknown",
    added: "rows added",
    removed: "rows removed",
    changed: "rows changed",
    same: "rows the same",
    beside: "beside",
    sum: "sum",
  },
} as const satisfies Record<Language, Record<string, string>>;

/** The cells of the columns with numbers, added up by what is known of them. */
export function cellTotals({ columns }: Pick<TableQuality, "columns">) {
  const numbers = columns.filter(({ kind }) => kind === "count" || kind === "figure");
  const total = (pick: (column: ColumnQuality) => number): number =>
    numbers.reduce((sum, column) => sum + pick(column), 0);
  return {
    exact: total(({ cells }) => cells.exact),
    band: total(({ cells }) => cells.band),
    secret: total(({ cells }) => cells.secret),
    blank: total(({ cells }) => cells.blank),
    small: total(({ small }) => small),
  };
}

/** The report in one line: rows, and what is not exact. */
export function qualityLine(quality: TableQuality, language: Language): string {
  const words = WORDS[language];
  const { band, secret, blank, small } = cellTotals(quality);
  const stored =
    quality.storedRows === quality.rows ? "" : ` (${words.stored} ${number(quality.storedRows, language)})`;
  const parts: readonly (readonly [number, string])[] = [
    [band, words.band],
    [secret, words.secret],
    [blank, words.blank],
    [small, words.small],
    [quality.totalRows.length, words.totals],
    [quality.repeated?.rows ?? 0, words.repeated],
    [quality.damaged.cells, words.damaged],
  ];
  return [
    `${number(quality.rows, language)} ${words.rows}${stored}`,
    ...parts.flatMap(([count, text]) => (count > 0 ? [`${number(count, language)} ${text}`] : [])),
  ].join(", ");
}

/** Sums, codes that other tables know, and what changed: one line each. */
export function qualityLines(quality: TableQuality, language: Language): string[] {
  const words = WORDS[language];
  const sums = quality.columns.flatMap(({ name, sum }) =>
    sum ? [`${words.sum} ${name}: ${bandText(sum, language)}`] : [],
  );
  const joins = quality.joins.map((join) => joinLine(join, language));
  const years = quality.years.map(({ column, values }) => {
    const [first, last] = [values[0]?.value, values.at(-1)?.value];
    return `${column}: ${first === last ? first : `${first} - ${last}`} (${values.length})`;
  });
  const { changes } = quality;
  const change = changes
    ? `${words.beside} ${changes.before}: ${number(changes.rowsAdded, language)} ${words.added}, ${number(changes.rowsRemoved, language)} ${words.removed}, ${number(changes.rowsChanged, language)} ${words.changed}, ${number(changes.rowsSame, language)} ${words.same}`
    : undefined;
  return [...sums, ...years, ...joins, ...(change === undefined ? [] : [change])];
}

function joinLine(
  { column, title, rows, knownRows, codes, knownCodes, unknown }: JoinQuality,
  language: Language,
): string {
  const words = WORDS[language];
  const share = rows === 0 ? 0 : (100 * knownRows) / rows;
  const missing = unknown.length === 0 ? "" : `; ${words.unknown}: ${unknown.join(", ")}`;
  return `${column} ${words.beside} "${title}": ${shareText(share, language)}% ${words.of} ${words.rows}, ${number(knownCodes, language)} ${words.of} ${number(codes, language)} ${words.codes}${missing}`;
}

/** Never rounded up to 100 when something is missing. */
function shareText(share: number, language: Language): string {
  const text = (Math.floor(share * 100) / 100).toFixed(2);
  return language === "nl" ? text.replace(".", ",") : text;
}

/** A number, or both ends of a band: `1.332.337 - 2.107.576`. */
export function bandText({ low, high }: { readonly low: number; readonly high: number }, language: Language): string {
  return low === high ? number(low, language) : `${number(low, language)} - ${number(high, language)}`;
}

function number(value: number, language: Language): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, language === "nl" ? "." : ",");
}
