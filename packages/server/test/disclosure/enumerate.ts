import type { CountRange, ProtectionTable } from "@kansrijk/core/disclosure/tableModel";

/**
 * Every set of whole numbers that fits what a reader knows, tried one by one: the least and most of each hidden cell.
 * Shares nothing with the product, and only does for tiny tables. Undefined when there are more than `most` sets.
 */
export function enumerateRanges(
  table: ProtectionTable,
  hidden: ReadonlySet<string> | ReadonlyMap<string, unknown>,
  top: number,
  most = 200_000,
): Map<string, CountRange> | undefined {
  const isOpen = (id: string): boolean => hidden.has(id);
  const value = new Map(table.cells.filter((cell) => !isOpen(cell.id)).map((cell) => [cell.id, cell.count]));
  const open = table.cells.filter((cell) => isOpen(cell.id));
  const found = new Map<string, CountRange>();
  let tried = 0;
  const fits = (): boolean =>
    table.sums.every(({ total, parts }) => {
      const whole = value.get(total);
      const known = parts.reduce((sum, part) => sum + (value.get(part) ?? 0), 0);
      const isFull = parts.every((part) => value.has(part));
      if (whole === undefined) return known <= top;
      return isFull ? known === whole : known <= whole;
    });
  const search = (at: number): boolean => {
    if (++tried > most) return false;
    const cell = open[at];
    if (!cell) {
      for (const { id } of open) {
        const count = value.get(id)!;
        const range = found.get(id) ?? { low: count, high: count };
        found.set(id, { low: Math.min(range.low, count), high: Math.max(range.high, count) });
      }
      return true;
    }
    for (let count = cell.low; count <= Math.min(cell.high, top); count++) {
      value.set(cell.id, count);
      if (fits() && !search(at + 1)) return false;
    }
    value.delete(cell.id);
    return true;
  };
  return search(0) ? found : undefined;
}
