import { protectSmall, SMALLEST } from "../../measures/protectSmall.ts";
import type { CohortGrouping } from "./regionGroupings.ts";

/** A group: grouping and group by index. */
type Place = readonly [number, number];

/** Groups of different groupings with almost the same members: what is told of one is told of the other. */
export function twinGroups(groupings: readonly CohortGrouping[]): [Place, Place][] {
  const twins: [Place, Place][] = [];
  for (const [g, one] of groupings.entries())
    for (const [h, other] of groupings.entries()) {
      if (h <= g) continue;
      const both = new Int32Array(one.groups.length * other.groups.length);
      one.member.forEach((group, a) => both[group * other.groups.length + other.member[a]!]!++);
      for (const [a, { applicants }] of one.groups.entries())
        for (const [b, { applicants: others }] of other.groups.entries())
          if (applicants + others - 2 * both[a * other.groups.length + b]! < SMALLEST.pupils)
            twins.push([
              [g, a],
              [h, b],
            ]);
    }
  return twins;
}

/** The groupings with groups hidden that would show the size of a hidden twin. */
export function withTwinsHidden(groupings: readonly CohortGrouping[]): CohortGrouping[] {
  const result = [...groupings];
  const twins = twinGroups(groupings);
  for (;;) {
    const apart = twins.find(([[g, a], [h, b]]) => result[g]!.groups[a]!.isShown !== result[h]!.groups[b]!.isShown);
    if (!apart) return result;
    for (const [g, group] of apart) result[g] = withHidden(result[g]!, group);
  }
}

function withHidden(grouping: CohortGrouping, group: number): CohortGrouping {
  const hidden = protectSmall(
    grouping.groups.map(({ applicants, isShown }, index) => ({
      sites: isShown && index !== group ? SMALLEST.sites : 0,
      pupils: applicants,
    })),
  );
  return {
    ...grouping,
    groups: grouping.groups.map((item, index) => ({
      ...item,
      isShown: item.isShown && index !== group && !hidden[index],
    })),
  };
}
