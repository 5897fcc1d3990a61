import type { ProtectionCell, ProtectionSum, ProtectionTable } from "./tableModel.ts";

/**
 * Tables over the same people as one: cells with the same id are the same number. Give the one whose decisions count
 * first; a cell that needs protection in any of them needs it in all.
 */
export function mergeTables(tables: readonly ProtectionTable[]): ProtectionTable {
  const cells = new Map<string, ProtectionCell>();
  const sums = new Map<string, ProtectionSum>();
  for (const table of tables) {
    for (const cell of table.cells) {
      const known = cells.get(cell.id);
      if (known && known.count !== cell.count)
        throw new RangeError(`cell ${cell.id} is ${known.count} in one table and ${cell.count} in another`);
      cells.set(cell.id, known ? bothOf(known, cell) : cell);
    }
    for (const sum of table.sums) sums.set(JSON.stringify([sum.total, ...sum.parts.toSorted()]), sum);
  }
  return { cells: [...cells.values()], sums: [...sums.values()] };
}

function bothOf(first: ProtectionCell, second: ProtectionCell): ProtectionCell {
  return {
    ...first,
    primary: first.primary || second.primary,
    protect: {
      lower: Math.max(first.protect.lower, second.protect.lower),
      upper: Math.max(first.protect.upper, second.protect.upper),
    },
    low: Math.max(first.low, second.low),
    high: Math.min(first.high, second.high),
  };
}
