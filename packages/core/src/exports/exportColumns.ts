import type { Breakdown, IndicatorCell, IndicatorTable } from "../indicators/indicatorTable.ts";
import { yearText } from "../indicators/figureText.ts";
import type { Language, Text } from "../vocabulary/text.ts";
import type { CsvValue } from "./csvText.ts";
import { footnotesOf, INVENTED, type ExportView } from "./exportView.ts";

/** A column of an exported file. Empty where nothing is known; `symbol` says why. */
export interface ExportColumn {
  /** Letters, digits and underscores: fit for SQL and for URI templates. */
  readonly name: string;
  readonly title: Text;
  readonly type: "string" | "integer" | "number" | "boolean";
  readonly value: (table: IndicatorTable, cell: IndicatorCell) => CsvValue;
}

/** The columns of a view: what a figure is about, the figure, and where it comes from. One row is one cell. */
export function exportColumns({ tables }: ExportView, language: Language): readonly ExportColumn[] {
  const breakdowns = [...new Map(tables.flatMap(({ by }) => by.map((item) => [item.id, item]))).values()];
  const groups = breakdowns.filter(({ id }) => id !== "year").flatMap((item) => groupColumns(item, tables, language));
  return [
    ...subjectColumns(language),
    ...yearColumns(breakdowns.some(({ id }) => id === "year") || tables.every(({ years }) => years.length === 1)),
    ...groups,
    ...figureColumns(tables),
    ...sourceColumns(language),
  ];
}

/** One row per cell of every answer of a view, in the order of the columns. */
export function exportRows({ tables }: ExportView, columns: readonly ExportColumn[]): CsvValue[][] {
  return tables.flatMap((table) => table.cells.map((cell) => columns.map((column) => column.value(table, cell))));
}

function column(
  name: string,
  type: ExportColumn["type"],
  nl: string,
  en: string,
  value: ExportColumn["value"],
): ExportColumn {
  return { name, type, title: { nl, en }, value };
}

function subjectColumns(language: Language): ExportColumn[] {
  return [
    column("indicator", "string", "indicator (code)", "indicator (code)", (table) => table.indicator),
    column("indicator_title", "string", "indicator", "indicator", (table) => table.title[language]),
    column("place", "string", "plaats (code)", "place (code)", (table) => table.place.code),
    column("place_name", "string", "plaats", "place", (table) => table.place.name),
    column("filter", "string", "alleen deze groepen", "only these groups", ({ filter }) =>
      filter.length === 0 ? null : filter.map(({ breakdown, group }) => `${breakdown}:${group}`).join(" "),
    ),
  ];
}

function yearColumns(isOne: boolean): ExportColumn[] {
  const yearOf = (table: IndicatorTable, cell: IndicatorCell): number | null => {
    const at = table.by.findIndex(({ id }) => id === "year");
    if (at >= 0) return Number(cell.keys[at]);
    return table.years.length === 1 ? table.years[0]! : null;
  };
  const counted = (table: IndicatorTable, cell: IndicatorCell): readonly number[] => {
    const year = yearOf(table, cell);
    return year === null ? table.years : [year];
  };
  const text = column(
    "school_year",
    "string",
    "schooljaar, of schooljaren samen",
    "school year, or school years together",
    (table, cell) => counted(table, cell).map(yearText).join(" "),
  );
  if (!isOne) return [text];
  return [column("year", "integer", "jaar waarin het schooljaar begint", "year the school year begins", yearOf), text];
}

const TAKEN = new Set(
  ["indicator", "place", "filter", "year", "school_year", "unit", "value", "low", "high", "pupils", "band_low"].concat([
    "band_high",
    "symbol",
    "footnotes",
    "housing",
    "choice",
    "remark",
    "data",
    "data_version",
    "indicator_title",
    "place_name",
    "definition_version",
  ]),
);

/** The code of a group and its words; empty in an answer that is not broken down this way. */
function groupColumns({ id, label }: Breakdown, tables: readonly IndicatorTable[], language: Language): ExportColumn[] {
  const plain = id.replaceAll("-", "_");
  const name = TAKEN.has(plain) ? `group_${plain}` : plain;
  const places = new Map(
    tables.map((table) => {
      const at = table.by.findIndex((item) => item.id === id);
      return [table, { at, words: new Map(table.by[at]?.groups.map((group) => [group.code, group.label])) }];
    }),
  );
  const codeOf = (table: IndicatorTable, cell: IndicatorCell): string | null =>
    cell.keys[places.get(table)!.at] ?? null;
  return [
    column(name, "string", `${label.nl} (code)`, `${label.en} (code)`, codeOf),
    column(`${name}_label`, "string", label.nl, label.en, (table, cell) => {
      const code = codeOf(table, cell);
      return code === null ? null : (places.get(table)!.words.get(code)?.[language] ?? code);
    }),
  ];
}

function figureColumns(tables: readonly IndicatorTable[]): ExportColumn[] {
  const notes = footnotesOf(tables).map((note) => note.nl);
  const hasParts = tables.some((table) => table.cells.some((cell) => cell.parts));
  const part = (id: "housing" | "choice", nl: string, en: string): ExportColumn =>
    column(id, "number", nl, en, (_, cell) => cell.parts?.find((item) => item.id === id)?.value ?? null);
  return [
    column("unit", "string", "eenheid", "unit", (table) => table.unit),
    column("value", "number", "waarde", "value", (_, cell) => cell.value),
    column("low", "number", "95%-interval, van", "95% interval, from", (_, cell) => cell.low),
    column("high", "number", "95%-interval, tot", "95% interval, to", (_, cell) => cell.high),
    column("pupils", "integer", "leerlingen, afgerond", "pupils, rounded", (_, cell) => cell.pupils),
    column("band_low", "number", "ondergrens", "lower bound", (_, cell) => cell.band?.low ?? null),
    column("band_high", "number", "bovengrens", "upper bound", (_, cell) => cell.band?.high ?? null),
    column("symbol", "string", "teken", "symbol", (_, cell) => cell.symbol ?? null),
    column("footnotes", "string", "nummers van noten", "numbers of footnotes", (table, cell) =>
      cell.footnotes.length === 0
        ? null
        : cell.footnotes.map((place) => notes.indexOf(table.footnotes[place]!.nl) + 1).join(" "),
    ),
    ...(hasParts
      ? [
          part("housing", "deel door wonen", "part by housing"),
          part("choice", "deel door schoolkeuze", "part by choice of school"),
        ]
      : []),
  ];
}

/** Enough to tell versions apart; the whole hash stands in the readme. */
const VERSION_DIGITS = 16;

function sourceColumns(language: Language): ExportColumn[] {
  return [
    column("remark", "string", "opmerking", "remark", ({ data }) => (data.generated ? INVENTED[language] : null)),
    column("data", "string", "gegevens", "data", ({ data }) => data.title),
    column("data_version", "string", "begin van SHA-256 van de gegevens", "start of SHA-256 of the data", ({ data }) =>
      data.sha256.slice(0, VERSION_DIGITS),
    ),
    column(
      "definition_version",
      "string",
      "begin van SHA-256 van de definitie",
      "start of SHA-256 of the definition",
      ({ definition }) => definition.slice(0, VERSION_DIGITS),
    ),
  ];
}
