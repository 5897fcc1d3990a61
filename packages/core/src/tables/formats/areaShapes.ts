import { codeCell } from "../cells/codeCell.ts";
import { geometry } from "../cells/geometry.ts";
import { orBlank } from "../cells/orBlank.ts";
import { words } from "../cells/words.ts";
import { optional, required } from "../column.ts";
import { isObject, tableOfObjects, type JsonTable } from "../jsonTable.ts";
import { CBS } from "../publishers.ts";
import { countOnly, defineFormat } from "../tableFormat.ts";

/** Shapes of municipalities or provinces as GeoJSON in degrees (WGS84). */
export const format = defineFormat({
  id: "area-shapes",
  title: {
    nl: "Grenzen van gemeenten of provincies (GeoJSON)",
    en: "Borders of municipalities or provinces (GeoJSON)",
  },
  source: {
    ...CBS,
    publisher: "CBS/Kadaster",
    link: "https://www.cbs.nl/nl-nl/dossier/nederland-regionaal/geografische-data",
  },
  encodings: ["utf-8"],
  columns: {
    code: required(["code", "statcode"], codeCell(/^(GM\d{4}|PV\d{2})$/, "GM0363 of PV27")),
    name: required(["name", "statnaam"], words),
    province: optional(["province"], orBlank(words)),
    shape: required(["geometry"], geometry),
  },
  unique: { columns: ["code"], one: { nl: "gebied", en: "area" }, of: (row) => row.code },
  made: {
    municipality: {
      cell: orBlank(codeCell(/^(GM\d{4})$/, "GM0363", "municipality")),
      from: [],
      of: ({ code }) => (code.startsWith("GM") ? code : null),
    },
  },
  keyList: "municipality",
  period: { unit: "calendar-year", required: true },
  document: featureTable,
  open: countOnly,
});

function featureTable(document: unknown): JsonTable | undefined {
  if (!isObject(document) || document["type"] !== "FeatureCollection") return undefined;
  const features = document["features"];
  if (!Array.isArray(features)) return undefined;
  return tableOfObjects(
    features.map((feature: unknown) => {
      const { properties, geometry: shape } = isObject(feature) ? feature : {};
      return { ...(isObject(properties) ? properties : {}), geometry: shape };
    }),
  );
}
