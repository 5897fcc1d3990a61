import type { Text } from "../../vocabulary/text.ts";
import { matchHeader } from "../../tables/matchHeader.ts";
import { growingColumn } from "./growingColumn.ts";
import type { Grid } from "./grid.ts";
import type { OpenPart } from "./openPart.ts";
import { partColumns } from "./partColumns.ts";
import { WISHES, WISH_ROWS } from "./partFormats.ts";
import { pupilReader } from "./pupilReader.ts";
import { readWishRows } from "./readWishRows.ts";
import type { ReadingContext } from "./readingContext.ts";
import type { Wishes } from "./wishes.ts";

/** Reads applications in either form: one row per applicant, or one row per choice. */
export function readWishes(
  part: OpenPart,
  context: ReadingContext,
  tieBreaking: "single" | "multiple",
): Wishes | undefined {
  return isPerChoice(part.grid) ? readWishRows(part, context, tieBreaking) : readWide(part, context);
}

function isPerChoice({ header }: Grid): boolean {
  return matchHeader(WISH_ROWS, header).matched.some(({ key }) => key === "programme");
}

function readWide({ grid, whole }: OpenPart, context: ReadingContext): Wishes | undefined {
  const columns = partColumns(WISHES, grid, context.faults);
  if (!columns) return undefined;
  const { read, pupils } = pupilReader(grid, columns, context, true);
  const { numbered } = columns;
  const ids = new Int32Array(grid.count);
  const rows = new Int32Array(grid.count);
  const offsets = new Int32Array(grid.count + 1);
  const choices = new Int32Array(grid.count * numbered.length);
  const indexOf = growingColumn(-1);
  const idColumn = columns.at("applicant");
  let [count, used, isWhole] = [0, 0, whole];
  for (let row = 0; row < grid.count; row++) {
    const id = context.person(grid, row, idColumn);
    read(row, count);
    const end = readChoices(grid, row, numbered, choices, used, context);
    if (id === 0) context.faults.cell(grid, row, idColumn, WISHES.columns.applicant.cell.expected);
    if (id <= 0) {
      isWhole = false;
      clear(pupils, count);
      continue;
    }
    if (indexOf.get(id) < 0) indexOf.set(id, count);
    ids[count] = id;
    rows[count++] = row;
    used = end;
    offsets[count] = used;
  }
  return {
    grid,
    columns,
    whole: isWhole,
    count,
    ids,
    offsets,
    choices,
    pupils,
    choiceNumbers: null,
    rows,
    placeOfChoice: (applicant, rank) => ({ row: rows[applicant]!, column: numbered[rank]! }),
    indexOf,
  };
}

/** Adds the choices of a row from `used` on, and gives where they end. Blank cells may only be last. */
function readChoices(
  grid: Grid,
  row: number,
  numbered: readonly number[],
  choices: Int32Array,
  used: number,
  context: ReadingContext,
): number {
  const { spans, header } = grid;
  const { programmes, isSoundProgramme } = context;
  const first = row * header.length;
  let end = used;
  let blank = -1;
  for (let index = 0; index < numbered.length; index++) {
    const at = 2 * (first + numbered[index]!);
    let id = programmes.intern(grid, spans[at]!, spans[at + 1]!);
    if (!isSoundProgramme(id)) id = context.programme(grid, row, numbered[index]!);
    if (id === 0 && blank < 0) blank = numbered[index]!;
    if (id === 0) continue;
    if (blank >= 0) {
      context.faults.cell(grid, row, blank, NO_GAP, { kind: "contradiction" });
      return end;
    }
    // A choice that is no id keeps its place: the columns of the others stay right.
    choices[end++] = Math.max(0, id);
  }
  return end;
}

/** A row without an id leaves nothing behind for the next one. */
function clear(pupils: Wishes["pupils"], index: number): void {
  for (const column of [pupils.advice, pupils.family, pupils.together, pupils.refuses, pupils.groups])
    column[index] = 0;
  pupils.number[index] = -1;
}

const NO_GAP: Text = {
  nl: "een keuze, want er staat nog een keuze achter; alleen de laatste keuzes mogen leeg zijn",
  en: "a choice, because another follows; only the last choices may be blank",
};
