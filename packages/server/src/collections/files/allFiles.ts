import type { Collection } from "@kansrijk/core/collections/collection";
import { columnGuide } from "@kansrijk/core/collections/tables/columnGuide";
import { columnText } from "@kansrijk/core/collections/tables/columnText";
import { toTables, type CollectionTable } from "@kansrijk/core/collections/tables/toTables";
import { sha256 } from "@kansrijk/core/receipt/sha256";
import type { ExportFile } from "../../exports/exportFile.ts";
import { zipFile } from "../../exports/zipFile.ts";
import type { Store } from "../../store/store.ts";
import { loadCollections } from "../loadCollections.ts";
import { listRecords, type KeptRecord } from "../recordStore.ts";
import { recordsJson, tableCsv, utf8 } from "./collectionFile.ts";

interface Packed {
  readonly collection: Collection;
  readonly records: number;
  readonly files: readonly { readonly name: string; readonly content: Uint8Array }[];
  readonly resources: readonly object[];
  /** A line for each record in which text was erased. */
  readonly erased: readonly string[];
}

/** All records of all collections that everybody may read as JSON and CSV, with a readme and a description for programs (Data Package 2.0). */
export async function allFiles(store: Pick<Store, "db">): Promise<ExportFile> {
  const packed: Packed[] = [];
  for (const collection of [...(await loadCollections()).values()].sort((a, b) => (a.id < b.id ? -1 : 1)))
    packed.push(pack(collection, await listRecords(store, collection, { audience: "everybody" })));
  const files = packed.flatMap((item) => item.files);
  const entries = [
    { name: "README.md", content: utf8(readme(packed)) },
    { name: "datapackage.json", content: utf8(descriptor(packed)) },
    ...files,
  ];
  return { name: "kansrijk-open-data.zip", mediaType: "application/zip", bytes: zipFile(entries) };
}

function pack(collection: Collection, kept: readonly KeptRecord[]): Packed {
  const records = kept.map(({ record }) => record);
  const json = { name: `json/${collection.id}.json`, content: utf8(recordsJson(records)) };
  const tables = toTables(collection, records);
  const csv = tables.map((table) => ({ name: `csv/${table.name}.csv`, content: utf8(tableCsv(table)) }));
  const resources = tables.map((table, at) => {
    const { name } = table;
    const { name: path, content } = csv[at]!;
    return {
      name: name.toLowerCase(),
      path,
      type: "table",
      title: at === 0 ? collection.title.nl : `${collection.title.nl}: ${name.slice(collection.id.length + 1)}`,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      bytes: content.length,
      hash: `sha256:${sha256(content)}`,
      schema: { fields: fieldsOf(table), missingValues: [""] },
    };
  });
  const erased = kept.flatMap(({ record, version, erased: erasure }) =>
    erasure ? [`- \`${collection.id} ${record.id}\`, ${version}: ${erasure.at.slice(0, 10)}, ${erasure.reason}`] : [],
  );
  return { collection, records: records.length, files: [json, ...csv], resources, erased };
}

/** The columns with what they are called and hold, in both languages. */
function fieldsOf(table: CollectionTable) {
  const guide = columnGuide([table]);
  return table.columns.map(({ header, type }, at) => {
    const { label } = guide[at]!;
    const { nl, en } = columnText(guide[at]!);
    return { name: header, type, title: `${label.nl} / ${label.en}`, description: `${nl} / ${en}` };
  });
}

function descriptor(packed: readonly Packed[]): string {
  const content = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "kansrijk-open-data",
    title: "Kansrijk: open data",
    // Not said on purpose: of what users keep, they decide.
    licenses: [{ name: "notspecified", title: "License Not Specified" }],
    contributors: [{ title: "Kansrijk", roles: ["creator"] }],
    resources: packed.flatMap(({ resources }) => resources),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function readme(packed: readonly Packed[]): string {
  const lines = packed.map(
    ({ collection, records }) => `- \`${collection.id}\`: ${collection.title.nl} / ${collection.title.en} (${records})`,
  );
  return `# Kansrijk: open data

Alle records van Kansrijk, per soort: als JSON (\`json/\`) en als CSV (\`csv/\`). Records met \`generated\` = true zijn verzonnen voorbeelden. Waarden met \`status\` recalled of assumed zijn niet nagezocht of aangenomen.

All records of Kansrijk by kind: as JSON (\`json/\`) and as CSV (\`csv/\`). Records with \`generated\` = true are made-up examples. Values with \`status\` recalled or assumed were not looked up, or are assumed.

Een lijst van onderdelen heeft een eigen tabel, met het record en de plaats in de lijst voor elke rij. Waarden in één cel staan met \` | \` ertussen. Een lege cel is: er is niets; \`\\null\` en \`\\empty\` onderscheiden niets en leeg waar dat nodig is; \`\\"..."\` is een tekst als JSON. Voor een tekst die een rekenprogramma als formule zou lezen staat een apostrof.

A list of parts has a table of its own, with the record and the place in the list before each row. Values in one cell have \` | \` between them. An empty cell is: there is nothing; \`\\null\` and \`\\empty\` tell nothing and empty apart where needed; \`\\"..."\` is a text as JSON. A text that a spreadsheet program would read as a formula has an apostrophe before it.

${lines.join("\n")}
${erasures(packed)}`;
}

function erasures(packed: readonly Packed[]): string {
  const lines = packed.flatMap(({ erased }) => erased);
  if (lines.length === 0) return "";
  return `
In deze records is tekst voor altijd gewist (er staat [gewist]): soort en id, versie, dag en reden.

In these records text was erased for ever (it says [gewist]): kind and id, version, day and reason.

${lines.join("\n")}
`;
}
