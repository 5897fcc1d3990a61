import { institutionCode } from "../cells/institutionCode.ts";
import { countBand } from "../cells/countBand.ts";
import { oneOf } from "../cells/oneOf.ts";
import { schoolYear } from "../cells/schoolYear.ts";
import { wholeNumber } from "../cells/wholeNumber.ts";
import { words } from "../cells/words.ts";
import { required, type RowOf } from "../column.ts";
import type { Count } from "../count.ts";
import { DUO } from "../publishers.ts";
import { countOnly, defineFormat, type Contradiction } from "../tableFormat.ts";
import { ADVICE_COLUMNS, adviceColumns, type AdviceColumn } from "../adviceColumns.ts";

const columns = {
  institution: required(["brin4"], institutionCode),
  schoolYear: required(["schooljaar"], schoolYear),
  name: required(["naam"], words),
  municipalityName: required(["gemeente"], words),
  province: required(["provincie"], words),
  place: required(["plaats"], words),
  ...adviceColumns,
  total: required(["n_coded"], wholeNumber()),
  coding: required(["count_coding"], oneOf({ exact: "exact", lt5_coded_as_2: "two-is-below-five" })),
} as const;

type Row = RowOf<typeof columns>;

/** Advices per school put together from six files of DUO, in which a number below 5 had been replaced by 2. */
export const format = defineFormat({
  id: "duo-school-advice-compact",
  title: {
    nl: "Schooladviezen per school en jaar, samengevat (DUO)",
    en: "School advice per school and year, summarised (DUO)",
  },
  source: DUO,
  encodings: ["utf-8"],
  columns,
  unique: {
    columns: ["institution", "schoolYear"],
    one: { nl: "school en schooljaar", en: "school and school year" },
    of: (row) => `${row.institution} ${row.schoolYear}`,
  },
  mayBeDamaged: ["name", "municipalityName", "place"],
  refine: withBands,
  check,
  made: {
    pupils: { cell: countBand, from: ["total"], of: (row) => totalOf(row) },
  },
  notes: {
    nl: 'In de rijen waar count_coding "lt5_coded_as_2" is, staat 2 voor "<5": Kansrijk leest daar 1 tot en met 4.',
    en: 'In rows with count_coding "lt5_coded_as_2" a 2 stands for "<5": Kansrijk reads 1 to 4 there.',
  },
  open: countOnly,
});

const BELOW_FIVE: Count = { low: 1, high: 4 };

function withBands(row: Row): Row {
  if (row.coding === "exact") return row;
  const bands = ADVICE_COLUMNS.filter((key) => numberIn(row, key) === 2).map((key) => [key, BELOW_FIVE] as const);
  return { ...row, ...Object.fromEntries(bands) };
}

function numberIn(row: Row, key: AdviceColumn): number | undefined {
  const count = row[key];
  return "low" in count && count.low === count.high ? count.low : undefined;
}

/** 1, 3 and 4 cannot stand in a row where every number below 5 was replaced; the total adds up what was written. */
function check(row: Row): readonly Contradiction[] {
  const impossible =
    row.coding === "exact" ? [] : ADVICE_COLUMNS.filter((key) => [1, 3, 4].includes(numberIn(row, key)!));
  const expected = {
    nl: "0, 2 (voor minder dan 5), of 5 of meer in een rij met lt5_coded_as_2",
    en: "0, 2 (for below 5), or 5 or more in a row with lt5_coded_as_2",
  };
  const written = ADVICE_COLUMNS.reduce((sum, key) => sum + (numberIn(row, key) ?? 2), 0);
  const wrongSum = { nl: `${written}, de som van de adviezen`, en: `${written}, the sum of the advices` };
  return [
    ...impossible.map((column) => ({ column, expected })),
    ...(written === row.total ? [] : [{ column: "total", expected: wrongSum }]),
  ];
}

function totalOf(row: Row): Count {
  const bands = ADVICE_COLUMNS.filter((key) => numberIn(row, key) === undefined).length;
  return { low: row.total - bands, high: row.total + 2 * bands };
}
