import { countBand } from "../cells/countBand.ts";
import { homePostcode } from "../cells/homePostcode.ts";
import { municipalityCode } from "../cells/municipalityCode.ts";
import { schoolKind } from "../cells/schoolKind.ts";
import { siteCode } from "../cells/siteCode.ts";
import { wholeNumber } from "../cells/wholeNumber.ts";
import { optional, required, type RowOf } from "../column.ts";
import { homePupilsSink } from "../homePupils.ts";
import { DUO } from "../publishers.ts";
import { defineFormat, type Contradiction } from "../tableFormat.ts";

const columns = {
  site: required(["vestiging_brin6"], siteCode),
  kind: required(["soort_po"], schoolKind),
  home: required(["postcode4_leerling"], homePostcode),
  municipality: required(["gemeentenummer_vestiging"], municipalityCode),
  low: required(["pupils_min"], wholeNumber()),
  high: required(["pupils_max"], wholeNumber()),
  hiddenAges: optional(["suppressed_age_cells"], wholeNumber()),
} as const;

/** The municipal files of `duo-pupils-postcode` put together, with the ages already added up to a band. */
export const format = defineFormat({
  id: "duo-pupils-postcode-compact",
  title: {
    nl: "Leerlingen po per vestiging en postcode, samengevat (DUO)",
    en: "Primary pupils per site and postcode, summarised (DUO)",
  },
  source: DUO,
  encodings: ["utf-8"],
  columns,
  unique: {
    columns: ["site", "kind", "home"],
    one: { nl: "vestiging, soort onderwijs en postcode", en: "site, kind of education and postcode" },
    of: (row) => `${row.site} ${row.kind} ${row.home}`,
  },
  check,
  made: { pupils: { cell: countBand, from: ["low", "high"], of: ({ low, high }) => ({ low, high }) } },
  period: { unit: "school-year", required: false },
  open: () =>
    homePupilsSink((row: RowOf<typeof columns>) => ({
      site: row.site,
      kind: row.kind,
      home: row.home,
      municipality: row.municipality,
      pupils: { low: row.low, high: row.high },
      countDate: null,
    })),
});

function check({ low, high, hiddenAges }: RowOf<typeof columns>): readonly Contradiction[] {
  if (high < low) {
    return [
      { column: "high", expected: { nl: `${low} of meer, de ondergrens`, en: `${low} or more, the lower bound` } },
    ];
  }
  // A cell `<5` is 1 to 4 pupils: each makes the band 3 wider.
  if (hiddenAges === null || high - low === 3 * hiddenAges) return [];
  const exact = low + 3 * hiddenAges;
  return [
    {
      column: "high",
      expected: {
        nl: `${exact}, de ondergrens en 3 voor elk van de ${hiddenAges} afgeschermde leeftijden`,
        en: `${exact}, the lower bound and 3 for each of the ${hiddenAges} protected ages`,
      },
    },
  ];
}
