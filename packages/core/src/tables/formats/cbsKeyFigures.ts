import { codeCell } from "../cells/codeCell.ts";
import { countBand } from "../cells/countBand.ts";
import { figureCell } from "../cells/figureCell.ts";
import { orBlank } from "../cells/orBlank.ts";
import { roundingBand } from "../cells/roundedCount.ts";
import { words } from "../cells/words.ts";
import { required, type RowOf } from "../column.ts";
import { isKnown } from "../count.ts";
import { CBS } from "../publishers.ts";
import { countOnly, defineFormat } from "../tableFormat.ts";

const percentage = figureCell({ mark: "point", min: 0, max: 100 });

const columns = {
  code: required(["code"], codeCell(/^(GM\d{4}|WK\d{6})$/, "GM0014 of WK001400")),
  name: required(["name"], words),
  province: required(["province"], words),
  area: required(["area"], figureCell({ mark: "point", min: 0, max: 10_000 })),
  urbanity: required(["urbanity"], orBlank(words)),
  population: required(["population"], countBand),
  ageTo14: required(["pop_0_14"], percentage),
  age15To24: required(["pop_15_24"], percentage),
  age25To44: required(["pop_25_44"], percentage),
  age45To64: required(["pop_45_64"], percentage),
  age65Up: required(["pop_65plus"], percentage),
  dwellings: required(["dwelling_total"], countBand),
  dwellingValue: required(["dwelling_value"], figureCell({ mark: "point", min: 0, max: 10_000 })),
  dwellingsOwned: required(["dwelling_ownership"], percentage),
  employed: required(["employment_rate"], percentage),
  incomeLow: required(["income_low"], percentage),
  incomeHigh: required(["income_high"], percentage),
  educationHigher: required(["edu_appl_sci"], percentage),
} as const;

type Row = RowOf<typeof columns>;

/** "Kerncijfers wijken en buurten" (CBS) of municipalities or districts, under the English headers of the package tmap. */
export const format = defineFormat({
  id: "cbs-key-figures",
  title: {
    nl: "Kerncijfers van gemeenten en wijken (CBS)",
    en: "Key figures of municipalities and districts (CBS)",
  },
  source: { ...CBS, link: "https://www.cbs.nl/nl-nl/reeksen/publicatie/kerncijfers-wijken-en-buurten" },
  encodings: ["utf-8"],
  columns,
  unique: { columns: ["code"], one: { nl: "gemeente of wijk", en: "municipality or district" }, of: (row) => row.code },
  refine: districtBands,
  made: {
    municipality: {
      cell: codeCell(/^(GM\d{4})$/, "GM0014", "municipality"),
      from: [],
      of: ({ code }) => (code.startsWith("GM") ? code : `GM${code.slice(2, 6)}`),
    },
  },
  keyList: "municipality",
  period: { unit: "calendar-year", required: true },
  notes: {
    nl: "CBS rondt het aantal inwoners van een wijk af op 5: Kansrijk bewaart 20 als 18 tot en met 22. Dat van een gemeente is precies. Percentages zijn afgerond zoals CBS ze geeft.",
    en: "CBS rounds the inhabitants of a district to 5: Kansrijk keeps 20 as 18 to 22. Those of a municipality are exact. Percentages are rounded as CBS gives them.",
  },
  open: countOnly,
});

function districtBands(row: Row): Row {
  const { code, population } = row;
  if (code.startsWith("GM") || !isKnown(population)) return row;
  return { ...row, population: roundingBand(population.low, { base: 5 }) };
}
