import { orBlank } from "../cells/orBlank.ts";
import { webAddress } from "../cells/webAddress.ts";
import { words } from "../cells/words.ts";
import { required } from "../column.ts";
import { isObject, tableOfObjects, type JsonTable } from "../jsonTable.ts";
import { DUO } from "../publishers.ts";
import { countOnly, defineFormat } from "../tableFormat.ts";

/** What DUO publishes at onderwijsdata.duo.nl: one row per file of each dataset. */
export const format = defineFormat({
  id: "duo-catalogue",
  title: { nl: "Catalogus van open onderwijsdata (DUO)", en: "Catalogue of open education data (DUO)" },
  source: { ...DUO, link: "https://onderwijsdata.duo.nl" },
  encodings: ["utf-8"],
  columns: {
    dataset: required(["dataset"], words),
    title: required(["titel"], words),
    sector: required(["sector"], orBlank(words)),
    frequency: required(["frequentie"], orBlank(words)),
    columns: required(["kolommen"], orBlank(words)),
    resource: required(["id"], orBlank(words)),
    resourceTitle: required(["naam"], orBlank(words)),
    link: required(["url"], orBlank(webAddress)),
    fileType: required(["format"], orBlank(words)),
  },
  unique: {
    columns: ["dataset", "resource"],
    one: { nl: "dataset en bestand", en: "dataset and file" },
    of: (row) => `${row.dataset} ${row.resource ?? "-"}`,
  },
  mayBeDamaged: ["title", "resourceTitle"],
  document: resourceTable,
  open: countOnly,
});

/** One row per file; a dataset without files has one row without. */
function resourceTable(document: unknown): JsonTable | undefined {
  if (!Array.isArray(document) || !document.every((item) => isObject(item) && Array.isArray(item["resources"]))) {
    return undefined;
  }
  return tableOfObjects(
    (document as readonly Readonly<Record<string, unknown>>[]).flatMap(({ resources, ...dataset }) => {
      const files = (resources as readonly unknown[]).filter(isObject);
      return (files.length === 0 ? [NO_FILE] : files).map((file) => ({ ...dataset, ...file }));
    }),
  );
}

const NO_FILE = { naam: "", url: "", format: "", id: "" };
