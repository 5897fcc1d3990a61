import type { IsoDate } from "../../vocabulary/isoDate.ts";
import type { SiteCode } from "../../vocabulary/siteCode.ts";
import { ADVICE_COLUMNS, adviceColumns, type AdviceColumn } from "../adviceColumns.ts";
import { compactDate } from "../cells/compactDate.ts";
import { municipalityCode } from "../cells/municipalityCode.ts";
import { schoolKind, type SchoolKind } from "../cells/schoolKind.ts";
import { required, type RowOf } from "../column.ts";
import type { Count } from "../count.ts";
import { DUO } from "../publishers.ts";
import { siteColumns, siteContradictions, siteMade, siteOf } from "../siteColumns.ts";
import { defineFormat, listOf } from "../tableFormat.ts";

const columns = {
  ...siteColumns,
  countDate: required(["PEILDATUM_LEERLINGEN"], compactDate),
  kind: required(["SOORT_PO"], schoolKind),
  municipality: required(["GEMEENTENUMMER"], municipalityCode),
  ...adviceColumns,
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
