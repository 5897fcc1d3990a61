import type { Text } from "../vocabulary/text.ts";
import { calendarYear } from "./cells/calendarYear.ts";
import { countBand } from "./cells/countBand.ts";
import { words } from "./cells/words.ts";
import { required, type Column } from "./column.ts";
import { DUO } from "./publishers.ts";
import { siteColumns, siteContradictions, siteMade, siteOf } from "./siteColumns.ts";
import { countOnly, defineFormat, type TableFormat } from "./tableFormat.ts";

interface LongFile {
  readonly id: string;
  readonly title: Text;
  /** Name of the dataset in DUO's catalogue. */
  readonly dataset: string;
  /** What the pupils are counted by, besides site, kind of school and year. */
  readonly by: Readonly<Record<string, Column<string | null>>>;
  /** Headers of files that have these columns too. */
  readonly not?: readonly string[];
}

/**
 * A table of onderwijsdata.duo.nl about sites: one row per site, kind of school, year and what the pupils are counted by.
 * DUO's catalogue gives the columns and not the words that stand in them; those are kept as they are.
 */
export function duoLong({ id, title, dataset, by, not = [] }: LongFile): TableFormat<null> {
  const keys = Object.keys(by);
  return defineFormat({
    id,
    title,
    source: { ...DUO, link: `https://onderwijsdata.duo.nl/dataset/${dataset}` },
    encodings: ["utf-8", "windows-1252"],
    columns: {
      ...siteColumns,
      kind: required(["TYPE_PO"], words),
      countYear: required(["PEILJAAR"], calendarYear),
      ...by,
      pupils: required(["AANTAL_LEERLINGEN"], countBand),
    },
    ...(not.length === 0 ? {} : { foreign: { names: not, expected: MORE_COLUMNS } }),
    unique: {
      columns: ["institution", "siteNumber", "kind", "countYear", ...keys],
      one: {
        nl: "vestiging, soort onderwijs, jaar en onderverdeling",
        en: "site, kind of education, year and breakdown",
      },
      of: (row) => {
        const cells: Readonly<Record<string, unknown>> = row;
        return [siteOf(row), row.kind, row.countYear, ...keys.map((key) => cells[key])].join("\t");
      },
    },
    check: siteContradictions,
    made: siteMade,
    open: countOnly,
  });
}

const MORE_COLUMNS: Text = {
  nl: "een bestand met een onderverdeling van de leerlingen",
  en: "a file with a breakdown of the pupils",
};

/** The columns by which other files of the same family count. */
export const LONG_BREAKDOWNS = [
  "GESLACHT",
  "LEEFTIJD",
  "LEERJAAR",
  "POSTCODE4_DEELNEMER",
  "ADVIES",
  "TOETSEN_EN_ADVIEZEN",
  "DOORSTROOMTOETS_PO",
  "REFERENTIENIVEAU",
  "CLUSTER",
  "CUMI",
  "NOAT",
  "IMPULSGEBIED",
] as const;
