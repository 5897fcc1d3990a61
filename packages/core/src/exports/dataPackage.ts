import { canonicalJson } from "../receipt/canonicalJson.ts";
import { sha256 } from "../receipt/sha256.ts";
import type { Language } from "../vocabulary/text.ts";
import { csvwMetadata } from "./csvwMetadata.ts";
import { exportColumns } from "./exportColumns.ts";
import { exportCsv } from "./exportCsv.ts";
import { exportReadme } from "./exportReadme.ts";
import { fileName, INVENTED, isGenerated, titleOf, type ExportView } from "./exportView.ts";

/** Where the profile of the standard stands (Data Package 2.0, 2024). */
const PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
const DATA = "data.csv";

/** The files of a Data Package with a view: descriptor, CSV, its CSVW metadata and a readme. */
export function dataPackage(view: ExportView, language: Language): { readonly name: string; readonly text: string }[] {
  const csv = exportCsv(view, language);
  return [
    { name: "datapackage.json", text: `${JSON.stringify(descriptor(view, csv, language), null, 2)}\n` },
    { name: DATA, text: csv },
    { name: `${DATA}-metadata.json`, text: `${JSON.stringify(csvwMetadata(view, DATA, language), null, 2)}\n` },
    { name: "README.md", text: exportReadme(view) },
  ];
}

function descriptor(view: ExportView, csv: string, language: Language): Record<string, unknown> {
  const title = titleOf(view)[language];
  const remark = isGenerated(view) ? `${INVENTED[language]}. ` : "";
  const sources = [
    ...view.definitions.flatMap((item) => item.sources.map(({ title, link }) => ({ title, path: link }))),
    ...view.tables.map(({ data }) => ({ title: data.title, version: data.sha256 })),
  ];
  return {
    $schema: PROFILE,
    name: packageName(view),
    // The same figures have the same id, whoever packs them.
    id: `sha256:${sha256(csv)}`,
    title,
    description: `${remark}${view.tables.map((table) => table.statement[language]).join(" ")}`,
    version: `0.0.0+${sha256(view.tables.map(({ data, definition }) => data.sha256 + definition).join()).slice(0, 16)}`,
    licenses: [isGenerated(view) ? FREE : UNSTATED],
    contributors: [{ title: "Kansrijk", path: "https://github.com/kansrijk/kansrijk", roles: ["creator"] }],
    sources: [...new Map(sources.map((source) => [canonicalJson(source), source])).values()],
    resources: [
      {
        name: "data",
        path: DATA,
        type: "table",
        title,
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        bytes: new TextEncoder().encode(csv).length,
        hash: `sha256:${sha256(csv)}`,
        dialect: { delimiter: ",", quoteChar: '"', doubleQuote: true, header: true, lineTerminator: "\n" },
        schema: {
          fields: exportColumns(view, language).map(({ name, title, type }) => ({
            name,
            type,
            title: title[language],
          })),
          missingValues: [""],
        },
      },
    ],
  };
}

const FREE = {
  name: "CC0-1.0",
  title: "CC0 1.0 Universal",
  path: "https://creativecommons.org/publicdomain/zero/1.0/",
};
/** Figures of somebody's own register: that body decides. */
const UNSTATED = { name: "notspecified", title: "License Not Specified" };

/** Lower case letters, digits, points, hyphens and underscores. */
function packageName(view: ExportView): string {
  return fileName(view).toLowerCase();
}
