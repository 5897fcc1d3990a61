import type { Text } from "../../vocabulary/text.ts";
import { placeOf } from "./fileFault.ts";
import type { Grid } from "./grid.ts";
import type { OpenPart } from "./openPart.ts";
import { partColumns, type PartColumns } from "./partColumns.ts";
import { PRIORITIES } from "./partFormats.ts";
import { numberReader, type ReadingContext } from "./readingContext.ts";
import { NOT_AN_APPLICANT } from "./roundWords.ts";
import type { Wishes } from "./wishes.ts";

/** Who goes before others where: the entries of an applicant are a chain from `first`. */
export interface Priorities {
  readonly grid: Grid;
  readonly columns: PartColumns;
  /** Per applicant its first entry; -1 for none. */
  readonly first: Int32Array;
  /** Per entry the next of the same applicant; -1 for none. */
  readonly next: Int32Array;
  /** Number of the programme id. */
  readonly programme: Int32Array;
  readonly class: Int32Array;
  /** Row of the entry in the grid. */
  readonly rows: Int32Array;
}

/** Reads priorities; without wishes only the cells themselves are checked. The reason is not kept: it may be private. */
export function readPriorities(
  { grid }: OpenPart,
  context: ReadingContext,
  wishes: Wishes | undefined,
): Priorities | undefined {
  const { faults } = context;
  const columns = partColumns(PRIORITIES, grid, faults);
  if (!columns) return undefined;
  const [atApplicant, atProgramme] = [columns.at("applicant"), columns.at("programme")];
  const readClass = numberReader(context, grid, columns.at("class"), { min: 1, max: 1_000_000, blank: false });
  const first = new Int32Array(wishes?.count ?? 0).fill(-1);
  const [next, programme] = [new Int32Array(grid.count).fill(-1), new Int32Array(grid.count)];
  const [classes, rows] = [new Int32Array(grid.count), new Int32Array(grid.count)];
  let count = 0;
  for (let row = 0; row < grid.count; row++) {
    const person = context.person(grid, row, atApplicant);
    const place = context.programme(grid, row, atProgramme);
    const priorityClass = readClass(row);
    if (person === 0) faults.cell(grid, row, atApplicant, PRIORITIES.columns.applicant.cell.expected);
    if (place === 0) faults.cell(grid, row, atProgramme, PRIORITIES.columns.programme.cell.expected);
    if (person <= 0 || place <= 0 || !wishes) continue;
    const applicant = wishes.indexOf.get(person);
    if (applicant < 0) {
      if (wishes.whole)
        faults.cell(grid, row, atApplicant, NOT_AN_APPLICANT, { kind: "contradiction", rule: "unknown-applicant" });
      continue;
    }
    const before = entryOf(applicant, place);
    if (before >= 0) {
      faults.cell(grid, row, atProgramme, onceOnly(placeOf(grid, rows[before]!).row), { kind: "duplicate-key" });
      continue;
    }
    [programme[count], classes[count], rows[count]] = [place, priorityClass, row];
    next[count] = first[applicant]!;
    first[applicant] = count++;
  }
  return { grid, columns, first, next, programme, class: classes, rows };

  function entryOf(applicant: number, place: number): number {
    let entry = first[applicant]!;
    while (entry >= 0 && programme[entry] !== place) entry = next[entry]!;
    return entry;
  }
}

function onceOnly(row: number): Text {
  return {
    nl: `één rij per aanmelder en programma; rij ${row} heeft deze al`,
    en: `one row per applicant and programme; row ${row} already has this one`,
  };
}
