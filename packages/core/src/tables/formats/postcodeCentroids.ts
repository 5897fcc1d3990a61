import { codeCell } from "../cells/codeCell.ts";
import { LATITUDE, LONGITUDE } from "../cells/degrees.ts";
import { required } from "../column.ts";
import { countOnly, defineFormat } from "../tableFormat.ts";

/** The middle of each postcode of four digits; who made it is not known. */
export const format = defineFormat({
  id: "postcode-centroids",
  title: { nl: "Middelpunten van postcodes van 4 cijfers", en: "Centres of postcodes of 4 digits" },
  source: { publisher: "onbekend" },
  encodings: ["utf-8"],
  columns: {
    postcode: required(["POSTCODE"], codeCell(/^([1-9]\d{3})$/, "1011", "postcode4")),
    latitude: required(["LAT"], LATITUDE.comma),
    longitude: required(["LON"], LONGITUDE.comma),
  },
  unique: { columns: ["postcode"], one: { nl: "postcode", en: "postcode" }, of: (row) => row.postcode },
  foreign: {
    names: ["vestigingscode"],
    expected: { nl: "een bestand van scholen", en: "a file of schools" },
  },
  totals: { column: "postcode", text: "Grand Total" },
  keyList: "postcode4",
  open: countOnly,
});
