/** Both included; `high` may be Infinity. */
export interface CountRange {
  readonly low: number;
  readonly high: number;
}

/**
 * One number of a table, or of several linked tables: the same id is the same number.
 * It is published, or hidden: then somebody who reads the table knows `low` to `high`, and what the sums tell.
 */
export interface ProtectionCell {
  readonly id: string;
  readonly count: number;
  /** Least and most that is known beforehand, also when the number is hidden. */
  readonly low: number;
  readonly high: number;
  /** What is known when it is published; without it the count itself. A rounded number: `countRange(rounded)`. */
  readonly shown?: CountRange;
  /** What hiding it costs. */
  readonly cost: number;
  /** Must be hidden, because it is too small or otherwise too telling. */
  readonly primary: boolean;
  /** When hidden, nobody may be able to narrow it to less than count - lower to count + upper. */
  readonly protect: { readonly lower: number; readonly upper: number };
  /** Decided already: released earlier, known from elsewhere, or not asked for. */
  readonly fixed?: "published" | "hidden";
}

/** The total is the sum of its parts; all are ids of cells. */
export interface ProtectionSum {
  readonly total: string;
  readonly parts: readonly string[];
}

export interface ProtectionTable {
  readonly cells: readonly ProtectionCell[];
  readonly sums: readonly ProtectionSum[];
}

/** No protection asked: a cell that may be hidden to protect others. */
export const NO_NEED = { lower: 0, upper: 0 } as const;

/** Name of the cell of a selection, the same in every table: totals are left out, the order of dimensions is no matter. */
export function cellId(selection: Readonly<Record<string, string>>): string {
  const parts = Object.entries(selection).map(
    ([key, code]) => `${encodeURIComponent(key)}=${encodeURIComponent(code)}`,
  );
  return parts.length === 0 ? "all" : parts.sort().join("&");
}
