import type { Agenda, AgendaAction, AgendaGoal, KeptFigure } from "@kansrijk/core/agenda/agenda";
import type { AgendaTemplate } from "@kansrijk/core/agenda/agendaTemplate";
import { exampleAgreements, exampleMeetings } from "./exampleParts.ts";
import type { ExampleGoal } from "./exampleGoals.ts";

export interface ExamplePlan {
  readonly id: string;
  /** `Schiedam`, or the names of a region. */
  readonly name: string;
  readonly municipalities: readonly [string, ...string[]];
  /** The calendar year in which it begins; it lasts five. */
  readonly start: number;
  readonly goals: readonly ExampleGoal[];
}

const YEARS = 5;
const STATES = ["done", "running", "planned", "stopped"] as const;
/** Whole euro cents. */
const EXAMPLE_BUDGET = 4_500_000;

/** The versions of an example agenda, oldest first: a draft, adopted, and with progress. Always the same for a plan. */
export function exampleAgenda(plan: ExamplePlan): readonly [draft: Agenda, adopted: Agenda, followed: Agenda] {
  const { id, name, municipalities, start, goals } = plan;
  const parts = goals.map((goal, at) => ({ ...goal, goal: goalOf(goal, at, start) }));
  const actions = parts.flatMap(({ goal, template }, at) => actionsOf(goal, template, at, start));
  const base = {
    id,
    title: `Voorbeeld: gelijke kansen in ${name} ${start}-${start + YEARS - 1}`,
    municipalities: [...municipalities],
    from: `${start}-01-01`,
    to: `${start + YEARS - 1}-12-31`,
    owner: "wethouder onderwijs (voorbeeld)",
    summary: `Deze agenda is verzonnen, om te laten zien hoe een agenda eruitziet. De doelen volgen uit de cijfers van het voorbeeldland voor ${name}.`,
    analysis: parts.map(({ goal, reading, baseline }) => ({
      id: `cijfer-${goal.id}`,
      figure: goal.figure!,
      kept: stamped(baseline, start),
      reading,
    })),
    agreements: exampleAgreements(start),
    meetings: exampleMeetings(
      start,
      goals.map((_, at) => parts[at]!.goal.id),
    ),
    generated: true,
  };
  const adopted: Agenda = {
    ...base,
    state: "adopted",
    adoptedOn: `${start}-02-15`,
    goals: parts.map(({ goal, baseline }) => ({ ...goal, baseline: stamped(baseline, start) })),
    actions: actions.map((action) => ({ ...action, state: "planned" as const, spent: 0, progress: "" })),
  };
  return [draftOf(adopted, start), adopted, { ...adopted, actions }];
}

/** What lay on the table before it was adopted: one goal less, another target and no agreements. */
function draftOf(adopted: Agenda, start: number): Agenda {
  const { adoptedOn: _, ...rest } = adopted;
  const goals = adopted.goals.slice(0, Math.max(1, adopted.goals.length - 1)).map((goal, at) => {
    const { baseline: _, ...without } = goal;
    return { ...without, ...(at === 0 ? { by: `${start + 3}-07-31` } : {}) };
  });
  const known = new Set(goals.map(({ id }) => id));
  const actions = adopted.actions.filter((action) => action.goals.every((goal) => known.has(goal)));
  const left = new Set([...known, ...actions.map(({ id }) => id)]);
  const meetings = adopted.meetings.slice(0, 1).map((meeting) => ({
    ...meeting,
    items: meeting.items.map((item) => ({ ...item, decision: "", about: item.about.filter((part) => left.has(part)) })),
  }));
  return { ...rest, state: "draft", goals, actions, agreements: [], meetings };
}

function goalOf({ example, question, target, reading, theme }: ExampleGoal, at: number, start: number): AgendaGoal {
  return {
    id: `doel-${at + 1}`,
    title: example.title.nl,
    theme,
    corner: example.corner,
    figure: question,
    target,
    by: `${start + YEARS - 1}-12-31`,
    why: `${example.why.nl} ${reading}`,
  };
}

function actionsOf(goal: AgendaGoal, template: AgendaTemplate, at: number, start: number): AgendaAction[] {
  const example = template.goals.find(({ figure }) => figure.indicator === goal.figure!.indicator)!;
  const chosen = template.actions.filter((action) => action.goal === example.id);
  const others = template.actions.filter((action) => action.goal !== example.id);
  return [...chosen, ...others].slice(0, 2).map((action, nth) => {
    const order = at * 2 + nth;
    const state = STATES[order % STATES.length]!;
    const budget = EXAMPLE_BUDGET + order * 750_000;
    return {
      id: `actie-${order + 1}`,
      title: action.title.nl,
      goals: [goal.id],
      ...(action.intervention === undefined ? {} : { intervention: action.intervention }),
      owner: `${action.owner.nl} (voorbeeld)`,
      partners: template.partners.slice(0, 2).map(({ nl }) => `${nl} (voorbeeld)`),
      from: `${start + nth}-09-01`,
      to: state === "done" ? `${start + nth + 2}-07-31` : `${start + YEARS - 1}-12-31`,
      state,
      budget,
      spent: spentOf(state, budget, order),
      payer: nth === 0 ? "gemeente (voorbeeld)" : "schoolbesturen (voorbeeld)",
      progress: PROGRESS[state],
    };
  });
}

/** The first one that is done cost a little more than planned. */
function spentOf(state: (typeof STATES)[number], budget: number, order: number): number {
  if (state === "done") return order === 0 ? budget + 125_000 : budget;
  return state === "running" ? Math.round(budget * 0.6) : state === "stopped" ? Math.round(budget * 0.2) : 0;
}

const PROGRESS: Readonly<Record<(typeof STATES)[number], string>> = {
  done: "Klaar. De scholen gaan er zelf mee door.",
  running: "Loopt op de helft van de scholen.",
  planned: "",
  stopped: "Gestopt: er waren te weinig mensen voor. Het geld dat over is gaat naar de andere acties.",
};

function stamped(figure: KeptFigure, start: number): KeptFigure {
  return { ...figure, takenAt: `${start}-02-01T09:00:00Z` };
}
