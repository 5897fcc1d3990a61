import type { Language } from "@kansrijk/core/vocabulary/text";
import { quantityText } from "@kansrijk/core/explanation/quantityText";
import type { CarriedOut } from "./carryOut.ts";
import { textTable } from "./textTable.ts";

const WORDS = {
  nl: {
    sites: "Vestigingen",
    pupils: "Leerlingen",
    withMoney: "Vestigingen met geld",
    net: "Score samen",
    perUnit: "Bedrag per eenheid",
    amount: "Totaal",
    indicative: "Indicatief, want:",
    assumed: "aangenomen",
    top: "Hoogste bedragen",
    different: "Scores anders dan gepubliceerd",
  },
  en: {
    sites: "Sites",
    pupils: "Pupils",
    withMoney: "Sites with money",
    net: "Net score together",
    perUnit: "Amount per unit",
    amount: "Total",
    indicative: "Indicative, because:",
    assumed: "assumed",
    top: "Highest amounts",
    different: "Scores other than published",
  },
} as const;

/** The outcome for a terminal: the country first, then the sites that get most. */
export function summaryText({ run, places }: CarriedOut, language: Language): string {
  const { summary, columns, sites, amount } = run.decisions;
  const words = WORDS[language];
  const count = (value: number): string => quantityText({ value: String(value), unit: "number" }, language);
  const euros = (value: string): string => quantityText({ value, unit: "euro" }, language);
  const rows: [string, string][] = [
    [words.sites, count(summary.sites)],
    [words.pupils, count(summary.pupils)],
    [words.withMoney, count(summary.sitesWithMoney)],
    [words.net, quantityText({ value: summary.netScore, unit: "number" }, language)],
    [words.perUnit, euros(summary.amountPerUnit)],
    [words.amount, euros(summary.amount)],
    ...(summary.sitesDifferentFromPublished === undefined
      ? []
      : [[words.different, count(summary.sitesDifferentFromPublished)] as [string, string]]),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const top = [...sites.keys()]
    .sort((a, b) => (amount[b]! > amount[a]! ? 1 : amount[b]! < amount[a]! ? -1 : a - b))
    .slice(0, 10);
  const shown = columns.filter((column) =>
    ["site", "pupils", "grossScore", "threshold", "netScore", "amount"].includes(column.id),
  );
  const table = textTable(
    [...shown.map((column) => column.label[language]), ""],
    top.map((index) => [...shown.map((column) => column.value(index)), places.get(sites[index]!)?.name ?? ""]),
  );
  const reasons = summary.indicative
    ? [
        words.indicative,
        ...summary.reasons.map((reason) => `- ${reason[language]}`),
        ...summary.assumed.map((item) => `- ${item.label[language]}: ${item.value} (${item.id}, ${words.assumed})`),
      ]
    : [];
  return `${rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join("\n")}\n${reasons.length > 0 ? `\n${reasons.join("\n")}\n` : ""}\n${words.top}\n${table}`;
}
