import { codeCell } from "../cells/codeCell.ts";
import { figureCell } from "../cells/figureCell.ts";
import { orBlank } from "../cells/orBlank.ts";
import { wholeNumber } from "../cells/wholeNumber.ts";
import { words } from "../cells/words.ts";
import { required } from "../column.ts";
import { captureTable } from "../odata/captureTable.ts";
import { CBS } from "../publishers.ts";
import { countOnly, defineFormat } from "../tableFormat.ts";

const year = wholeNumber({ min: 1800, max: 2200 });

/** A table of StatLine (CBS) that Kansrijk fetched through OData v3: one row per figure. */
export const format = defineFormat({
  id: "cbs-odata",
  title: { nl: "Tabel van CBS StatLine (OData)", en: "Table of CBS StatLine (OData)" },
  source: { ...CBS, link: "https://opendata.cbs.nl" },
  encodings: ["utf-8"],
  columns: {
    table: required(["table"], words),
    period: required(["period"], orBlank(words)),
    schoolYear: required(["school year"], orBlank({ ...year, identifies: "school-year" as const })),
    calendarYear: required(["calendar year"], orBlank({ ...year, identifies: "calendar-year" as const })),
    region: required(["region"], orBlank(words)),
    dimensions: required(["dimensions"], words),
    labels: required(["labels"], words),
    measure: required(["measure"], words),
    measureTitle: required(["measure title"], words),
    unit: required(["unit"], orBlank(words)),
    decimals: required(["decimals"], wholeNumber({ min: 0, max: 20 })),
    value: required(["value"], figureCell({ mark: "point", min: -1e15, max: 1e15 })),
  },
  unique: {
    columns: ["table", "period", "region", "dimensions", "measure"],
    one: { nl: "periode, gebied, kenmerken en onderwerp", en: "period, area, dimensions and measure" },
    of: (row) => [row.table, row.period, row.region, row.dimensions, row.measure].join("\n"),
  },
  made: {
    municipality: {
      cell: orBlank(codeCell(/^(GM\d{4})$/, "GM0363", "municipality")),
      from: [],
      of: ({ region }) => (region?.startsWith("GM") ? region : null),
    },
  },
  notes: {
    nl: "Kenmerken staan als JSON met de codes van CBS (dimensions) en met hun namen (labels). Een leeg cijfer is onbekend of geheim.",
    en: "Dimensions are JSON with the codes of CBS (dimensions) and with their names (labels). A blank figure is unknown or secret.",
  },
  document: captureTable,
  open: countOnly,
});
