import { cellText, SYMBOL_TEXTS } from "@kansrijk/core/indicators/cellText";
import { numberText } from "@kansrijk/core/indicators/figureText";
import type { DataSymbol, IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import type { Language } from "@kansrijk/core/vocabulary/text";
import type { IndicatorDetail, IndicatorListing } from "@kansrijk/server/indicators/describeIndicator";
import { textTable } from "../textTable.ts";

const WORDS = {
  nl: {
    field: "terrein",
    title: "indicator",
    value: "waarde",
    interval: "95%-interval",
    pupils: "leerlingen",
    note: "noot",
    whole: "Wie telt mee",
    numerator: "Waarvan",
    denominator: "Gedeeld door",
    leftOut: "Niet meegeteld",
    formula: "Berekening",
    equality: "Gelijkheid",
    sources: "Bronnen",
    breakdowns: "Uitsplitsingen",
    assumed: "Aangenomen (indicatief)",
    data: "Gegevens",
    generated: "Voorbeeldland: verzonnen leerlingen.",
    symbols: "Tekens",
  },
  en: {
    field: "field",
    title: "indicator",
    value: "value",
    interval: "95% interval",
    pupils: "pupils",
    note: "note",
    whole: "Who counts",
    numerator: "Of whom",
    denominator: "Divided by",
    leftOut: "Left out",
    formula: "Computation",
    equality: "Equality",
    sources: "Sources",
    breakdowns: "Breakdowns",
    assumed: "Assumed (indicative)",
    data: "Data",
    generated: "Example country: invented pupils.",
    symbols: "Symbols",
  },
} as const;

export function listText(listings: readonly IndicatorListing[], language: Language): string {
  const words = WORDS[language];
  const rows = [...listings]
    .sort((a, b) => a.field - b.field || (a.id < b.id ? -1 : 1))
    .map(({ id, field, fieldTitle, title }) => [id, `${field} ${fieldTitle[language]}`, title[language]]);
  return textTable(["id", words.field, words.title], rows);
}

export function detailText(detail: IndicatorDetail, language: Language): string {
  const words = WORDS[language];
  const { population, numerator, denominator, leftOut } = detail.definition;
  const line = (head: string, text: string | undefined): string[] => (text ? [`${head}: ${text}`] : []);
  return `${[
    `${detail.title[language]} (${detail.id})`,
    detail.question[language],
    "",
    ...line(words.field, detail.fieldTitle[language]),
    ...line(words.equality, detail.equality.label[language]),
    ...line(words.whole, population[language]),
    ...line(words.numerator, numerator?.[language]),
    ...line(words.denominator, denominator?.[language]),
    ...line(words.leftOut, leftOut?.[language]),
    ...line(words.formula, detail.formula[language]),
    ...line(words.breakdowns, ["year", ...detail.breakdowns].join(", ")),
    ...detail.assumed.flatMap((text) => line(words.assumed, text[language])),
    ...detail.footnotes.map((text, index) => `[${index + 1}] ${text[language]}`),
    `${words.sources}:`,
    ...detail.sources.map(({ title, link, status }) => `  ${title} (${status}) ${link}`),
  ].join("\n")}\n`;
}

export function answerText(table: IndicatorTable, language: Language): string {
  const words = WORDS[language];
  const labels = table.by.map(({ groups }) => new Map(groups.map(({ code, label }) => [code, label[language]])));
  const rows = table.cells.map((cell) => [
    ...cell.keys.map((key, at) => labels[at]!.get(key) ?? key),
    cellText(cell, table, language),
    cell.low === null || cell.high === null
      ? ""
      : `${[cell.low, cell.high].map((end) => numberText(end, table.decimals, language)).join(" - ")}`,
    cell.pupils === null ? "" : numberText(cell.pupils, 0, language),
    cell.footnotes.map((note) => `[${note + 1}]`).join(" "),
  ]);
  const header = [
    ...table.by.map(({ label }) => label[language]),
    words.value,
    words.interval,
    words.pupils,
    words.note,
  ];
  const used = [...new Set(table.cells.flatMap((cell) => cell.symbol ?? []))].sort();
  const symbols = used.map((symbol: DataSymbol) => `${symbol} = ${SYMBOL_TEXTS[symbol][language]}`).join("; ");
  return `${[
    `${table.title[language]}, ${table.place.name}`,
    ...(table.data.generated ? [words.generated] : []),
    table.statement[language],
    ...table.assumed.map((text) => `${words.assumed}: ${text[language]}`),
    "",
    textTable(header, rows),
    ...(symbols ? [`${words.symbols}: ${symbols}.`] : []),
    ...table.footnotes.map((note, index) => `[${index + 1}] ${note[language]}`),
    ...table.whatIf.map((text) => text[language]),
    table.protection[language],
    `${words.data}: ${table.data.title}, sha256 ${table.data.sha256.slice(0, 16)}.`,
  ].join("\n")}\n`;
}
