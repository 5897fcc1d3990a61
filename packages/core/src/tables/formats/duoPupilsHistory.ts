import type { SiteCode } from "../../vocabulary/siteCode.ts";
import { countBand } from "../cells/countBand.ts";
import { municipalityCode } from "../cells/municipalityCode.ts";
import { schoolKind, type SchoolKind } from "../cells/schoolKind.ts";
import { schoolYear } from "../cells/schoolYear.ts";
import { words } from "../cells/words.ts";
import { family, required, type RowOf } from "../column.ts";
import type { Count } from "../count.ts";
import { countColumn, type CountColumn } from "../countColumn.ts";
import { growingInt32 } from "../growingInt32.ts";
import { DUO } from "../publishers.ts";
import { siteColumns, siteContradictions, siteMade, siteOf } from "../siteColumns.ts";
import { defineFormat, type RowSink } from "../tableFormat.ts";

/** A site that exists or has existed, as it is known today. */
export interface HistorySite {
  readonly site: SiteCode;
  readonly name: string;
  readonly kind: SchoolKind;
  readonly municipality: string | null;
}

/** Pupils per site and year as columns: entry i is one site in one year. A site that did not exist yet has 0 pupils. */
export interface PupilsHistory {
  readonly sites: readonly HistorySite[];
  /** Index into `sites`. */
  readonly site: Int32Array;
  /** Year of the count on 1 October. */
  readonly year: Int32Array;
  /** Read with `countAt`. */
  readonly pupils: CountColumn;
}

const columns = {
  ...siteColumns,
  name: required(["NAAM_VESTIGING"], words),
  kind: required(["SOORT_VESTIGING"], schoolKind),
  municipality: required(["GEMEENTECODE_VESTIGING"], municipalityCode),
  pupils: family("LEERLINGEN_2024", /^leerlingen(\d{4})$/, countBand),
} as const;

/** "06. Historisch overzicht aantal leerlingen per vestiging" (DUO). */
export const format = defineFormat({
  id: "duo-pupils-history",
  title: { nl: "Leerlingen per vestiging en jaar (DUO)", en: "Pupils per site and year (DUO)" },
  source: DUO,
  encodings: ["utf-8", "windows-1252"],
  columns,
  unique: { columns: ["institution", "siteNumber"], one: { nl: "vestiging", en: "site" }, of: siteOf },
  check: siteContradictions,
  made: siteMade,
  keyList: "site",
  long: { columns: { schoolYear }, of: (label) => ({ schoolYear: Number(label) }) },
  open: historySink,
});

function historySink(): RowSink<RowOf<typeof columns>, PupilsHistory> {
  const sites: HistorySite[] = [];
  const [site, year] = [growingInt32(), growingInt32()];
  const pupils: Count[] = [];
  return {
    add: (row) => {
      const index =
        sites.push({ site: siteOf(row), name: row.name, kind: row.kind, municipality: row.municipality }) - 1;
      for (const { label, value } of row.pupils) {
        site.push(index);
        year.push(Number(label));
        pupils.push(value);
      }
    },
    done: () => ({ sites, site: site.done(), year: year.done(), pupils: countColumn(pupils) }),
  };
}
