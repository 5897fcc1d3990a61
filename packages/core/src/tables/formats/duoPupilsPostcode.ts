import { compactDate } from "../cells/compactDate.ts";
import { countBand } from "../cells/countBand.ts";
import { homePostcode } from "../cells/homePostcode.ts";
import { municipalityCode } from "../cells/municipalityCode.ts";
import { schoolKind } from "../cells/schoolKind.ts";
import { words } from "../cells/words.ts";
import { family, required, type RowOf } from "../column.ts";
import { sumOfCounts } from "../count.ts";
import { homePupilsSink } from "../homePupils.ts";
import { DUO } from "../publishers.ts";
import { siteColumns, siteContradictions, siteMade, siteOf } from "../siteColumns.ts";
import { defineFormat } from "../tableFormat.ts";

const columns = {
  ...siteColumns,
  countDate: required(["PEILDATUM"], compactDate),
  kind: required(["SOORT_PO"], schoolKind),
  home: required(["POSTCODE_LEERLING"], homePostcode),
  municipality: required(["GEMEENTENUMMER"], municipalityCode),
  ages: family("LEEFTIJD_8", /^leeftijd(jonger|\d+|ouder)$/, countBand),
} as const;

/** Ages at the ends, which DUO takes together. */
const AGES: Readonly<Record<string, string>> = { JONGER: "younger", OUDER: "older" };

/** "Leerlingen po per vestiging, postcode en leeftijd" (DUO), one file per municipality: ages are added up to a band. */
export const format = defineFormat({
  id: "duo-pupils-postcode",
  title: {
    nl: "Leerlingen po per vestiging, postcode en leeftijd (DUO)",
    en: "Primary pupils per site, postcode and age (DUO)",
  },
  source: DUO,
  encodings: ["utf-8", "windows-1252"],
  columns,
  unique: {
    columns: ["institution", "siteNumber", "kind", "home"],
    one: { nl: "vestiging, soort onderwijs en postcode", en: "site, kind of education and postcode" },
    of: (row) => `${siteOf(row)} ${row.kind} ${row.home}`,
  },
  check: siteContradictions,
  made: siteMade,
  long: { columns: { age: words }, of: (label) => ({ age: AGES[label] ?? label }) },
  open: () =>
    homePupilsSink((row: RowOf<typeof columns>) => ({
      site: siteOf(row),
      kind: row.kind,
      home: row.home,
      municipality: row.municipality,
      pupils: sumOfCounts(row.ages.map((age) => age.value)),
      countDate: row.countDate,
    })),
});
