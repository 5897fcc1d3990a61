import type { IsoDate } from "../../vocabulary/isoDate.ts";
import type { SiteCode } from "../../vocabulary/siteCode.ts";
import { compactDate } from "../cells/compactDate.ts";
import { countBand } from "../cells/countBand.ts";
import { measure } from "../cells/measure.ts";
import { municipalityCode } from "../cells/municipalityCode.ts";
import { schoolKind, type SchoolKind } from "../cells/schoolKind.ts";
import { required, type RowOf } from "../column.ts";
import type { Count } from "../count.ts";
import { DUO } from "../publishers.ts";
import { siteColumns, siteContradictions, siteMade, siteOf } from "../siteColumns.ts";
import { defineFormat, listOf } from "../tableFormat.ts";

export interface HomeDistance {
  readonly site: SiteCode;
  readonly kind: SchoolKind;
  readonly municipality: string | null;
  readonly countDate: IsoDate;
  readonly pupils: Count;
  /** Mean distance from home to school in metres; null when DUO has none. */
  readonly metres: number | null;
}

const columns = {
  ...siteColumns,
  countDate: required(["PEILDATUM"], compactDate),
  kind: required(["SOORT_PO"], schoolKind),
  municipality: required(["GEMEENTENUMMER"], municipalityCode),
  metres: required(["AFSTAND"], measure({ mark: "comma", min: 0, max: 400_000 })),
  pupils: required(["LEERLINGEN"], countBand),
} as const;

/** "Gemiddelde afstand tussen woonadres en schoolvestiging" (DUO). */
export const format = defineFormat({
  id: "duo-home-distance",
  title: { nl: "Afstand van huis naar school per vestiging (DUO)", en: "Distance from home to school per site (DUO)" },
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
  open: listOf((row: RowOf<typeof columns>): HomeDistance => ({
    site: siteOf(row),
    kind: row.kind,
    municipality: row.municipality,
    countDate: row.countDate,
    pupils: row.pupils,
    // 52 sites of 2019, some with over 200 pupils, have a mean of exactly 0 m, and the next is 12 m: 0 is "not measured".
    metres: row.metres === 0 ? null : row.metres,
  })),
});
