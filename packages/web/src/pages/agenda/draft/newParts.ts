import type { FigureQuestion, KeptFigure } from "@kansrijk/core/agenda/agenda";
import type {
  ActionDraft,
  AgendaDraft,
  AgendaItemDraft,
  AgreementDraft,
  AnalysisDraft,
  GoalDraft,
  MeetingDraft,
} from "./agendaDraft.ts";

/** A code that no part of the agenda has yet: `goal-3`. */
export function freeId(draft: AgendaDraft, kind: string): string {
  const { analysis, goals, actions, agreements, meetings } = draft;
  const parts = [
    ...analysis,
    ...goals,
    ...actions,
    ...agreements,
    ...meetings,
    ...meetings.flatMap(({ items }) => items),
  ];
  const taken = new Set(parts.map(({ id }) => id));
  let number = 1;
  while (taken.has(`${kind}-${number}`)) number += 1;
  return `${kind}-${number}`;
}

export function newAnalysis(draft: AgendaDraft, figure: FigureQuestion, kept: KeptFigure | undefined): AnalysisDraft {
  return { id: freeId(draft, "figure"), figure, ...(kept ? { kept } : {}), reading: "" };
}

/** A goal; from a figure of the analysis it takes over the question and the figure as it is now. */
export function newGoal(draft: AgendaDraft, from?: Pick<AnalysisDraft, "figure" | "kept">, title = ""): GoalDraft {
  return {
    id: freeId(draft, "goal"),
    title,
    theme: "",
    corner: "",
    ...(from ? { figure: from.figure } : {}),
    ...(from?.kept ? { baseline: from.kept } : {}),
    target: "",
    by: draft.to,
    why: "",
  };
}

/** An action; with one goal in the agenda it is for that goal. */
export function newAction(draft: AgendaDraft, goal?: string): ActionDraft {
  const only = draft.goals.length === 1 ? draft.goals[0]!.id : undefined;
  const chosen = goal ?? only;
  return {
    id: freeId(draft, "action"),
    title: "",
    goals: chosen === undefined ? [] : [chosen],
    intervention: "",
    owner: "",
    partners: "",
    from: draft.from,
    to: draft.to,
    state: "planned",
    budget: "",
    spent: "",
    payer: "",
    progress: "",
  };
}

export function newAgreement(draft: AgendaDraft): AgreementDraft {
  return { id: freeId(draft, "agreement"), with: "", text: "", on: "", until: "" };
}

export function newMeeting(draft: AgendaDraft): MeetingDraft {
  return {
    id: freeId(draft, "meeting"),
    title: "",
    day: "",
    start: "",
    end: "",
    keptStart: "",
    keptEnd: "",
    place: "",
    duty: "",
    present: "",
    items: [],
    cancelled: false,
  };
}

export function newItem(draft: AgendaDraft): AgendaItemDraft {
  return { id: freeId(draft, "item"), title: "", decision: "", about: [] };
}
