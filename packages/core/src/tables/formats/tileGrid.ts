import { codeCell } from "../cells/codeCell.ts";
import { wholeNumber } from "../cells/wholeNumber.ts";
import { words } from "../cells/words.ts";
import { optional, required } from "../column.ts";
import { countOnly, defineFormat } from "../tableFormat.ts";

const place = wholeNumber({ min: 1, max: 100 });

/** A map of tiles: each area has a row and a column (geofacet). */
export const format = defineFormat({
  id: "tile-grid",
  title: { nl: "Tegelkaart (geofacet)", en: "Tile map (geofacet)" },
  source: { publisher: "geofacet", link: "https://github.com/hafen/grid-designer", licence: "MIT" },
  encodings: ["utf-8"],
  columns: {
    row: required(["row"], place),
    column: required(["col"], place),
    code: required(["code"], words),
    name: required(["name"], words),
    area: optional(["code_cbs2"], codeCell(/^(PV\d{2}|GM\d{4})$/, "PV27")),
  },
  unique: {
    columns: ["row", "column"],
    one: { nl: "tegel", en: "tile" },
    of: (row) => `${row.row} ${row.column}`,
  },
  open: countOnly,
});
