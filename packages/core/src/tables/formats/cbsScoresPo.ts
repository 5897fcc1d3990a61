import type { SiteCode } from "../../vocabulary/siteCode.ts";
import { decimalUnits } from "../cells/decimalUnits.ts";
import { flags } from "../cells/flags.ts";
import { orBlank } from "../cells/orBlank.ts";
import { orUnknown } from "../cells/orUnknown.ts";
import { siteCode } from "../cells/siteCode.ts";
import { wholeNumber } from "../cells/wholeNumber.ts";
import { optional, required, type RowOf } from "../column.ts";
import { CBS } from "../publishers.ts";
import { defineFormat, listOf, type Contradiction } from "../tableFormat.ts";

/** The scores of one site as CBS publishes them, in hundredths of a point. What CBS did not give is not there. */
export interface CbsScore {
  readonly site: SiteCode;
  /** Funded pupils on the count date: E in the formula. */
  readonly pupils: number;
  /** Without threshold: A in the formula. */
  readonly gross: number;
  /** With threshold: max(0, A - B). */
  readonly net?: number;
  /** The part of `gross` of pupils up to 7 years old. */
  readonly lower?: number;
  /** The part of `gross` of pupils from 8 years old. */
  readonly upper?: number;
  /** CBS marks the score of this site as not reliable enough (40 pupils or fewer). Without marks in the file: not there. */
  readonly flagged?: boolean;
  readonly lowerFlagged?: boolean;
  readonly upperFlagged?: boolean;
}

const score = decimalUnits({ decimals: 2, mark: "either", min: 0 });
const given = orBlank(orUnknown(score));

const columns = {
  site: required(["brin6", "site", "vestigingscode", "vestigingsnummer"], siteCode),
  pupils: required(
    ["aantal_bekostigde_leerlingen", "aantal_leerlingen", "leerlingen", "pupils"],
    wholeNumber({ min: 1 }),
  ),
  gross: required(["achterstandsscore_zonder_drempel", "score_zonder_drempel", "gross"], score),
  net: optional(["achterstandsscore", "achterstandsscore_met_drempel", "score_met_drempel", "net"], given),
  lower: optional(["zonder_drempel_onderbouw", "onderbouw"], given),
  upper: optional(["zonder_drempel_bovenbouw", "bovenbouw"], given),
  marks: optional(["betrouwbaarheid_tabel1"], flags(["a"])),
  partMarks: optional(["betrouwbaarheid_tabel2", "betrouwbaarheid"], flags(["a", "b", "c"])),
} as const;

type Row = RowOf<typeof columns>;

/** Tables 1 and 2 of "Achterstandsscore per basisschoolvestiging" (CBS, count date 1 October 2019) side by side. */
export const format = defineFormat({
  id: "cbs-scores-po",
  title: { nl: "Onderwijsscores van basisscholen (CBS)", en: "Scores of primary schools (CBS)" },
  source: CBS,
  encodings: ["utf-8"],
  columns,
  unique: { columns: ["site"], one: { nl: "vestiging", en: "site" }, of: (row) => row.site },
  check,
  period: { unit: "school-year", required: false },
  open: listOf(scoreOf),
});

function scoreOf(row: Row): CbsScore {
  const { site, pupils, gross, net, lower, upper } = row;
  const marks =
    row.marks === null && row.partMarks === null ? undefined : [...(row.marks ?? []), ...(row.partMarks ?? [])];
  return {
    site,
    pupils,
    gross,
    ...(net === null ? {} : { net }),
    ...(lower === null ? {} : { lower }),
    ...(upper === null ? {} : { upper }),
    ...(marks ? { flagged: marks.includes("a") } : {}),
    ...(row.partMarks ? { lowerFlagged: row.partMarks.includes("b"), upperFlagged: row.partMarks.includes("c") } : {}),
  };
}

function check({ gross, net, lower, upper }: Row): readonly Contradiction[] {
  const found: Contradiction[] = [];
  if (net !== null && net > gross) {
    const expected = {
      nl: "een score die niet hoger is dan die zonder drempel",
      en: "a score that is not higher than the one without threshold",
    };
    found.push({ column: "net", expected });
  }
  // Three numbers, each rounded to hundredths, can differ by at most 1.5 hundredths: 1 in whole hundredths.
  if (lower !== null && upper !== null && Math.abs(lower + upper - gross) > 1) {
    const expected = {
      nl: "de som van onderbouw en bovenbouw (op een afronding van 0,01 na)",
      en: "the sum of the lower and upper years (but for rounding by 0.01)",
    };
    found.push({ column: "gross", expected });
  }
  return found;
}
