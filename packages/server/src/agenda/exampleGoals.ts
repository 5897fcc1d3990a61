import type { FigureQuestion, KeptFigure } from "@kansrijk/core/agenda/agenda";
import type { AgendaTemplate } from "@kansrijk/core/agenda/agendaTemplate";
import { collection as templates } from "@kansrijk/core/collections/kinds/templates";
import { loadShipped } from "../collections/loadShipped.ts";
import { engineOf } from "../indicators/engine.ts";
import type { Store } from "../store/store.ts";
import { askFigure } from "./askFigure.ts";
import { suggestGoals, type GoalSuggestion } from "./suggestGoals.ts";

/** A goal for an example agenda: why, from where and to where. */
export interface ExampleGoal {
  readonly question: FigureQuestion;
  readonly template: AgendaTemplate;
  readonly theme: AgendaTemplate["id"];
  readonly example: AgendaTemplate["goals"][number];
  readonly baseline: KeptFigure;
  readonly target: number;
  readonly reading: string;
}

const MOST_GOALS = 4;
/** So many years before the latest figures the examples begin, so that there is progress to see. */
export const YEARS_BACK = 3;

/** Goals for a municipality from what differs from the country; an empty list when the register has no figures for it. */
export async function exampleGoals(store: Pick<Store, "db" | "dataDir">, municipality: string): Promise<ExampleGoal[]> {
  const [found, shipped] = await Promise.all([suggestGoals(store, municipality), loadShipped(templates)]);
  if (!found.ok) return [];
  const goals: ExampleGoal[] = [];
  for (const suggestion of [...found.value.goals, ...found.value.uncertain]) {
    if (goals.length === MOST_GOALS) break;
    const goal = await goalFrom(store, municipality, suggestion, shipped);
    if (goal && goals.every(({ example }) => example.title.nl !== goal.example.title.nl)) goals.push(goal);
  }
  return goals;
}

async function goalFrom(
  store: Pick<Store, "db" | "dataDir">,
  municipality: string,
  suggestion: GoalSuggestion,
  shipped: readonly AgendaTemplate[],
): Promise<ExampleGoal | undefined> {
  if (suggestion.kind === "gap") return undefined;
  const template = shipped.find(({ id }) => id === suggestion.themes[0]);
  const example = template?.goals.find(({ figure }) => figure.indicator === suggestion.question.indicator);
  if (!template || !example) return undefined;
  const question: FigureQuestion = { ...suggestion.question, municipality };
  const asked = await askFigure(engineOf(store), question, municipality, "2000-01-01T00:00:00Z");
  if (!asked.ok || !asked.value.kept) return undefined;
  const { kept, series } = asked.value;
  const start = series.findLast(({ year }) => year <= kept.year - YEARS_BACK);
  // A distance between groups can be below zero; what is better then is not told by its direction.
  if (!start || start.value === null || start.low === null || start.value < 0) return undefined;
  const target = targetOf(start.value, suggestion);
  if (target < 0) return undefined;
  return {
    question,
    template,
    theme: template.id,
    example,
    baseline: { ...kept, ...start },
    target,
    reading: suggestion.reason.nl,
  };
}

/** Half of the way to the country; where the place was better already, a tenth better still. */
function targetOf(from: number, { country, better, decimals }: GoalSuggestion): number {
  const side = better === "higher" ? 1 : -1;
  const isBehind = side * (country - from) > 0;
  const target = isBehind ? (from + country) / 2 : from + (side * Math.abs(from)) / 10;
  return Number(target.toFixed(decimals));
}
