/** Counts (or weights of 0 and more) of units x groups: `counts[unit * groups + group]`. A unit is a school, a group a background. */
export interface CountTable {
  readonly counts: Float64Array;
  readonly units: number;
  readonly groups: number;
}

export interface Margins {
  readonly total: number;
  readonly unit: Float64Array;
  readonly group: Float64Array;
}

/**
 * Makes a table of rows (units) of equal length (groups).
 * @throws RangeError on rows of different length, and on a count that is negative or no finite number
 */
export function countTable(rows: readonly ArrayLike<number>[]): CountTable {
  const groups = rows[0]?.length ?? 0;
  const counts = new Float64Array(rows.length * groups);
  rows.forEach((row, unit) => {
    if (row.length !== groups) throw new RangeError(`row ${unit} has ${row.length} groups and not ${groups}`);
    for (let group = 0; group < groups; group++) counts[unit * groups + group] = checked(row[group]!, unit, group);
  });
  return { counts, units: rows.length, groups };
}

function checked(count: number, unit: number, group: number): number {
  if (count >= 0 && count < Infinity) return count;
  throw new RangeError(`row ${unit}, group ${group}: ${count} is not a number of 0 or more`);
}

export function marginsOf({ counts, units, groups }: CountTable): Margins {
  const unit = new Float64Array(units);
  const group = new Float64Array(groups);
  let total = 0;
  for (let u = 0, cell = 0; u < units; u++) {
    let size = 0;
    for (let g = 0; g < groups; g++, cell++) {
      const count = counts[cell]!;
      size += count;
      group[g]! += count;
    }
    unit[u] = size;
    total += size;
  }
  return { total, unit, group };
}

/** Units become groups and groups units. */
export function transposed({ counts, units, groups }: CountTable): CountTable {
  const turned = new Float64Array(counts.length);
  for (let unit = 0; unit < units; unit++)
    for (let group = 0; group < groups; group++) turned[group * units + unit] = counts[unit * groups + group]!;
  return { counts: turned, units: groups, groups: units };
}

/** One group against all others: a table of two groups, the group itself first. */
export function againstRest({ counts, units, groups }: CountTable, focus: number): CountTable {
  const pairs = new Float64Array(2 * units);
  for (let unit = 0; unit < units; unit++) {
    let rest = 0;
    for (let group = 0; group < groups; group++) if (group !== focus) rest += counts[unit * groups + group]!;
    pairs[2 * unit] = counts[unit * groups + focus]!;
    pairs[2 * unit + 1] = rest;
  }
  return { counts: pairs, units, groups: 2 };
}

/** Units put together: `parent[unit]` from 0 to `parents` - 1. */
export function mergedUnits(
  { counts, units, groups }: CountTable,
  parent: ArrayLike<number>,
  parents: number,
): CountTable {
  const merged = new Float64Array(parents * groups);
  for (let unit = 0; unit < units; unit++)
    for (let group = 0; group < groups; group++)
      merged[parent[unit]! * groups + group]! += counts[unit * groups + group]!;
  return { counts: merged, units: parents, groups };
}
