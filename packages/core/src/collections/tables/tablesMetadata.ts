import type { Text } from "../../vocabulary/text.ts";
import { columnGuide } from "./columnGuide.ts";
import { columnText } from "./columnText.ts";
import type { CollectionTable } from "./toTables.ts";

/** Describes CSVs of tables to programs and people (W3C CSV on the Web); stands beside them as `csv-metadata.json`. */
export function tablesMetadata(tables: readonly CollectionTable[]): Record<string, unknown> {
  return {
    "@context": "http://www.w3.org/ns/csvw",
    dialect: { delimiter: ",", quoteChar: '"', doubleQuote: true, header: true, encoding: "utf-8" },
    tables: tables.map((table) => ({ url: `${table.name}.csv`, tableSchema: { columns: columnsOf(table) } })),
  };
}

function columnsOf(table: CollectionTable) {
  const guide = columnGuide([table]);
  return table.columns.map(({ header, type }, at) => ({
    titles: { und: header },
    "dc:title": inBoth(guide[at]!.label),
    "dc:description": inBoth(columnText(guide[at]!)),
    datatype: type,
  }));
}

function inBoth({ nl, en }: Text) {
  return [
    { "@value": nl, "@language": "nl" },
    { "@value": en, "@language": "en" },
  ];
}
