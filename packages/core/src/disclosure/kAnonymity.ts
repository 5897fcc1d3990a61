/** One value per key; null is missing and may be anything, so it agrees with every value. */
export type KeyRow = readonly (string | number | null)[];

export interface KeyCounts {
  /** Per row: how many rows may be the same person by these keys, the row itself included. */
  readonly alike: Int32Array;
  /** Per row: the sum of the weights of those rows, an estimate of how many there are in the population. */
  readonly weight: Float64Array;
}

/**
 * How often each combination of keys occurs (freqCalc of sdcMicro). A missing value agrees with any value, so "alike" is
 * no grouping: a may be alike to b and b to c, while a and c differ.
 */
export function kAnonymity(keys: readonly KeyRow[], weights?: readonly number[]): KeyCounts {
  const alike = new Int32Array(keys.length);
  const weight = new Float64Array(keys.length);
  forEachAlike(keys, (row, group) => {
    alike[row] = alike[row]! + group.rows.length;
    weight[row] = weight[row]! + group.rows.reduce((sum, other) => sum + (weights?.[other] ?? 1), 0);
  });
  return { alike, weight };
}

/** Distinct l-diversity: per row how many different values the sensitive column has among the rows that are alike. */
export function lDiversity(keys: readonly KeyRow[], sensitive: readonly (string | number | null)[]): Int32Array {
  const found = keys.map(() => new Set<string | number | null>());
  forEachAlike(keys, (row, group) => {
    for (const other of group.rows) found[row]!.add(sensitive[other] ?? null);
  });
  return Int32Array.from(found, (values) => values.size);
}

/** Rows with exactly the same keys, missing ones included. */
interface KeyGroup {
  readonly key: KeyRow;
  readonly rows: number[];
}

/**
 * Visits for each row every group that agrees with it. Groups with the same keys missing are looked up by the keys that
 * both have, so the work grows with the number of patterns of missing keys, not with the square of the rows.
 */
function forEachAlike(keys: readonly KeyRow[], visit: (row: number, group: KeyGroup) => void): void {
  const groups = new Map<string, KeyGroup>();
  keys.forEach((key, row) => {
    const name = nameOf(key, () => true);
    const group = groups.get(name);
    if (group) group.rows.push(row);
    else groups.set(name, { key, rows: [row] });
  });
  const patterns = groupBy([...groups.values()], ({ key }) => key.map((value) => (value === null ? 0 : 1)).join(""));
  for (const own of patterns.values()) {
    for (const others of patterns.values()) {
      const isShared = (at: number): boolean => own[0]!.key[at] !== null && others[0]!.key[at] !== null;
      const byName = groupBy(others, ({ key }) => nameOf(key, isShared));
      for (const { key, rows } of own)
        for (const group of byName.get(nameOf(key, isShared)) ?? []) for (const row of rows) visit(row, group);
    }
  }
}

function nameOf(key: KeyRow, isUsed: (at: number) => boolean): string {
  return JSON.stringify(key.filter((_, at) => isUsed(at)));
}

function groupBy<T>(items: readonly T[], nameOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = nameOf(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
