import type { AgendaDraft } from "./agendaDraft.ts";

/** The lists of an agenda. */
export type DraftList = "analysis" | "goals" | "actions" | "agreements" | "meetings";
export type PartOf<L extends DraftList> = AgendaDraft[L][number];

export function withPart<L extends DraftList>(draft: AgendaDraft, list: L, part: PartOf<L>): AgendaDraft {
  return { ...draft, [list]: [...draft[list], part] };
}

export function withChange<L extends DraftList>(
  draft: AgendaDraft,
  list: L,
  id: string,
  change: Partial<PartOf<L>>,
): AgendaDraft {
  return { ...draft, [list]: draft[list].map((part) => (part.id === id ? { ...part, ...change } : part)) };
}

/** Takes a part away, and every mention of it by actions and meetings. */
export function withoutPart(draft: AgendaDraft, list: DraftList, id: string): AgendaDraft {
  const less: AgendaDraft = { ...draft, [list]: draft[list].filter((part) => part.id !== id) };
  if (list !== "goals" && list !== "actions") return less;
  const others = (ids: readonly string[]) => ids.filter((other) => other !== id);
  return {
    ...less,
    actions: less.actions.map((action) => ({ ...action, goals: others(action.goals) })),
    meetings: less.meetings.map((meeting) => ({
      ...meeting,
      items: meeting.items.map((item) => ({ ...item, about: others(item.about) })),
    })),
  };
}
