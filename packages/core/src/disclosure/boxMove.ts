import type { Change } from "./cornerMove.ts";
import { codesOf, neighbours, stridesOf, type FullTable } from "./fullTable.ts";
import type { PatternBlock } from "./patternBlock.ts";
import { quickPattern } from "./quickPattern.ts";
import type { LinearRow, Solver } from "./solver.ts";

/** So many neighbours per dimension are tried one by one, so many boxes in all; then once all of them together. */
const PARTNERS = 3;
const BOXES = 9;
/** A total can only fall when its parts do, and a total that is too small has few of them. */
const PARTS = 10;
const FAR = 1000;

/**
 * A cheap way to change a cell in a box: the cell, some neighbours in each dimension, and the totals over them. Gives the
 * cells to hide for it; undefined when no box has a way.
 * @param budget what the boxes take is subtracted: the square of the number of cells
 */
export function boxMove(
  table: FullTable,
  change: Change,
  solver: Solver,
  budget: { work: number },
): readonly number[] | undefined {
  const own = codesOf(table, change.cell);
  const isTotal = own.map((code, at) => code === table.sizes[at]);
  const partners = own.map((_, at) => neighbours(table, change.cell, at, isTotal[at] ? PARTS : PARTNERS));
  const choices = partners.map((list, at) => (isTotal[at] || list.length === 0 ? [list] : list.map((code) => [code])));
  let best: readonly number[] | undefined;
  let least = Infinity;
  for (const codes of oneEach(choices).slice(0, BOXES)) {
    const more = hiddenInBox(table, change, codes, solver);
    budget.work -= codes.reduce((cells, list, at) => cells * (list.length + (isTotal[at] ? 1 : 2)), 1) ** 2;
    const cost = more?.reduce((sum, cell) => sum + table.cost[cell]!, 0) ?? Infinity;
    if (cost < least) [best, least] = [more, cost];
    if (cost === 0) break;
  }
  return best ?? hiddenInBox(table, change, partners, solver);
}

/** One of each list, those that stand first in their lists first. */
function oneEach<T>(lists: readonly (readonly T[])[]): T[][] {
  const rows = lists.reduce<{ picked: T[]; rank: number }[]>(
    (found, list) =>
      found.flatMap(({ picked, rank }) =>
        list.map((item, place) => ({ picked: [...picked, item], rank: rank + place })),
      ),
    [{ picked: [], rank: 0 }],
  );
  return rows.sort((one, other) => one.rank - other.rank).map(({ picked }) => picked);
}

function hiddenInBox(
  table: FullTable,
  change: Change,
  partners: readonly (readonly number[])[],
  solver: Solver,
): readonly number[] | undefined {
  const { block, cells } = blockOf(table, change, partners);
  const found = quickPattern(block, solver);
  return "unmet" in found ? undefined : [...found.hidden].map((column) => cells[column]!);
}

function blockOf(table: FullTable, { cell, direction, amount }: Change, partners: readonly (readonly number[])[]) {
  const own = codesOf(table, cell);
  // Per dimension the total last.
  const codes = table.sizes.map((size, at) => [...(own[at] === size ? [] : [own[at]!]), ...partners[at]!, size]);
  const cells = codes.reduce<number[]>(
    (starts, list, at) => starts.flatMap((start) => list.map((code) => start + code * table.strides[at]!)),
    [0],
  );
  const numbers = (pick: (place: number) => number): Float64Array => Float64Array.from(cells, pick);
  const count = numbers((place) => table.count[place]!);
  // Open cells stay within FAR of what they are: stricter than needed, and the solver likes no bound at infinity.
  const hiddenLow = numbers((place) => (table.isOpen[place] === 0 ? 0 : Math.max(0, table.count[place]! - FAR)));
  const hiddenHigh = numbers((place) => (table.isOpen[place] === 0 ? 0 : table.count[place]! + FAR));
  const isFree = (place: number): boolean => table.isOpen[place] === 1 && table.isHidden[place] === 0;
  const column = cells.indexOf(cell);
  const block: PatternBlock = {
    ids: cells.map(String),
    count,
    hiddenLow,
    hiddenHigh,
    shownLow: Float64Array.from(cells, (place, at) => (isFree(place) ? table.shownLow[place]! : hiddenLow[at]!)),
    shownHigh: Float64Array.from(cells, (place, at) => (isFree(place) ? table.shownHigh[place]! : hiddenHigh[at]!)),
    cost: numbers((place) => Math.max(table.cost[place]!, 1e-3)),
    free: cells.map(isFree),
    rows: sumsOf(
      count,
      codes.map((list) => list.length),
    ),
    needs: [{ column, direction, reach: count[column]! + direction * amount }],
    whole: true,
  };
  return { block, cells };
}

/** In each dimension the total minus the cells of the box stays what it is, because the cells outside do not change. */
function sumsOf(count: Float64Array, widths: readonly number[]): LinearRow[] {
  const strides = stridesOf(widths);
  return widths.flatMap((width, at) => {
    const starts = [...count.keys()].filter((place) => Math.floor(place / strides[at]!) % width === 0);
    return starts.map((start) => {
      const columns = Array.from({ length: width }, (_, step) => start + step * strides[at]!);
      const values = columns.map((_, step) => (step === width - 1 ? 1 : -1));
      const rest = columns.reduce((sum, place, step) => sum + values[step]! * count[place]!, 0);
      return { lower: rest, upper: rest, columns, values };
    });
  });
}
