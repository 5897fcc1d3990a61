import type { Cell } from "../../tables/cells/cell.ts";
import type { Text } from "../../vocabulary/text.ts";
import type { ProgrammeFacts } from "../regionFacts.ts";
import type { Programme } from "../round.ts";
import { growingColumn, type GrowingColumn } from "./growingColumn.ts";
import type { Grid } from "./grid.ts";
import type { OpenPart } from "./openPart.ts";
import { partColumns, type PartColumns } from "./partColumns.ts";
import { OFFERS } from "./partFormats.ts";
import { columnReader, type ReadingContext } from "./readingContext.ts";

/** What programmes offer, with the place of each in its file. */
export interface Offers {
  readonly grid: Grid;
  readonly columns: PartColumns;
  /** False when the id of a row could not be read: whether a programme is unknown cannot be said. */
  readonly whole: boolean;
  readonly programmes: readonly Programme[];
  readonly facts: readonly ProgrammeFacts[];
  /** Per programme its row in the grid, and whether all its cells could be read. */
  readonly rows: readonly number[];
  readonly sound: readonly boolean[];
  /** Per number of a programme id the last programme that has it, as in `checkApplicants`; -1 for none. */
  readonly indexOf: GrowingColumn;
}

export function readOffers({ grid, whole }: OpenPart, context: ReadingContext): Offers | undefined {
  const columns = partColumns(OFFERS, grid, context.faults);
  if (!columns) return undefined;
  const programmes: Programme[] = [];
  const facts: ProgrammeFacts[] = [];
  const [rows, sound]: [number[], boolean[]] = [[], []];
  const indexOf = growingColumn(-1);
  const read = rowReader(grid, columns, context);
  let isWhole = whole;
  for (let row = 0; row < grid.count; row++) {
    const before = context.faults.count();
    const id = context.programme(grid, row, columns.at("programme"));
    const { programme, fact } = read(row, context.programmes.texts[id] ?? "");
    if (id === 0) context.faults.cell(grid, row, columns.at("programme"), OFFERS.columns.programme.cell.expected);
    if (id <= 0) {
      isWhole = false;
      continue;
    }
    indexOf.set(id, programmes.length);
    programmes.push(programme);
    facts.push(fact);
    rows.push(row);
    sound.push(context.faults.count() === before);
  }
  return { grid, columns, whole: isWhole, programmes, facts, rows, sound, indexOf };
}

function rowReader(grid: Grid, columns: PartColumns, context: ReadingContext) {
  const { columns: cells } = OFFERS;
  const reader = <T>(key: string, cell: Cell<T>) => columnReader(context, grid, columns.at(key), cell);
  const name = reader("name", cells.name.cell);
  const school = reader("school", cells.school.cell);
  const level = reader("level", cells.level.cell);
  const capacity = reader("capacity", cells.capacity.cell);
  const admits = reader("admits", cells.admits.cell);
  const reserves = reader("reserves", cells.reserves.cell);
  const reservesFirst = reader("reservesFirst", cells.reservesFirst.cell);
  const quotas = reader("quotas", cells.quotas.cell);
  const familyExtra = reader("familyExtra", cells.familyExtra.cell);
  const place = placeReader(grid, columns, context);
  return (row: number, id: string): { readonly programme: Programme; readonly fact: ProgrammeFacts } => {
    const [open, shares, first, most, extra] = [
      admits(row),
      reserves(row),
      reservesFirst(row),
      quotas(row),
      familyExtra(row),
    ];
    return {
      programme: {
        id,
        capacity: capacity(row) ?? 0,
        ...(shares?.length ? { reserves: [...shares] } : {}),
        ...(typeof first === "boolean" ? { reservesFirst: first } : {}),
        ...(most?.length ? { quotas: [...most] } : {}),
        ...(open?.length ? { admits: [...open] } : {}),
        ...(extra ? { familyExtra: extra } : {}),
      },
      fact: { id, name: name(row) ?? id, school: school(row) ?? "", level: level(row) ?? "", ...place(row) },
    };
  };
}

/** Reads a place of two coordinates, of which both are known or neither. */
export function placeReader(grid: Grid, columns: PartColumns, context: ReadingContext) {
  const { x, y } = OFFERS.columns;
  const readX = columnReader(context, grid, columns.at("x"), x.cell);
  const readY = columnReader(context, grid, columns.at("y"), y.cell);
  const [atX, atY] = [columns.at("x"), columns.at("y")];
  return (row: number): { readonly x: number | null; readonly y: number | null } => {
    const [east, north] = [readX(row), readY(row)];
    const isHalf = (east === null) !== (north === null) && east !== undefined && north !== undefined;
    if (isHalf) context.faults.cell(grid, row, east === null ? atX : atY, BOTH, { kind: "contradiction" });
    return { x: east ?? null, y: north ?? null };
  };
}

const BOTH: Text = {
  nl: "rd_x en rd_y allebei, of geen van beide",
  en: "both rd_x and rd_y, or neither",
};
