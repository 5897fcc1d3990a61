import type { Need, PatternBlock } from "./patternBlock.ts";
import type { LinearRow } from "./solver.ts";

/** A condition that every safe pattern meets: the weights of its hidden cells are at least `least`. */
interface Cut {
  readonly weights: ReadonlyMap<number, number>;
  readonly least: number;
}

/**
 * Capacity cut (Fischetti and Salazar 2000) from the worth of room in an attack that fell short: all room between the
 * numbers and their bounds, each unit at its worth, has to be as much as the need asks for. Hiding widens the bounds.
 */
export function capacityCut(block: PatternBlock, need: Need, reduced: Float64Array): LinearRow | undefined {
  const weights = new Map<number, number>();
  let least = need.direction * (need.reach - block.count[need.column]!);
  reduced.forEach((worth, column) => {
    if (Math.abs(worth) < 1e-9) return;
    const [shown, hidden] = worth > 0 ? roomBelow(block, column) : roomAbove(block, column);
    least -= Math.abs(worth) * shown;
    if (block.free[column] && hidden > shown) weights.set(column, Math.abs(worth) * (hidden - shown));
  });
  return rowOf({ weights, least });
}

/** Every sum with a cell in need of room: the other cells of that sum have to give it. */
export function startingCuts(block: PatternBlock): LinearRow[] {
  return block.needs.flatMap((need) =>
    block.rows.filter((row) => row.columns.includes(need.column)).flatMap((row) => sumCut(block, need, row) ?? []),
  );
}

function sumCut(block: PatternBlock, need: Need, row: LinearRow): LinearRow | undefined {
  const own = row.values[row.columns.indexOf(need.column)]!;
  const weights = new Map<number, number>();
  let least = need.direction * (need.reach - block.count[need.column]!);
  row.columns.forEach((column, k) => {
    if (column === need.column) return;
    const isRising = -own * need.direction * row.values[k]! > 0;
    const [shown, hidden] = isRising ? roomAbove(block, column) : roomBelow(block, column);
    least -= shown;
    if (block.free[column] && hidden > shown) weights.set(column, hidden - shown);
  });
  return rowOf({ weights, least });
}

/** How far the number can be above what it is: when shown, when hidden. */
function roomAbove(block: PatternBlock, column: number): readonly [number, number] {
  const count = block.count[column]!;
  return [block.shownHigh[column]! - count, block.hiddenHigh[column]! - count];
}

function roomBelow(block: PatternBlock, column: number): readonly [number, number] {
  const count = block.count[column]!;
  return [count - block.shownLow[column]!, count - block.hiddenLow[column]!];
}

/** A cell hidden alone in a sum is known all the same: another one of that sum must be hidden too. */
export function bridgeCuts(block: PatternBlock): LinearRow[] {
  if (block.free.some((isFree, column) => isFree && block.shownLow[column] !== block.shownHigh[column])) return [];
  return block.rows.flatMap((row) => {
    if (row.columns.some((column) => !block.free[column])) return [];
    return row.columns.map((alone) => ({
      lower: 0,
      upper: Infinity,
      columns: row.columns,
      values: row.columns.map((column) => (column === alone ? -1 : 1)),
    }));
  });
}

/** This pattern is not safe for whole numbers, although no sum tells why: hide at least one cell more. */
export function widerCut(block: PatternBlock, hidden: ReadonlySet<number>): LinearRow {
  const columns = block.ids.flatMap((_, column) => (block.free[column] && !hidden.has(column) ? [column] : []));
  return { lower: 1, upper: Infinity, columns, values: columns.map(() => 1) };
}

/** No single cell counts for more than all that is asked. */
function rowOf({ weights, least }: Cut): LinearRow | undefined {
  if (least <= 1e-7) return undefined;
  const columns = [...weights.keys()];
  const values = columns.map((column) => Math.min(1, weights.get(column)! / least));
  return { lower: 1, upper: Infinity, columns, values };
}
