import { boardNumber } from "../cells/boardNumber.ts";
import { municipalityCode } from "../cells/municipalityCode.ts";
import { orBlank } from "../cells/orBlank.ts";
import { postcode } from "../cells/postcode.ts";
import { words } from "../cells/words.ts";
import { required } from "../column.ts";
import { DUO } from "../publishers.ts";
import { siteColumns, siteContradictions, siteMade, siteOf } from "../siteColumns.ts";
import { countOnly, defineFormat } from "../tableFormat.ts";

/** "02. Alle vestigingen vo" (DUO): sites of secondary schools with the tracks that they offer. */
export const format = defineFormat({
  id: "duo-addresses-vo",
  title: { nl: "Vestigingen van middelbare scholen (DUO)", en: "Sites of secondary schools (DUO)" },
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
    tracks: required(["ONDERWIJSSTRUCTUUR"], words),
  },
  unique: { columns: ["institution", "siteNumber"], one: { nl: "vestiging", en: "site" }, of: siteOf },
  check: siteContradictions,
  made: siteMade,
  keyList: "site",
  period: { unit: "calendar-year", required: false },
  open: countOnly,
});
