import type { Text } from "../../vocabulary/text.ts";
import { placeOf } from "./fileFault.ts";
import { gridCell, type Grid } from "./grid.ts";
import { growingColumn } from "./growingColumn.ts";
import type { OpenPart } from "./openPart.ts";
import { partColumns, type PartColumns } from "./partColumns.ts";
import { WISH_ROWS } from "./partFormats.ts";
import { pupilReader } from "./pupilReader.ts";
import { numberReader, type ReadingContext } from "./readingContext.ts";
import type { Wishes } from "./wishes.ts";

interface ChoiceRow {
  readonly row: number;
  readonly rank: number;
  readonly programme: number;
  readonly number: number;
}

/**
 * Reads applications with one row per choice. What is said of an applicant stands on its first row; later rows say the
 * same or nothing. An applicant without choices has one row with `keuze` and `programma` blank.
 */
export function readWishRows(
  { grid, whole }: OpenPart,
  context: ReadingContext,
  tieBreaking: "single" | "multiple",
): Wishes | undefined {
  const columns = partColumns(WISH_ROWS, grid, context.faults);
  if (!columns) return undefined;
  const isMultiple = tieBreaking === "multiple" && columns.at("number") >= 0;
  const { read, pupils } = pupilReader(grid, columns, context, !isMultiple);
  const readChoice = choiceReader(grid, columns, context, isMultiple);
  const same = samenessChecker(grid, columns, context, isMultiple);
  const ids = new Int32Array(grid.count);
  const rows = new Int32Array(grid.count);
  const lists: ChoiceRow[][] = [];
  const indexOf = growingColumn(-1);
  let isWhole = whole;
  for (let row = 0; row < grid.count; row++) {
    const id = context.person(grid, row, columns.at("applicant"));
    if (id === 0) context.faults.cell(grid, row, columns.at("applicant"), WISH_ROWS.columns.applicant.cell.expected);
    const choice = readChoice(row);
    if (id <= 0) {
      isWhole = false;
      continue;
    }
    const known = indexOf.get(id);
    if (known < 0) {
      indexOf.set(id, lists.length);
      ids[lists.length] = id;
      rows[lists.length] = row;
      read(row, lists.length);
      lists.push(choice ? [choice] : []);
    } else {
      same(row, rows[known]!);
      if (choice) lists[known]!.push(choice);
    }
  }
  const ordered = lists.map((list) => inOrder(grid, columns, list, context));
  return {
    grid,
    columns,
    whole: isWhole,
    count: lists.length,
    ids,
    ...flat(ordered),
    pupils,
    choiceNumbers: isMultiple ? Int32Array.from(ordered.flatMap((list) => list.map(({ number }) => number))) : null,
    rows,
    placeOfChoice: (applicant, rank) => ({
      row: ordered[applicant]![rank]!.row,
      column: columns.at("programme"),
    }),
    indexOf,
  };
}

function choiceReader(grid: Grid, columns: PartColumns, context: ReadingContext, isMultiple: boolean) {
  const [rankColumn, programmeColumn] = [columns.at("rank"), columns.at("programme")];
  const rank = numberReader(context, grid, rankColumn, { min: 1, max: 999, blank: true });
  const number = numberReader(context, grid, isMultiple ? columns.at("number") : -1, { min: 0, blank: true });
  return (row: number): ChoiceRow | undefined => {
    const choice = { row, rank: rank(row), programme: context.programme(grid, row, programmeColumn) };
    const own = number(row);
    const isBlank = gridCell(grid, row, rankColumn) === "";
    if (isBlank !== (choice.programme === 0)) {
      const column = isBlank ? rankColumn : programmeColumn;
      context.faults.cell(grid, row, column, BOTH, { kind: "contradiction" });
    }
    return choice.rank > 0 && choice.programme !== 0
      ? { ...choice, programme: Math.max(0, choice.programme), number: own }
      : undefined;
  };
}

/** Reports a row that says something else of its applicant than the first row of that applicant. */
function samenessChecker(grid: Grid, columns: PartColumns, context: ReadingContext, isMultiple: boolean) {
  const keys = ["advice", "family", "together", "consent", "groups", ...(isMultiple ? [] : ["number"])];
  const places = keys.map((key) => columns.at(key)).filter((column) => column >= 0);
  return (row: number, first: number): void => {
    for (const column of places) {
      const own = gridCell(grid, row, column);
      const before = gridCell(grid, first, column);
      if (own === "" || own === before) continue;
      context.faults.cell(grid, row, column, asBefore(before, placeOf(grid, first).row), { kind: "contradiction" });
    }
  };
}

/** The choices of one applicant by their numbers, which run from 1 without gaps. */
function inOrder(
  grid: Grid,
  columns: PartColumns,
  list: readonly ChoiceRow[],
  { faults }: ReadingContext,
): readonly ChoiceRow[] {
  const sorted = list.toSorted((a, b) => a.rank - b.rank || a.row - b.row);
  sorted.forEach(({ row, rank }, index) => {
    const before = index === 0 ? 0 : sorted[index - 1]!.rank;
    if (rank === before) {
      const other = placeOf(grid, sorted[index - 1]!.row).row;
      faults.cell(grid, row, columns.at("rank"), onceOnly(other), { kind: "duplicate-key" });
    } else if (rank > before + 1) {
      faults.cell(grid, row, columns.at("rank"), runsOn(before + 1), { kind: "contradiction" });
    }
  });
  return sorted;
}

function flat(lists: readonly (readonly ChoiceRow[])[]): {
  readonly offsets: Int32Array;
  readonly choices: Int32Array;
} {
  const offsets = new Int32Array(lists.length + 1);
  lists.forEach((list, index) => (offsets[index + 1] = offsets[index]! + list.length));
  const choices = new Int32Array(offsets.at(-1)!);
  lists.forEach((list, index) => list.forEach(({ programme }, rank) => (choices[offsets[index]! + rank] = programme)));
  return { offsets, choices };
}

const BOTH: Text = {
  nl: "keuze en programma allebei, of geen van beide voor een aanmelder zonder keuzes",
  en: "both choice and programme, or neither for an applicant without choices",
};

function asBefore(value: string, row: number): Text {
  return {
    nl: `hetzelfde als in rij ${row} voor deze aanmelder (${value === "" ? "leeg" : value}), of niets`,
    en: `the same as in row ${row} for this applicant (${value === "" ? "blank" : value}), or nothing`,
  };
}

function onceOnly(row: number): Text {
  return {
    nl: `één rij per aanmelder en keuze; rij ${row} heeft deze al`,
    en: `one row per applicant and choice; row ${row} already has this one`,
  };
}

function runsOn(next: number): Text {
  return {
    nl: `keuzes die doorlopen; keuze ${next} ontbreekt bij deze aanmelder`,
    en: `choices that run on; choice ${next} of this applicant is missing`,
  };
}
