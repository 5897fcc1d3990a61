import { marginsOf, mergedUnits, type CountTable } from "./countTable.ts";
import { entropy } from "./entropy.ts";
import { mutualInformation } from "./mutualInformation.ts";

/** Segregation inside one part (a district), and what it adds to the whole: `share * M`. */
export interface PartSegregation {
  readonly share: number;
  readonly M: number | null;
  readonly H: number | null;
  /** Entropy of the groups in this part as a part of that of all: share x H x ratio adds up to H within. */
  readonly entropyRatio: number | null;
}

/** M and H of the whole are the sums of between and within. */
export interface Decomposition {
  readonly between: { readonly M: number | null; readonly H: number | null };
  readonly within: { readonly M: number | null; readonly H: number | null };
  readonly parts: readonly PartSegregation[];
}

/**
 * Splits segregation over units into that between larger parts and that within them (Theil). For larger groups instead
 * of larger units: give the transposed table, and read H over the other axis.
 * @param parent part of each unit, from 0 to `parents` - 1
 */
export function decomposition(table: CountTable, parent: ArrayLike<number>, parents: number): Decomposition {
  const { units, groups } = table;
  const { total, group } = marginsOf(table);
  const most = entropy(group);
  const merged = mergedUnits(table, parent, parents);
  const members = Array.from({ length: parents }, (): number[] => []);
  for (let unit = 0; unit < units; unit++) members[parent[unit]!]!.push(unit);
  const parts = members.map((own, part): PartSegregation => {
    const groupsHere = merged.counts.subarray(part * groups, (part + 1) * groups);
    const size = groupsHere.reduce((sum, count) => sum + count, 0);
    if (size === 0) return { share: 0, M: null, H: null, entropyRatio: null };
    const M = mutualInformation(unitsOf(table, own));
    const here = entropy(groupsHere)!;
    return {
      share: size / total,
      M,
      H: here === 0 ? null : Math.min(1, M! / here),
      entropyRatio: most ? here / most : null,
    };
  });
  const between = mutualInformation(merged);
  const within = total === 0 ? null : parts.reduce((sum, part) => sum + part.share * (part.M ?? 0), 0);
  const asH = (M: number | null): number | null => (M === null || !most ? null : M / most);
  return { between: { M: between, H: asH(between) }, within: { M: within, H: asH(within) }, parts };
}

function unitsOf({ counts, groups }: CountTable, own: readonly number[]): CountTable {
  const chosen = new Float64Array(own.length * groups);
  own.forEach((unit, index) => chosen.set(counts.subarray(unit * groups, (unit + 1) * groups), index * groups));
  return { counts: chosen, units: own.length, groups };
}

/** One step of a nested decomposition: what this level adds below the level before it. */
export interface NestedLevel {
  readonly M: number | null;
  readonly H: number | null;
}

/**
 * Splits segregation over levels that lie inside each other, from large to small: between states, between districts
 * within a state, ..., and last between the units within the smallest level. The levels add up to the whole.
 * @param levels per level the part of each unit
 */
export function nestedDecomposition(table: CountTable, levels: readonly ArrayLike<number>[]): NestedLevel[] {
  const most = entropy(marginsOf(table).group);
  const totals = levels.map((parent) => mutualInformation(mergedUnits(table, parent, highest(parent) + 1)));
  return [...totals, mutualInformation(table)].map((M, level): NestedLevel => {
    if (M === null) return { M: null, H: null };
    const added = M - (level === 0 ? 0 : totals[level - 1]!);
    return { M: added, H: most ? added / most : null };
  });
}

function highest(parent: ArrayLike<number>): number {
  let most = -1;
  for (let unit = 0; unit < parent.length; unit++) most = Math.max(most, parent[unit]!);
  return most;
}
