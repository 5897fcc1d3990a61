import type { TableFormat } from "../../tables/tableFormat.ts";
import type { Language } from "../../vocabulary/text.ts";
import { BACKGROUND, OFFERS, ORDERS, PRIORITIES, WISHES, WISH_ROWS } from "./partFormats.ts";

/** Name of a column as it is handed out: its first name is Dutch and its second, if that is a word, English. */
export function columnName(names: readonly [string, ...string[]], language: Language): string {
  const [dutch, english] = names;
  return language === "en" && english !== undefined && english.length > 1 ? english : dutch;
}

function headerOf(format: TableFormat<unknown>, language: Language): string[] {
  return Object.values(format.columns).flatMap((column) =>
    column.shape === "column" ? [columnName(column.names, language)] : [],
  );
}

/** Headers of the files as they are handed out; applications go on with choices, background with groupings. */
export const HEADERS = {
  offers: bothLanguages(OFFERS),
  applications: bothLanguages(WISHES),
  choiceRows: bothLanguages(WISH_ROWS),
  priorities: bothLanguages(PRIORITIES),
  orders: bothLanguages(ORDERS),
  background: bothLanguages(BACKGROUND),
} as const;

function bothLanguages(format: TableFormat<unknown>): Readonly<Record<Language, readonly string[]>> {
  return { nl: headerOf(format, "nl"), en: headerOf(format, "en") };
}

export function choiceName(rank: number, language: Language): string {
  return `${language === "nl" ? "keuze" : "choice"}${rank}`;
}
