import { protectSmall, SMALLEST } from "../../measures/protectSmall.ts";
import type { Grouping } from "../../measures/effect.ts";
import type { Text } from "../../vocabulary/text.ts";
import { compareIds } from "../normalRound.ts";
import type { RegionFacts } from "../regionFacts.ts";
import type { Round } from "../round.ts";

export interface CohortGroup {
  readonly id: string;
  readonly label: Text;
  readonly applicants: number;
  /** False: too small to show, or it would give a small one away. */
  readonly isShown: boolean;
}

/** A grouping in which everybody has a group: who is not known is in the last one. */
export interface CohortGrouping {
  readonly id: string;
  readonly label: Text;
  readonly groups: readonly CohortGroup[];
  /** The first so many groups are known; after them at most one group "unknown". */
  readonly known: number;
  readonly member: Int32Array;
}

const LABELS: Record<string, Text> = {
  advice: { nl: "Schooladvies", en: "School advice" },
};
const UNKNOWN: Text = { nl: "Onbekend", en: "Unknown" };

/** The ways of dividing the applicants of a round into groups: their advice, and every background in the facts. */
export function regionGroupings(round: Round, facts: RegionFacts | undefined): Grouping[] {
  const background = new Map(facts?.applicants.map((item) => [item.id, item.background]));
  const ids = [...new Set([...background.values()].flatMap((groups) => Object.keys(groups)))].sort(compareIds);
  const groupOf = (id: string, grouping: string): string | undefined => {
    const groups = background.get(id);
    return groups !== undefined && Object.hasOwn(groups, grouping) ? groups[grouping] : undefined;
  };
  const groupings = ids.map((grouping) =>
    groupingOf(
      grouping,
      round.applicants.map(({ id }) => groupOf(id, grouping)),
    ),
  );
  const advices = round.applicants.map(({ advice }) => advice);
  return advices.some((advice) => advice !== undefined) ? [groupingOf("advice", advices), ...groupings] : groupings;
}

/** @param values the group of each applicant, undefined when not known */
export function groupingOf(id: string, values: readonly (string | undefined)[]): Grouping {
  const names = [...new Set(values.filter((value) => value !== undefined))].sort(compareIds);
  const index = new Map(names.map((name, position) => [name, position]));
  return {
    id,
    label: Object.hasOwn(LABELS, id) ? LABELS[id]! : { nl: id, en: id },
    groups: names.map((name) => ({ id: name, label: { nl: name, en: name } })),
    member: Int32Array.from(values, (value) => (value === undefined ? -1 : index.get(value)!)),
  };
}

/** A grouping with sizes, everybody in a group, and which groups may be shown. */
export function cohortGrouping({ id, label, groups, member }: Grouping): CohortGrouping {
  const isComplete = member.every((group) => group >= 0);
  const all = isComplete ? groups : [...groups, { id: "unknown", label: UNKNOWN }];
  const complete = isComplete ? member : member.map((group) => (group < 0 ? groups.length : group));
  const sizes = all.map(() => 0);
  for (const group of complete) sizes[group]!++;
  // Applicants come one by one, so only their number counts, not that of sites.
  const hidden = protectSmall(sizes.map((pupils) => ({ sites: SMALLEST.sites, pupils })));
  return {
    id,
    label,
    known: groups.length,
    member: complete,
    groups: all.map((group, index) => ({ ...group, applicants: sizes[index]!, isShown: !hidden[index] })),
  };
}
