/** How one group is spread over units (programmes, schools), against all others. Shares between 0 and 1. */
export interface GroupSegregation {
  /** Share of the group that would have to move for an even spread (Duncan and Duncan 1955). */
  readonly dissimilarity: number | null;
  /** Mean share of the own group at the unit of a member. */
  readonly isolation: number | null;
  /** Mean share of each group at the unit of a member: in the order of the groups, own group included. */
  readonly exposure: readonly number[] | null;
}

/**
 * Dissimilarity of all groups together (Morgan 1975; Sakoda 1981): for two groups the same as the index of either.
 * @param counts pupils per unit and group: `counts[unit * groups + group]`
 * @returns NaN when there are no two groups
 */
export function dissimilarity(counts: ArrayLike<number>, groups: number): number {
  const { totals, all } = totalsOf(counts, groups);
  let interaction = 0;
  for (const total of totals) interaction += total * (all - total);
  if (interaction === 0) return NaN;
  let sum = 0;
  for (let unit = 0; unit < counts.length; unit += groups) {
    let size = 0;
    for (let g = 0; g < groups; g++) size += counts[unit + g]!;
    for (let g = 0; g < groups; g++) sum += Math.abs(counts[unit + g]! * all - size * totals[g]!);
  }
  return sum / (2 * interaction);
}

/** Per group its dissimilarity against all others, isolation and exposure. */
export function groupSegregation(counts: ArrayLike<number>, groups: number): GroupSegregation[] {
  const { totals, all } = totalsOf(counts, groups);
  return Array.from({ length: groups }, (_, group): GroupSegregation => {
    const own = totals[group]!;
    if (own === 0) return { dissimilarity: null, isolation: null, exposure: null };
    const exposure = new Float64Array(groups);
    let sum = 0;
    for (let unit = 0; unit < counts.length; unit += groups) {
      let size = 0;
      for (let g = 0; g < groups; g++) size += counts[unit + g]!;
      const here = counts[unit + group]!;
      if (size > 0) for (let g = 0; g < groups; g++) exposure[g]! += (here / own) * (counts[unit + g]! / size);
      if (own < all) sum += Math.abs(here / own - (size - here) / (all - own));
    }
    return {
      dissimilarity: own === all ? null : sum / 2,
      isolation: exposure[group]!,
      exposure: [...exposure],
    };
  });
}

function totalsOf(counts: ArrayLike<number>, groups: number): { totals: Float64Array; all: number } {
  const totals = new Float64Array(groups);
  for (let cell = 0; cell < counts.length; cell++) totals[cell % groups]! += counts[cell]!;
  return { totals, all: totals.reduce((sum, value) => sum + value, 0) };
}
