import type { ProtectionSum } from "./tableModel.ts";

/** Cells (by place) that can tell something about each other, and the sums that bind them. */
export interface ConnectedSums {
  readonly cells: readonly number[];
  readonly sums: readonly SumByPlace[];
}

/** A sum with places of cells instead of ids; the total has sign -1. */
export interface SumByPlace {
  readonly cells: readonly number[];
  readonly signs: readonly number[];
}

/** Sums over places; a sum that names a cell that is not there fails. */
export function sumsByPlace(sums: readonly ProtectionSum[], placeOf: ReadonlyMap<string, number>): SumByPlace[] {
  const place = (id: string): number => {
    const found = placeOf.get(id);
    if (found === undefined) throw new RangeError(`a sum names cell "${id}", which is not in the table`);
    return found;
  };
  return sums.map((sum) => ({
    cells: [place(sum.total), ...sum.parts.map(place)],
    signs: [-1, ...sum.parts.map(() => 1)],
  }));
}

/**
 * Splits a table into parts that have nothing to do with each other once the closed cells (those that everybody knows
 * exactly) are taken out. Only open cells are listed; a sum without open cells is in no part.
 */
export function connectedSums(
  count: number,
  sums: readonly SumByPlace[],
  isOpen: (cell: number) => boolean,
): ConnectedSums[] {
  const parent = Int32Array.from({ length: count }, (_, cell) => cell);
  const root = (cell: number): number => {
    let at = cell;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  for (const { cells } of sums) {
    const open = cells.filter(isOpen);
    for (const cell of open.slice(1)) parent[root(cell)] = root(open[0]!);
  }
  const groups = new Map<number, { cells: number[]; sums: SumByPlace[] }>();
  for (let cell = 0; cell < count; cell++) {
    if (!isOpen(cell)) continue;
    const group = groups.get(root(cell));
    if (group) group.cells.push(cell);
    else groups.set(root(cell), { cells: [cell], sums: [] });
  }
  for (const sum of sums) {
    const first = sum.cells.find(isOpen);
    if (first !== undefined) groups.get(root(first))!.sums.push(sum);
  }
  return [...groups.values()];
}
