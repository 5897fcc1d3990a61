import { codesOf, neighbours, type FullTable } from "./fullTable.ts";

/** A change of a cell that must stay possible. */
export interface Change {
  readonly cell: number;
  readonly direction: 1 | -1;
  readonly amount: number;
}

/** So many neighbours per dimension are tried. */
const PARTNERS = 6;

interface Corner {
  readonly cell: number;
  readonly change: number;
}

interface Search {
  readonly table: FullTable;
  /** Per dimension how far the other corners stand, and whether they change the same way. */
  readonly steps: readonly (readonly { readonly far: number; readonly sign: 1 | -1 }[])[];
  best: readonly number[] | undefined;
  least: number;
}

/**
 * The cheapest way to change a cell by moving the corners of a block that is two wide in each dimension: a neighbour
 * changes the other way, or the total over the dimension changes along. All sums of the table stay true. Gives the cells
 * to hide for it, none when the change is possible already; undefined when there is no such way.
 */
export function cornerMove(table: FullTable, { cell, direction, amount }: Change): readonly number[] | undefined {
  const own = codesOf(table, cell);
  const steps = own.map((code, at) => {
    const size = table.sizes[at]!;
    const step = (other: number) => (other - code) * table.strides[at]!;
    if (code === size) return neighbours(table, cell, at, size).map((part) => ({ far: step(part), sign: 1 as const }));
    const partners = neighbours(table, cell, at, PARTNERS);
    return [
      ...partners.map((other) => ({ far: step(other), sign: -1 as const })),
      { far: step(size), sign: 1 as const },
    ];
  });
  const search: Search = { table, steps, best: undefined, least: Infinity };
  extend(search, [{ cell, change: direction * amount }], [], 0);
  return search.best;
}

function extend(search: Search, corners: readonly Corner[], hides: readonly number[], cost: number): void {
  const at = corners.length === 1 ? 0 : Math.log2(corners.length);
  if (at === search.steps.length) {
    if (cost < search.least) [search.best, search.least] = [hides, cost];
    return;
  }
  for (const { far, sign } of search.steps[at]!) {
    if (search.least === 0) return;
    const others = corners.map((corner) => ({ cell: corner.cell + far, change: corner.change * sign }));
    const found = hiddenFor(search.table, others);
    if (!found || cost + found.cost >= search.least) continue;
    extend(search, [...corners, ...others], [...hides, ...found.hides], cost + found.cost);
  }
}

/** Which of these cells have to be hidden to change so; undefined when one cannot. */
function hiddenFor({ count, isHidden, isOpen, shownLow, shownHigh, cost }: FullTable, corners: readonly Corner[]) {
  const hides: number[] = [];
  let sum = 0;
  for (const { cell, change } of corners) {
    const after = count[cell]! + change;
    if (after < 0 || isOpen[cell] === 0) return undefined;
    if (isHidden[cell] === 1 || (after >= shownLow[cell]! && after <= shownHigh[cell]!)) continue;
    hides.push(cell);
    sum += cost[cell]!;
  }
  return { hides, cost: sum };
}
