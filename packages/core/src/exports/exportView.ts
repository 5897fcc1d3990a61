import { SYMBOL_TEXTS } from "../indicators/cellText.ts";
import type { DataSymbol, IndicatorTable } from "../indicators/indicatorTable.ts";
import type { Text } from "../vocabulary/text.ts";
import type { DefinitionFacts } from "./definitionFacts.ts";

/** One view of the monitor that leaves as a file: the answers that are on the screen and what they mean. */
export interface ExportView {
  /** At least one; several when places or indicators are compared. */
  readonly tables: readonly IndicatorTable[];
  /** Of every indicator in `tables`. */
  readonly definitions: readonly DefinitionFacts[];
}

/** Stands in every file with figures of pupils who do not exist. */
export const INVENTED: Text = {
  nl: "Voorbeeldland: verzonnen leerlingen",
  en: "Example country: invented pupils",
};

export function isGenerated({ tables }: ExportView): boolean {
  return tables.some((table) => table.data.generated);
}

/** Name of the files without extension: what was asked, in letters that every system takes. */
export function fileName({ tables }: ExportView): string {
  const [first] = tables;
  if (!first) return "kansrijk";
  const indicators = new Set(tables.map((table) => table.indicator));
  const places = new Set(tables.map((table) => table.place.code));
  const parts = [
    indicators.size === 1 ? first.indicator : "tabel",
    places.size === 1 ? first.place.code : `${places.size}-plaatsen`,
    ...first.by.map(({ id }) => id),
    ...first.filter.map(({ breakdown, group }) => `${breakdown}-${group}`),
  ];
  return parts
    .join("_")
    .replaceAll(/[^\w-]/g, "-")
    .slice(0, 120);
}

export function titleOf({ tables }: ExportView): Text {
  const inLanguage = (language: "nl" | "en"): string => {
    const titles = [...new Set(tables.map((table) => table.title[language]))];
    const places = [...new Set(tables.map((table) => table.place.name))];
    return `${titles.join("; ")} (${places.join(", ")})`;
  };
  return { nl: inLanguage("nl"), en: inLanguage("en") };
}

/** The symbols that stand somewhere in these answers, with what they mean, in a fixed order. */
export function symbolsOf(tables: readonly IndicatorTable[]): { readonly symbol: DataSymbol; readonly text: Text }[] {
  const used = new Set(tables.flatMap((table) => table.cells.flatMap((cell) => cell.symbol ?? [])));
  return (Object.keys(SYMBOL_TEXTS) as DataSymbol[])
    .filter((symbol) => used.has(symbol))
    .map((symbol) => ({ symbol, text: SYMBOL_TEXTS[symbol] }));
}

/** Footnotes of all answers, each once; their numbers count from 1. */
export function footnotesOf(tables: readonly IndicatorTable[]): readonly Text[] {
  return [...new Map(tables.flatMap((table) => table.footnotes.map((note) => [note.nl, note]))).values()];
}
