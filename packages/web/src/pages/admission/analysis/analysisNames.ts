import { ADVICES } from "@kansrijk/core/admission/region/levels";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { GROUPINGS, GROUPS } from "./analysisWords.ts";

interface Named {
  readonly id: string;
  readonly label: Text;
}

export function groupingName({ id, label }: Named): Text {
  return GROUPINGS[id] ?? label;
}

export function groupName(grouping: string, { id, label }: Named): Text {
  return GROUPS[`${grouping}/${id}`] ?? label;
}

/** A group of a reserve: `grouping/group` of the facts, or a group of the round. */
export function reserveName(group: string): Text {
  return GROUPS[group] ?? { nl: group, en: group };
}

const LADDER = ["low", "middle", "high", ...ADVICES.map(({ id }) => id)];

/** From low to high and by advice where the names say so; who is not known comes last, the others keep their order. */
export function inOrder<T extends { readonly id: string }>(groups: readonly T[]): T[] {
  const place = ({ id }: T): number => {
    if (id === "unknown") return LADDER.length + 1;
    const at = LADDER.indexOf(id);
    return at < 0 ? LADDER.length : at;
  };
  return groups.toSorted((a, b) => place(a) - place(b));
}
