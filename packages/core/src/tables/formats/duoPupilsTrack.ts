import { countBand } from "../cells/countBand.ts";
import { elementCode } from "../cells/elementCode.ts";
import { oneOf } from "../cells/oneOf.ts";
import { orBlank } from "../cells/orBlank.ts";
import { wholeNumber } from "../cells/wholeNumber.ts";
import { words } from "../cells/words.ts";
import { family, optional, required } from "../column.ts";
import { DUO } from "../publishers.ts";
import { SEXES, sexCell } from "../sexes.ts";
import { siteColumns, siteContradictions, siteMade, siteOf } from "../siteColumns.ts";
import { countOnly, defineFormat } from "../tableFormat.ts";

/** "01. Leerlingen vo per vestiging naar onderwijstype" (DUO), pupils on 1 October by year of education and sex. */
export const format = defineFormat({
  id: "duo-pupils-track",
  title: {
    nl: "Leerlingen vo per vestiging, onderwijstype en leerjaar (DUO)",
    en: "Secondary pupils per site, track and year (DUO)",
  },
  source: DUO,
  encodings: ["utf-8", "windows-1252"],
  columns: {
    ...siteColumns,
    place: required(["PLAATSNAAM VESTIGING"], words),
    province: required(["PROVINCIE VESTIGING"], words),
    track: required(["ONDERWIJSTYPE VO EN LEER- OF VERBLIJFSJAAR"], words),
    extraSupport: optional(["LWOO INDICATIE"], oneOf({ J: "yes", N: "no" })),
    sector: required(["VMBO SECTOR"], orBlank(words)),
    department: required(["AFDELING"], orBlank(words)),
    element: required(["ELEMENTCODE"], elementCode),
    programme: required(["OPLEIDINGSNAAM"], words),
    pupils: family("LEER- OF VERBLIJFSJAAR 1 - MAN", /^leerofverblijfsjaar(\d(?:man|vrouw))$/, countBand),
  },
  unique: {
    columns: ["institution", "siteNumber", "track", "extraSupport", "element"],
    one: {
      nl: "vestiging, onderwijstype, lwoo en elementcode",
      en: "site, track, extra support and element code",
    },
    of: (row) => `${siteOf(row)} ${row.track} ${row.extraSupport ?? "-"} ${row.element}`,
  },
  check: siteContradictions,
  made: siteMade,
  long: {
    columns: { studyYear: wholeNumber(), sex: sexCell },
    of: (label) => ({ studyYear: Number(label[0]), sex: SEXES[label.slice(1)] }),
  },
  period: { unit: "school-year", required: true },
  open: countOnly,
});
