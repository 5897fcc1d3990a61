import { calendarYear } from "../cells/calendarYear.ts";
import { codeCell } from "../cells/codeCell.ts";
import { figureCell } from "../cells/figureCell.ts";
import { roundedCount } from "../cells/roundedCount.ts";
import { words } from "../cells/words.ts";
import { required } from "../column.ts";
import { CBS } from "../publishers.ts";
import { countOnly, defineFormat } from "../tableFormat.ts";

const percentage = figureCell({ mark: "point", min: 0, max: 100 });

/** "SES-WOA-score per gemeente, wijk en buurt" (CBS StatLine 85163NED), as StatLine hands it out in CSV. */
export const format = defineFormat({
  id: "cbs-ses-woa",
  title: {
    nl: "Welvaart, opleiding en werk per gemeente, wijk en buurt: SES-WOA (CBS)",
    en: "Prosperity, education and work per municipality, district and neighbourhood: SES-WOA (CBS)",
  },
  source: { ...CBS, link: "https://opendata.cbs.nl/statline/#/CBS/nl/dataset/85163NED" },
  encodings: ["utf-8"],
  columns: {
    year: required(["Perioden"], calendarYear),
    name: required(["Wijken en buurten"], words),
    code: required(
      ["Regiocode (gemeente, wijk, buurt) (code)"],
      codeCell(/^(GM\d{4}|WK\d{6}|BU\d{8})$/, "GM0363, WK036300 of BU03630000"),
    ),
    households: required(["Particuliere huishoudens (Aantal)"], roundedCount({ base: 100 })),
    educationLow: required(["Opleidingsniveau/Laag/Waarde (%)"], percentage),
    educationMiddle: required(["Opleidingsniveau/Middelbaar/Waarde (%)"], percentage),
    educationHigh: required(["Opleidingsniveau/Hoog/Waarde (%)"], percentage),
    score: required(["SES-WOA/Totaalscore/Gemiddelde score (Getal)"], figureCell({ mark: "point", min: -5, max: 5 })),
    spread: required(["Spreiding/Spreiding totaal/Waarde (Getal)"], figureCell({ mark: "point", min: 0, max: 10 })),
  },
  unique: {
    columns: ["year", "code"],
    one: { nl: "jaar en gebied", en: "year and area" },
    of: (row) => `${row.year} ${row.code}`,
  },
  made: {
    municipality: {
      cell: codeCell(/^(GM\d{4})$/, "GM0363", "municipality"),
      from: [],
      of: ({ code }) => `GM${code.slice(2, 6)}`,
    },
  },
  notes: {
    nl: "CBS rondt huishoudens af op 100: Kansrijk bewaart 2.900 als 2.850 tot en met 2.950. Een punt is onbekend of geheim.",
    en: "CBS rounds households to 100: Kansrijk keeps 2,900 as 2,850 to 2,950. A point is unknown or secret.",
  },
  open: countOnly,
});
