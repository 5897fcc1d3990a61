import type { IsoDate } from "../../vocabulary/isoDate.ts";
import type { SiteCode } from "../../vocabulary/siteCode.ts";
import { compactDate } from "../cells/compactDate.ts";
import { countBand } from "../cells/countBand.ts";
import { measure } from "../cells/measure.ts";
import { municipalityCode } from "../cells/municipalityCode.ts";
import { orBlank } from "../cells/orBlank.ts";
import { schoolKind, type SchoolKind } from "../cells/schoolKind.ts";
import { words } from "../cells/words.ts";
import { family, required, type RowOf } from "../column.ts";
import type { Count } from "../count.ts";
import { DUO } from "../publishers.ts";
import { siteColumns, siteContradictions, siteMade, siteOf } from "../siteColumns.ts";
import { defineFormat, listOf } from "../tableFormat.ts";

/** How the pupils of a site did on one final test. Each test has a scale of its own. */
export interface FinalTest {
  /** As in the header: CET, IEP, ROUTE8, DIA, AMN. */
  readonly test: string;
  readonly pupils: Count;
  /** Null when DUO gives none: fewer than 5 pupils, or nobody took this test. */
  readonly mean: number | null;
}

export interface FinalScores {
  readonly site: SiteCode;
  readonly kind: SchoolKind;
  readonly municipality: string | null;
  readonly countDate: IsoDate;
  /** Pupils in year 8. */
  readonly year8: Count;
  readonly tests: readonly FinalTest[];
}

const columns = {
  ...siteColumns,
  countDate: required(["PEILDATUM_LEERLINGEN"], compactDate),
  kind: required(["SOORT_PO"], schoolKind),
  municipality: required(["GEMEENTENUMMER"], municipalityCode),
  year8: required(["LEERJAAR_8"], countBand),
  pupils: family("CET_AANTAL", /^([a-z]+\d*)aantal$/, countBand, "means"),
  means: family("CET_GEM", /^([a-z]+\d*)gem$/, orBlank(measure({ mark: "comma", min: 0, max: 1000 })), "pupils"),
} as const;

/** "05. Gemiddelde eindscores bo en sbo" (DUO). The header says which tests there are. */
export const format = defineFormat({
  id: "duo-final-scores",
  title: { nl: "Gemiddelde eindscores per vestiging (DUO)", en: "Mean final test scores per site (DUO)" },
  source: DUO,
  encodings: ["utf-8", "windows-1252"],
  columns,
  unique: {
    columns: ["institution", "siteNumber", "kind"],
    one: { nl: "vestiging en soort onderwijs", en: "site and kind of education" },
    of: (row) => `${siteOf(row)} ${row.kind}`,
  },
  check: siteContradictions,
  made: siteMade,
  long: { columns: { test: words }, of: (test) => ({ test }) },
  open: listOf((row: RowOf<typeof columns>): FinalScores => ({
    site: siteOf(row),
    kind: row.kind,
    municipality: row.municipality,
    countDate: row.countDate,
    year8: row.year8,
    tests: row.pupils.map(({ label, value }) => ({
      test: label,
      pupils: value,
      mean: row.means.find((mean) => mean.label === label)?.value ?? null,
    })),
  })),
});
