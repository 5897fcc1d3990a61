import type { Language, Text } from "../vocabulary/text.ts";
import { exportColumns } from "./exportColumns.ts";
import { footnotesOf, INVENTED, isGenerated, symbolsOf, titleOf, type ExportView } from "./exportView.ts";

/** A heading with lines of text below it. */
export interface ExportSection {
  readonly title: Text;
  readonly lines: readonly Text[];
}

/** What a reader of the figures has to know, in sections; for the readme of a package and the sheets of a workbook. */
export function exportSections(view: ExportView): ExportSection[] {
  const { tables } = view;
  const sections: ExportSection[] = [
    { title: { nl: "In het kort", en: "In short" }, lines: tables.map((table) => table.statement) },
    ...view.definitions.map(definitionSection),
    {
      title: { nl: "Tekens", en: "Symbols" },
      lines: symbolsOf(tables).map(({ symbol, text }) => prefixed(symbol, text)),
    },
    {
      title: { nl: "Noten", en: "Notes" },
      lines: footnotesOf(tables).map((note, place) => prefixed(String(place + 1), note)),
    },
    { title: { nl: "Bescherming", en: "Protection" }, lines: once(tables.map((table) => table.protection)) },
    {
      title: { nl: "Hoe kom je aan dit cijfer", en: "Where the figure comes from" },
      lines: once(tables.flatMap((table) => table.explanation)),
    },
    { title: { nl: "Versies", en: "Versions" }, lines: once(tables.flatMap(versionLines)) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function definitionSection({
  title,
  question,
  equality,
  parts,
  formula,
  sources,
  assumed,
}: ExportView["definitions"][number]): ExportSection {
  return {
    title,
    lines: [
      question,
      ...parts.map(({ label, text }) => joined(label, text)),
      joined({ nl: "Berekening", en: "Computation" }, formula),
      joined({ nl: "Soort gelijkheid", en: "Notion of equality" }, equality),
      ...assumed.map((text) => joined({ nl: "Aangenomen", en: "Assumed" }, text)),
      ...sources.map(({ title, link }) => joined({ nl: "Bron", en: "Source" }, same(`${title}, ${link}`))),
    ],
  };
}

function versionLines({ data, definition, indicator, seed }: ExportView["tables"][number]): Text[] {
  return [
    joined({ nl: "Gegevens", en: "Data" }, same(`${data.title}, SHA-256 ${data.sha256}`)),
    joined({ nl: "Definitie", en: "Definition" }, same(`${indicator}, SHA-256 ${definition}`)),
    joined(
      { nl: "Begin van de trekkingen voor intervallen", en: "Seed of the draws for intervals" },
      same(String(seed)),
    ),
  ];
}

/** The readme of a package, in Dutch and in English, as Markdown. */
export function exportReadme(view: ExportView): string {
  return (["nl", "en"] as const).map((language) => readmeIn(view, language)).join("\n---\n\n");
}

function readmeIn(view: ExportView, language: Language): string {
  const remark = isGenerated(view) ? [`**${markdown(INVENTED[language])}.**`, ""] : [];
  const sections = exportSections(view).flatMap(({ title, lines }) => [
    `## ${markdown(title[language])}`,
    "",
    ...lines.map((line) => `- ${markdown(line[language])}`),
    "",
  ]);
  const columns = exportColumns(view, language).map(({ name, title }) => `- \`${name}\`: ${markdown(title[language])}`);
  const heading = language === "nl" ? "## Kolommen van data.csv" : "## Columns of data.csv";
  return [`# ${markdown(titleOf(view)[language])}`, "", ...remark, ...sections, heading, "", ...columns, ""].join("\n");
}

/** Text as it is: what Markdown or HTML would take for markup is escaped, and a line stays a line. */
function markdown(text: string): string {
  return text.replaceAll(/\s*[\r\n]+\s*/g, " ").replaceAll(/[\\`*_[\]<>#|]/g, String.raw`\$&`);
}

function joined(label: Text, text: Text): Text {
  return { nl: `${label.nl}: ${text.nl}`, en: `${label.en}: ${text.en}` };
}

function prefixed(mark: string, text: Text): Text {
  return joined(same(mark), text);
}

function same(text: string): Text {
  return { nl: text, en: text };
}

function once(lines: readonly Text[]): Text[] {
  return [...new Map(lines.map((line) => [line.nl, line])).values()];
}
