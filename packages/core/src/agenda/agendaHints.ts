import type { Text } from "../vocabulary/text.ts";
import type { Agenda, AgendaAction } from "./agenda.ts";

/** Something that deserves a look; saving goes on. */
export interface AgendaHint {
  readonly kind: "overspent" | "action-late" | "goal-late" | "goal-after-end";
  /** Part of the agenda that it is about. */
  readonly part: string;
  readonly text: Text;
}

/** What stands out in an agenda on a day (`2026-11-22`), without being a fault. */
export function agendaHints({ actions, goals, to, state }: Agenda, today: string): AgendaHint[] {
  const late = goals.filter(({ by }) => state === "adopted" && by < today);
  const after = goals.filter(({ by }) => by > to);
  return [
    ...actions.filter(({ spent, budget }) => spent > budget).map(overspent),
    ...actions.filter((action) => isLate(action, today)).map(actionLate),
    ...late.map(({ id, title, by }) => ({
      kind: "goal-late" as const,
      part: id,
      text: {
        nl: `De datum van doel "${title}" is voorbij (${by}). Kijk of het gehaald is.`,
        en: `The date of goal "${title}" has passed (${by}). See whether it is reached.`,
      },
    })),
    ...after.map(({ id, title, by }) => ({
      kind: "goal-after-end" as const,
      part: id,
      text: {
        nl: `Doel "${title}" heeft als datum ${by}; de agenda loopt tot ${to}.`,
        en: `Goal "${title}" is for ${by}; the agenda ends on ${to}.`,
      },
    })),
  ];
}

function isLate({ state, to }: AgendaAction, today: string): boolean {
  return (state === "planned" || state === "running") && to < today;
}

function overspent({ id, title }: AgendaAction): AgendaHint {
  const text = {
    nl: `Aan actie "${title}" is meer besteed dan begroot.`,
    en: `More was spent on action "${title}" than its budget.`,
  };
  return { kind: "overspent", part: id, text };
}

function actionLate({ id, title, to }: AgendaAction): AgendaHint {
  const text = {
    nl: `Actie "${title}" zou op ${to} klaar zijn. Schrijf op hoe het staat.`,
    en: `Action "${title}" was to be done on ${to}. Write down how it stands.`,
  };
  return { kind: "action-late", part: id, text };
}
