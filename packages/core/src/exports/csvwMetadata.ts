import type { Language } from "../vocabulary/text.ts";
import { exportColumns } from "./exportColumns.ts";
import { footnotesOf, INVENTED, isGenerated, symbolsOf, titleOf, type ExportView } from "./exportView.ts";

/** Describes the CSV of a view to programs (W3C CSV on the Web); stands beside it as `<name>.csv-metadata.json`. */
export function csvwMetadata(view: ExportView, csvName: string, language: Language): Record<string, unknown> {
  const title = titleOf(view);
  const comments = [
    ...(isGenerated(view) ? [INVENTED[language]] : []),
    ...view.tables.map((table) => table.statement[language]),
    ...symbolsOf(view.tables).map(({ symbol, text }) => `${symbol}: ${text[language]}`),
    ...footnotesOf(view.tables).map((note, place) => `${place + 1}: ${note[language]}`),
    ...new Set(view.tables.map((table) => table.protection[language])),
  ];
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": language }],
    url: csvName,
    "dc:title": title[language],
    "dc:language": language,
    "dc:publisher": "Kansrijk",
    "dc:source": [...new Set(view.definitions.flatMap(({ sources }) => sources.map(({ link }) => link)))],
    "rdfs:comment": comments,
    dialect: { delimiter: ",", quoteChar: '"', doubleQuote: true, header: true, encoding: "utf-8" },
    tableSchema: {
      columns: exportColumns(view, language).map(({ name, title, type }) => ({
        name,
        titles: { und: name },
        "dc:description": title[language],
        datatype: type,
      })),
    },
  };
}
