import { oneOf } from "../cells/oneOf.ts";
import { orBlank } from "../cells/orBlank.ts";
import { webAddress } from "../cells/webAddress.ts";
import { words } from "../cells/words.ts";
import { required } from "../column.ts";
import { isObject, tableOfObjects, type JsonTable } from "../jsonTable.ts";
import { CBS } from "../publishers.ts";
import { countOnly, defineFormat } from "../tableFormat.ts";

/** Tables about education in StatLine (CBS), with their dimensions and measures. */
export const format = defineFormat({
  id: "cbs-catalogue",
  title: {
    nl: "Catalogus van tabellen over onderwijs (CBS StatLine)",
    en: "Catalogue of tables on education (CBS StatLine)",
  },
  source: { ...CBS, link: "https://opendata.cbs.nl" },
  encodings: ["utf-8"],
  columns: {
    table: required(["id"], words),
    title: required(["titel"], words),
    periods: required(["periode"], orBlank(words)),
    dimensions: required(["dimensies"], orBlank(words)),
    measures: required(["meetwaarden"], orBlank(words)),
    regions: required(["geo"], orBlank(words)),
    link: required(["url"], webAddress),
    archived: required(["archief"], oneOf({ true: "yes", false: "no" })),
  },
  unique: { columns: ["table"], one: { nl: "tabel", en: "table" }, of: (row) => row.table },
  document: tableTable,
  open: countOnly,
});

function tableTable(document: unknown): JsonTable | undefined {
  const isOwn = Array.isArray(document) && document.every((item) => isObject(item) && "dimensies" in item);
  return isOwn ? tableOfObjects(document as readonly Readonly<Record<string, unknown>>[]) : undefined;
}
