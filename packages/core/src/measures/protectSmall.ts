/** A group with fewer sites or pupils than this is not shown. */
export const SMALLEST = { sites: 3, pupils: 10 } as const;

export interface GroupSize {
  readonly sites: number;
  readonly pupils: number;
}

/**
 * Which groups of one breakdown must be hidden so that none of them can be worked out from the total: every group that
 * is too small, and as long as the hidden ones together are too small or stand alone, the next smallest one too.
 * Empty groups hide nothing.
 */
export function protectSmall(groups: readonly GroupSize[]): boolean[] {
  const hidden = groups.map((group) => group.pupils > 0 && tooSmall(group));
  if (!hidden.includes(true)) return hidden;
  const bySize = groups
    .map((group, index) => ({ ...group, index }))
    .filter((group) => group.pupils > 0)
    .sort((a, b) => a.pupils - b.pupils || a.index - b.index);
  for (const group of bySize) {
    const together = groups.filter((_, index) => hidden[index]);
    const sum = together.reduce(
      (total, item) => ({ sites: total.sites + item.sites, pupils: total.pupils + item.pupils }),
      { sites: 0, pupils: 0 },
    );
    if (together.length > 1 && !tooSmall(sum)) break;
    hidden[group.index] = true;
  }
  return hidden;
}

function tooSmall(group: GroupSize): boolean {
  return group.sites < SMALLEST.sites || group.pupils < SMALLEST.pupils;
}
