import type { IsoDate } from "../../vocabulary/isoDate.ts";
import type { SiteCode } from "../../vocabulary/siteCode.ts";
import { compactDate } from "../cells/compactDate.ts";
import { countBand } from "../cells/countBand.ts";
import { municipalityCode } from "../cells/municipalityCode.ts";
import { schoolKind, type SchoolKind } from "../cells/schoolKind.ts";
import { required, type RowOf } from "../column.ts";
import type { Count } from "../count.ts";
import { siteColumns, siteContradictions, siteOf } from "../siteColumns.ts";
import { defineFormat, listOf } from "../tableFormat.ts";

const advices = {
  vso: required(["VSO"], countBand),
  pro: required(["PRO"], countBand),
  vmboB: required(["VMBO_B"], countBand),
  vmboBK: required(["VMBO_B_K"], countBand),
  vmboK: required(["VMBO_K"], countBand),
  vmboKGt: required(["VMBO_K_GT"], countBand),
  vmboGt: required(["VMBO_GT"], countBand),
  vmboGtHavo: required(["VMBO_GT_HAVO"], countBand),
  havo: required(["HAVO"], countBand),
  havoVwo: required(["HAVO_VWO"], countBand),
  vwo: required(["VWO"], countBand),
  notPossible: required(["ADVIES_NIET_MOGELIJK"], countBand),
} as const;

/** The advices in the order of DUO's columns, from the least to the most academic track. */
export type AdviceColumn = keyof typeof advices;
export const ADVICE_COLUMNS = Object.keys(advices) as readonly AdviceColumn[];

const columns = {
  ...siteColumns,
  countDate: required(["PEILDATUM_LEERLINGEN"], compactDate),
  kind: required(["SOORT_PO"], schoolKind),
  municipality: required(["GEMEENTENUMMER"], municipalityCode),
  ...advices,
} as const;

export interface SchoolAdvice {
  readonly site: SiteCode;
  readonly kind: SchoolKind;
  readonly municipality: string | null;
  readonly countDate: IsoDate;
  /** Pupils per advice. `<5` stays a band: shares of a small school are only known between bounds. */
  readonly advices: Readonly<Record<AdviceColumn, Count>>;
}

/** "04. Leerlingen bo en sbo, schooladviezen" (DUO). */
export const format = defineFormat({
  id: "duo-school-advice",
  title: { nl: "Schooladviezen per vestiging (DUO)", en: "School advice per site (DUO)" },
  source: { publisher: "DUO", link: "https://duo.nl/open_onderwijsdata/" },
  encodings: ["utf-8", "windows-1252"],
  columns,
  unique: {
    columns: ["institution", "siteNumber", "kind"],
    one: { nl: "vestiging en soort onderwijs", en: "site and kind of education" },
    of: (row) => `${siteOf(row)} ${row.kind}`,
  },
  check: siteContradictions,
  open: listOf(adviceOf),
});

function adviceOf(row: RowOf<typeof columns>): SchoolAdvice {
  const counts = ADVICE_COLUMNS.map((key) => [key, row[key]] as const);
  return {
    site: siteOf(row),
    kind: row.kind,
    municipality: row.municipality,
    countDate: row.countDate,
    advices: Object.fromEntries(counts) as Record<AdviceColumn, Count>,
  };
}
