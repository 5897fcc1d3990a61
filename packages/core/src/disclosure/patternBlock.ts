import { neededRange } from "./attackTable.ts";
import { connectedSums, sumsByPlace, type ConnectedSums } from "./connectedSums.ts";
import type { LinearRow } from "./solver.ts";
import type { CountRange, ProtectionCell, ProtectionTable } from "./tableModel.ts";

/** Something that must stay possible: cell `column` at `reach` or beyond, upwards or downwards. */
export interface Need {
  readonly column: number;
  readonly direction: 1 | -1;
  readonly reach: number;
}

/**
 * A part of a table that can be protected by itself. Per column one cell: its range when shown and when hidden, what
 * hiding costs, and whether there is a choice.
 */
export interface PatternBlock {
  readonly ids: readonly string[];
  readonly count: Float64Array;
  readonly shownLow: Float64Array;
  readonly shownHigh: Float64Array;
  readonly hiddenLow: Float64Array;
  readonly hiddenHigh: Float64Array;
  readonly cost: Float64Array;
  readonly free: readonly boolean[];
  readonly rows: readonly LinearRow[];
  readonly needs: readonly Need[];
  readonly whole: boolean;
}

/** The parts in which something has to be protected. */
export function patternBlocks(table: ProtectionTable, whole: boolean): PatternBlock[] {
  const { cells } = table;
  const placeOf = new Map(cells.map((cell, place) => [cell.id, place]));
  const isOpen = (place: number): boolean => {
    const cell = cells[place]!;
    return cell.fixed !== "published" || (cell.shown !== undefined && cell.shown.low !== cell.shown.high);
  };
  return connectedSums(cells.length, sumsByPlace(table.sums, placeOf), isOpen)
    .filter((part) => part.cells.some((place) => cells[place]!.primary))
    .map((part) => blockOf(part, cells, whole));
}

function blockOf(part: ConnectedSums, all: readonly ProtectionCell[], whole: boolean): PatternBlock {
  const cells = part.cells.map((place) => all[place]!);
  const hidden = capped(cells);
  const shown = cells.map((cell, column) => (isForced(cell) ? hidden[column]! : shownRange(cell)));
  const columnOf = new Map(part.cells.map((place, column) => [place, column]));
  return {
    ids: cells.map((cell) => cell.id),
    count: Float64Array.from(cells, (cell) => cell.count),
    shownLow: Float64Array.from(shown, (range) => range.low),
    shownHigh: Float64Array.from(shown, (range) => range.high),
    hiddenLow: Float64Array.from(hidden, (range) => range.low),
    hiddenHigh: Float64Array.from(hidden, (range) => range.high),
    cost: Float64Array.from(cells, (cell) => Math.max(cell.cost, 1e-3)),
    free: cells.map((cell) => !isForced(cell) && cell.fixed === undefined),
    rows: part.sums.map((sum) => rowOf(sum.cells, sum.signs, columnOf, all)),
    needs: cells.flatMap((cell, column) => needsOf(cell, column)),
    whole,
  };
}

function isForced(cell: ProtectionCell): boolean {
  return cell.primary || cell.fixed === "hidden";
}

function shownRange(cell: ProtectionCell): CountRange {
  return cell.shown ?? { low: cell.count, high: cell.count };
}

/**
 * The range when hidden. No bound is replaced by one far beyond anything that is asked for: whoever looks for a pattern
 * with this is a little stricter than needed, and the attack at the end uses the real bounds.
 */
function capped(cells: readonly ProtectionCell[]): CountRange[] {
  const most = cells.reduce((sum, cell) => Math.max(sum, cell.protect.upper, cell.protect.lower), 0);
  const far = Math.max(1000, 50 * most);
  return cells.map((cell) => {
    if (cell.fixed === "published") return shownRange(cell);
    return { low: Math.max(cell.low, cell.count - far), high: Math.min(cell.high, cell.count + far) };
  });
}

function needsOf(cell: ProtectionCell, column: number): Need[] {
  if (!cell.primary) return [];
  const { low, high } = neededRange(cell);
  return [
    ...(high > cell.count ? [{ column, direction: 1 as const, reach: high }] : []),
    ...(low < cell.count ? [{ column, direction: -1 as const, reach: low }] : []),
  ];
}

function rowOf(
  places: readonly number[],
  signs: readonly number[],
  columnOf: ReadonlyMap<number, number>,
  all: readonly ProtectionCell[],
): LinearRow {
  const [columns, values]: [number[], number[]] = [[], []];
  let known = 0;
  places.forEach((place, k) => {
    const column = columnOf.get(place);
    if (column === undefined) known += signs[k]! * all[place]!.count;
    else {
      columns.push(column);
      values.push(signs[k]!);
    }
  });
  return { lower: -known, upper: -known, columns, values };
}
