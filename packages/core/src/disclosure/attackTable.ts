import { deriveRanges, type KnownCell } from "./deriveRanges.ts";
import type { Solver } from "./solver.ts";
import type { CountRange, ProtectionCell, ProtectionTable } from "./tableModel.ts";

/** What a reader of the table can work out about one hidden number. */
export interface AttackedCell extends CountRange {
  readonly id: string;
  /** What must stay possible; without it nothing was asked for this cell. */
  readonly needed?: CountRange;
}

/** For inside use: `needed` tells where the real number is. */
export interface AttackReport {
  /** No protected cell can be narrowed to less than its protection interval. */
  readonly safe: boolean;
  readonly exposed: readonly AttackedCell[];
  readonly cells: readonly AttackedCell[];
  /** Linear problems that were solved. */
  readonly checks: number;
}

export interface AttackOptions {
  /** `primary`: only the cells that need protection; `hidden` (default): all that are hidden. */
  readonly cells?: "primary" | "hidden";
}

/**
 * Attacks a table as a reader would: from the published numbers, the sums and the bounds known beforehand, the least
 * and most of each hidden number.
 */
export function attackTable(
  table: ProtectionTable,
  hidden: ReadonlySet<string> | ReadonlyMap<string, unknown>,
  solver: Solver,
  { cells: which = "hidden" }: AttackOptions = {},
): AttackReport {
  const isHidden = (cell: ProtectionCell): boolean =>
    cell.fixed === "hidden" || (cell.fixed !== "published" && hidden.has(cell.id));
  const known = table.cells.map((cell) => knownOf(cell, isHidden(cell)));
  const targets = new Set(
    table.cells.filter((cell) => (isHidden(cell) && which === "hidden") || cell.primary).map((cell) => cell.id),
  );
  const derived = deriveRanges(known, table.sums, solver, { targets, whole: isWholeTable(table) });
  if (!derived.ok)
    throw new RangeError(`the counts contradict the sums: ${derived.contradiction.slice(0, 5).join(", ")}`);
  const attacked = table.cells
    .filter((cell) => targets.has(cell.id))
    .map((cell): AttackedCell => {
      const range = derived.ranges.get(cell.id) ?? knownOf(cell, isHidden(cell));
      const { low, high } = range;
      return cell.primary ? { id: cell.id, low, high, needed: neededRange(cell) } : { id: cell.id, low, high };
    });
  const exposed = attacked.filter((cell) => cell.needed && !covers(cell, cell.needed));
  return { safe: exposed.length === 0, exposed, cells: attacked, checks: derived.checks };
}

/** The protection interval, as far as what is known beforehand leaves it open. */
export function neededRange({ count, low, high, protect }: ProtectionCell): CountRange {
  return { low: Math.max(low, count - protect.lower), high: Math.min(high, count + protect.upper) };
}

function covers(range: CountRange, needed: CountRange): boolean {
  return range.low <= needed.low + 1e-6 && range.high >= needed.high - 1e-6;
}

function knownOf(cell: ProtectionCell, isHidden: boolean): KnownCell {
  const { low, high } = isHidden ? cell : (cell.shown ?? { low: cell.count, high: cell.count });
  return { id: cell.id, low, high };
}

/** Counts of people are whole and everybody knows it; sums of euros need not be. */
export function isWholeTable(table: ProtectionTable): boolean {
  return table.cells.every((cell) => Number.isInteger(cell.count));
}
