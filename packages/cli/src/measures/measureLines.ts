import type { Coverage } from "@kansrijk/core/policy/coverage";
import { ASKS, NOT_CARRIED, RESPONSIBLE, STATES, type PolicyMeasure } from "@kansrijk/core/policy/policyMeasure";
import type { Applies, LoadItem, SchoolLoad } from "@kansrijk/core/policy/schoolLoad";
import { FACT_STATUS } from "@kansrijk/core/vocabulary/factStatus";
import type { Language, Text } from "@kansrijk/core/vocabulary/text";
import { textTable } from "../textTable.ts";

const words = (nl: string, en: string): Text => ({ nl, en });

/** One measure, for reading in a terminal. */
export function measureText(measure: PolicyMeasure, language: Language): string {
  const { period, status, school } = measure;
  const say = (text: Text): string => text[language];
  const lines = [
    `${say(measure.title)} (${measure.id})`,
    say(measure.summary),
    "",
    `${say(words("Wie", "Who"))}: ${measure.responsible.map((id) => say(RESPONSIBLE[id])).join(", ")}`,
    `${say(words("Loopt", "Runs"))}: ${period.from ?? "?"} - ${period.to ?? "?"} (${say(FACT_STATUS[period.dateStatus])})`,
    `${say(words("Stand", "State"))}: ${say(STATES[status.state])} (${status.asOf})`,
    ...status.evidence.map(({ text, source, status: kind }) => `  ${say(text)} [${source}; ${say(FACT_STATUS[kind])}]`),
    ...measure.places.map(
      (place) => `${say(words("Staat in", "Stands in"))}: ${place.letter}, "${place.heading}", ${place.paragraph}`,
    ),
    ...(school === undefined
      ? []
      : [`${say(words("School", "School"))}: ${say(school.condition)} ${asksText(school.asks, language)}`]),
    ...measure.carriedBy.map((carrier) =>
      carrier.kind === "none"
        ? `Kansrijk: ${say(NOT_CARRIED[carrier.reason])}`
        : `Kansrijk: ${carrier.kind} ${carrier.id}`,
    ),
    ...(measure.successors.length === 0 ? [] : [`${say(words("Daarna", "Then"))}: ${measure.successors.join(", ")}`]),
  ];
  return `${lines.join("\n")}\n`;
}

const MARKS = { enough: "", thin: " *", empty: "", outside: "" } as const;

/** A table with a star at thin cells, and the rule below it. */
export function coverageText({ measures, rows, columns, cells, rule }: Coverage, language: Language): string {
  const header = ["", ...columns.map(({ label }) => label[language])];
  const lines = rows.map((row) => [
    row.label[language],
    ...columns.map((column) => {
      const cell = cells.find((item) => item.row === row.id && item.column === column.id)!;
      return cell.mark === "outside" ? "-" : `${cell.measures.length}${MARKS[cell.mark]}`;
    }),
  ]);
  const total = words(
    `${measures.length} maatregelen; * is dun, - is buiten beeld.`,
    `${measures.length} measures; * is thin, - is outside.`,
  );
  return `${textTable(header, lines)}\n${total[language]}\n${rule[language]}\n`;
}

const APPLIES: Readonly<Record<Applies, Text>> = {
  yes: words("Zou nu gelden", "Could apply now"),
  maybe: words("Misschien: er is iets niet opgegeven", "Perhaps: something is not given"),
  no: words("Geldt niet", "Does not apply"),
};

/** What reaches the school, and how that was per school year. */
export function loadText({ on, count, items, years }: SchoolLoad, language: Language, all: boolean): string {
  const kinds: readonly Applies[] = all ? ["yes", "maybe", "no"] : ["yes", "maybe"];
  const parts = kinds.map((kind) => {
    const shown = items.filter(({ applies }) => applies === kind);
    return [`${APPLIES[kind][language]} (${shown.length})`, ...shown.flatMap((item) => itemLines(item, language))].join(
      "\n",
    );
  });
  const head = words(
    `Op ${on}: ${count.yes} maatregelen tegelijk, waarvan ${count.asking} iets vragen en ${count.planned} alleen zijn aangekondigd; ${count.maybe} misschien.`,
    `On ${on}: ${count.yes} measures at once, of which ${count.asking} ask something and ${count.planned} were only announced; ${count.maybe} perhaps.`,
  );
  const header = [
    words("schooljaar", "school year"),
    words("tegelijk", "at once"),
    words("vraagt iets", "asks"),
    words("misschien", "perhaps"),
  ];
  const table = textTable(
    header.map((text) => text[language]),
    years.map((year) => [`${year.year}-${year.year + 1}`, String(year.yes), String(year.asking), String(year.maybe)]),
  );
  return `${[head[language], ...parts, table].join("\n\n")}`;
}

function itemLines(item: LoadItem, language: Language): string[] {
  const doubts = item.why.filter(({ met }) => item.applies === "yes" || met !== "yes");
  return [
    `- ${item.title[language]} (${item.id}) ${asksText(item.asks, language)} [${STATES[item.state][language]}]`,
    ...doubts.map(({ text }) => `    ${text[language]}`),
  ];
}

function asksText(asks: readonly (keyof typeof ASKS)[], language: Language): string {
  const none = words("vraagt niets", "asks nothing");
  return asks.length === 0 ? none[language] : asks.map((ask) => ASKS[ask][language]).join(", ");
}
