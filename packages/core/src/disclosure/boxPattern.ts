import { boxMove } from "./boxMove.ts";
import { cornerMove } from "./cornerMove.ts";
import type { FullTable } from "./fullTable.ts";
import type { Solver } from "./solver.ts";

/** So much work is done to find something cheaper than the corners of a block; counted, so the same on every machine. */
const MOST_WORK = 1_500_000;

/** How far the count of a hidden cell must be able to go. */
export interface CellRoom {
  readonly cell: number;
  readonly down: number;
  readonly up: number;
}

/**
 * Hides more cells until every cell with a demand has its room, also in tables far too large to search as a whole. Per
 * cell it looks in a small part of the table (compare the hypercube method of Repsilber 2002). A change there that
 * contradicts nothing that is shown proves the room, whatever is hidden later, so the result is safe as it is; a search
 * of the whole table would hide less.
 * @param table `isHidden` is extended with what is hidden in addition
 * @returns false when some cell cannot get its room
 */
export function boxPattern(table: FullTable, rooms: readonly CellRoom[], solver: Solver): boolean {
  const budget = { work: MOST_WORK };
  return rooms.every(({ cell, down, up }) =>
    ([1, -1] as const).every((direction) => {
      const amount = direction === 1 ? up : down;
      if (amount === 0) return true;
      const change = { cell, direction, amount };
      const corner = cornerMove(table, change);
      const isDear = corner === undefined || (corner.length > 0 && budget.work > 0);
      const box = isDear ? boxMove(table, change, solver, budget) : undefined;
      const hides = cheapest(table, corner, box);
      hides?.forEach((place) => (table.isHidden[place] = 1));
      return hides !== undefined;
    }),
  );
}

function cheapest(table: FullTable, one: readonly number[] | undefined, other: readonly number[] | undefined) {
  const costOf = (cells: readonly number[]): number => cells.reduce((sum, cell) => sum + table.cost[cell]!, 0);
  if (one === undefined || other === undefined) return one ?? other;
  return costOf(other) < costOf(one) ? other : one;
}
