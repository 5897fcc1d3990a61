import type { Agenda } from "@kansrijk/core/agenda/agenda";
import { agendaHints, type AgendaHint } from "@kansrijk/core/agenda/agendaHints";
import { agendaTotals, type AgendaTotals } from "@kansrijk/core/agenda/agendaTotals";
import { completeness, type Completeness } from "@kansrijk/core/agenda/completeness";
import { goalProgress, type GoalProgress } from "@kansrijk/core/agenda/goalProgress";
import type { Store } from "../store/store.ts";
import { agendaFigures, subjectFigure } from "./agendaFigures.ts";

export interface AgendaProgress {
  readonly goals: readonly GoalProgress[];
  readonly completeness: Completeness;
  readonly totals: AgendaTotals;
  readonly hints: readonly AgendaHint[];
}

/** How an agenda stands: every goal against the latest figures, what is missing, the money and what stands out. */
export async function agendaProgress(
  store: Pick<Store, "db" | "dataDir">,
  agenda: Agenda,
  now: Date,
): Promise<AgendaProgress> {
  const figures = await agendaFigures(store, { ...agenda, analysis: [] }, now);
  const goals = agenda.goals.map((goal) => {
    const found = figures.find((figure) => figure.part === goal.id);
    const { unit, decimals } = found ?? { unit: "percent" as const, decimals: 1 };
    return goalProgress(goal, found && subjectFigure(found), { unit, decimals });
  });
  return {
    goals,
    completeness: completeness(agenda),
    totals: agendaTotals(agenda),
    hints: agendaHints(agenda, now.toISOString().slice(0, 10)),
  };
}
