import type { SiteCode } from "../../vocabulary/siteCode.ts";
import { boardNumber } from "../cells/boardNumber.ts";
import { municipalityCode } from "../cells/municipalityCode.ts";
import { orBlank } from "../cells/orBlank.ts";
import { postcode } from "../cells/postcode.ts";
import { words } from "../cells/words.ts";
import { required } from "../column.ts";
import { DUO } from "../publishers.ts";
import { siteColumns, siteContradictions, siteMade, siteOf } from "../siteColumns.ts";
import { defineFormat, listOf } from "../tableFormat.ts";

/** A site of a primary school. Names are spelled as DUO does: places and municipalities in capitals. */
export interface SiteAddress {
  readonly site: SiteCode;
  readonly name: string;
  readonly board: string | null;
  readonly province: string;
  /** `GM0637`. */
  readonly municipality: string | null;
  /** Blank for two sites in the file of 2026: null. */
  readonly municipalityName: string | null;
  readonly postcode: string;
  readonly place: string;
  readonly denomination: string | null;
}

/** "02. Alle schoolvestigingen basisonderwijs" (DUO), with the headers of 2020 and of 2026. */
export const format = defineFormat({
  id: "duo-addresses",
  title: { nl: "Vestigingen van basisscholen (DUO)", en: "Sites of primary schools (DUO)" },
  source: DUO,
  encodings: ["utf-8", "windows-1252"],
  columns: {
    ...siteColumns,
    name: required(["VESTIGINGSNAAM"], words),
    board: required(["BEVOEGD GEZAG NUMMER", "BEVOEGD GEZAG CODE"], boardNumber),
    province: required(["PROVINCIE"], words),
    municipality: required(["GEMEENTENUMMER", "GEMEENTECODE"], municipalityCode),
    municipalityName: required(["GEMEENTENAAM"], orBlank(words)),
    postcode: required(["POSTCODE"], postcode),
    place: required(["PLAATSNAAM"], words),
    denomination: required(["DENOMINATIE"], orBlank(words)),
  },
  foreign: {
    names: ["ONDERWIJSSTRUCTUUR"],
    expected: {
      nl: "een bestand van basisscholen; deze kolom staat in dat van het voortgezet onderwijs",
      en: "a file of primary schools; this column is in the one of secondary schools",
    },
  },
  unique: { columns: ["institution", "siteNumber"], one: { nl: "vestiging", en: "site" }, of: siteOf },
  check: siteContradictions,
  made: siteMade,
  keyList: "site",
  period: { unit: "calendar-year", required: false },
  open: listOf((row): SiteAddress => ({
    site: siteOf(row),
    name: row.name,
    board: row.board,
    province: row.province,
    municipality: row.municipality,
    municipalityName: row.municipalityName,
    postcode: row.postcode,
    place: row.place,
    denomination: row.denomination,
  })),
});
