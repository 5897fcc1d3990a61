import { schoolYearOf } from "../../agenda/schoolYearOf.ts";
import { agendaTotals } from "../../agenda/agendaTotals.ts";
import type { AgendaAction } from "../../agenda/agenda.ts";
import { figureText, inBoth } from "../../indicators/figureText.ts";
import { CORNERS, THEMES } from "../../policy/taxonomy.ts";
import type { Text } from "../../vocabulary/text.ts";
import type { AgendaFacts, GoalFacts, ProgressFacts } from "../progressFacts.ts";
import type { ReportBlock, ReportSection, ReportSeries } from "../progressReport.ts";
import { ACTION_STATE_TEXTS, AGENDA_STATE_TEXTS, GOAL_STATE_TEXTS } from "../stateTexts.ts";
import { column, count, day, euros, paragraph, same } from "../writing.ts";

/** The goals of each agenda with their figures, and what is done for them. */
export function agendaSections({ agendas, interventions, place }: ProgressFacts): ReportSection[] {
  if (agendas.length === 0) {
    const none = paragraph(
      "Er is in Kansrijk nog geen agenda voor deze plaats vastgelegd. Dat zegt niet dat er geen is.",
      "No agenda for this place has been recorded in Kansrijk yet. That does not say that there is none.",
    );
    return [{ id: "agenda", title: { nl: "De agenda", en: "The agenda" }, blocks: [none] }];
  }
  if (place.kind !== "municipality") return [overview(agendas)];
  return agendas.map((facts) => ({
    id: `agenda-${facts.agenda.id}`,
    title: { nl: `De agenda: ${facts.agenda.title}`, en: `The agenda: ${facts.agenda.title}` },
    blocks: [
      ...head(facts),
      ...facts.goals.flatMap(goalBlocks),
      ...actionBlocks(facts, interventions),
      ...moneyBlocks(facts),
      ...meetingBlocks(facts),
    ],
  }));
}

function overview(agendas: readonly AgendaFacts[]): ReportSection {
  const states = Object.keys(GOAL_STATE_TEXTS) as (keyof typeof GOAL_STATE_TEXTS)[];
  return {
    id: "agenda",
    title: { nl: "Agenda's", en: "Agendas" },
    blocks: [
      {
        kind: "table",
        caption: { nl: "Doelen per agenda", en: "Goals by agenda" },
        columns: [
          column("Agenda", "Agenda"),
          column("Staat", "State"),
          ...states.map((state) => ({ label: GOAL_STATE_TEXTS[state], numeric: true })),
        ],
        rows: agendas.map(({ agenda, goals }) => [
          same(agenda.title),
          AGENDA_STATE_TEXTS[agenda.state],
          ...states.map((state) => count(goals.filter(({ progress }) => progress.state === state).length)),
        ]),
      },
    ],
  };
}

function head({ agenda, version }: AgendaFacts): ReportBlock[] {
  const facts = [
    {
      label: { nl: "Looptijd", en: "Period" },
      value: inBoth((language) => `${day(agenda.from)[language]} - ${day(agenda.to)[language]}`),
    },
    { label: { nl: "Verantwoordelijk", en: "Responsible" }, value: same(agenda.owner) },
    { label: { nl: "Staat", en: "State" }, value: AGENDA_STATE_TEXTS[agenda.state] },
    { label: { nl: "Versie", en: "Version" }, value: count(version) },
  ];
  return [
    ...(agenda.summary === "" ? [] : [{ kind: "paragraph" as const, text: same(agenda.summary) }]),
    { kind: "facts", items: facts },
  ];
}

function goalBlocks({ goal, indicator, group, progress, lines }: GoalFacts): ReportBlock[] {
  const state = GOAL_STATE_TEXTS[progress.state];
  return [
    { kind: "heading", text: { nl: `Doel: ${goal.title}`, en: `Goal: ${goal.title}` } },
    {
      kind: "facts",
      items: [
        { label: { nl: "Stand", en: "Standing" }, value: state },
        { label: { nl: "Thema", en: "Theme" }, value: THEMES[goal.theme].label },
        { label: { nl: "Waar", en: "Where" }, value: CORNERS[goal.corner].label },
        { label: { nl: "Uiterlijk", en: "By" }, value: day(goal.by) },
      ],
    },
    ...(goal.why === "" ? [] : [{ kind: "paragraph" as const, text: same(goal.why) }]),
    ...progress.explanation.map((text) => ({ kind: "paragraph" as const, text })),
    ...(indicator && lines.some(({ points }) => points.some(({ value }) => value !== null))
      ? [pictureOf({ goal, indicator, group, progress, lines }, indicator)]
      : []),
    ...(progress.whatIf.length === 0 ? [] : [{ kind: "list" as const, items: [...progress.whatIf] }]),
  ];
}

function pictureOf(
  { goal, group, progress, lines }: GoalFacts,
  indicator: NonNullable<GoalFacts["indicator"]>,
): ReportSeries {
  const { baseline } = goal;
  const isGap = goal.figure?.against !== undefined;
  const year = schoolYearOf(goal.by);
  const target =
    goal.target !== undefined && baseline && year > baseline.year
      ? {
          from: { year: baseline.year, value: baseline.value, low: baseline.low, high: baseline.high },
          year,
          value: goal.target,
        }
      : undefined;
  return {
    kind: "series",
    caption: group ? inBoth((language) => `${indicator.title[language]}: ${group[language]}`) : indicator.title,
    alt: altOf({ ...indicator, isGap }, lines, goal.target, GOAL_STATE_TEXTS[progress.state]),
    unit: indicator.unit,
    decimals: indicator.decimals,
    ...(isGap ? { isGap } : {}),
    lines,
    ...(target ? { target } : {}),
  };
}

function altOf(
  indicator: NonNullable<GoalFacts["indicator"]>,
  lines: ReportSeries["lines"],
  target: number | undefined,
  state: Text,
): Text {
  return inBoth((language) => {
    const parts = lines.flatMap(({ label, points }) => {
      const known = points.filter(({ value }) => value !== null);
      const [first, last] = [known[0], known.at(-1)];
      if (!first || !last) return [];
      const text = (value: number): string => figureText(value, indicator, language);
      return [
        language === "nl"
          ? `${label.nl}: van ${text(first.value!)} in ${first.year} naar ${text(last.value!)} in ${last.year}.`
          : `${label.en}: from ${text(first.value!)} in ${first.year} to ${text(last.value!)} in ${last.year}.`,
      ];
    });
    const aim =
      target === undefined
        ? ""
        : ` ${{ nl: "Doel", en: "Target" }[language]}: ${figureText(target, indicator, language)}.`;
    return `${parts.join(" ")}${aim} ${{ nl: "Stand", en: "Standing" }[language]}: ${state[language]}.`;
  });
}

function actionBlocks({ agenda }: AgendaFacts, interventions: ReadonlyMap<string, Text>): ReportBlock[] {
  if (agenda.actions.length === 0) return [];
  const goals = new Map(agenda.goals.map((goal) => [goal.id, goal.title]));
  const row = (action: AgendaAction): Text[] => [
    action.intervention
      ? inBoth(
          (language) =>
            `${action.title} (${interventions.get(action.intervention!)?.[language] ?? action.intervention})`,
        )
      : same(action.title),
    same(action.goals.map((id) => goals.get(id) ?? id).join("; ")),
    same(action.owner),
    ACTION_STATE_TEXTS[action.state],
    euros(action.budget),
    euros(action.spent),
  ];
  return [
    { kind: "heading", text: { nl: "Acties", en: "Actions" } },
    {
      kind: "table",
      caption: { nl: "Acties en geld", en: "Actions and money" },
      columns: [
        column("Actie", "Action"),
        column("Doel", "Goal"),
        column("Wie", "Who"),
        column("Staat", "State"),
        column("Begroot", "Budget", true),
        column("Uitgegeven", "Spent", true),
      ],
      rows: agenda.actions.map(row),
    },
    ...agenda.actions
      .filter(({ progress }) => progress !== "")
      .map((action) => ({ kind: "paragraph" as const, text: same(`${action.title}: ${action.progress}`) })),
  ];
}

function moneyBlocks({ agenda }: AgendaFacts): ReportBlock[] {
  const { budget, spent, byTheme } = agendaTotals(agenda);
  if (budget === 0) return [];
  const whole = (cents: number): Text => euros(cents);
  return [
    {
      kind: "bars",
      caption: { nl: "Begroot per thema", en: "Budget by theme" },
      alt: inBoth((language) =>
        byTheme.map(({ theme, budget: own }) => `${THEMES[theme].label[language]}: ${whole(own)[language]}`).join(". "),
      ),
      items: byTheme.map(({ theme, budget: own }) => ({ label: THEMES[theme].label, value: own, shown: whole(own) })),
    },
    {
      kind: "paragraph",
      text: {
        nl: `Samen begroot: ${whole(budget).nl}; uitgegeven: ${whole(spent).nl}.`,
        en: `Budget together: ${whole(budget).en}; spent: ${whole(spent).en}.`,
      },
    },
  ];
}

function meetingBlocks({ agenda }: AgendaFacts): ReportBlock[] {
  const agreements = agenda.agreements.map(({ text, on, with: others }) =>
    inBoth((language) => `${day(on)[language]}, ${others.join(", ")}: ${text}`),
  );
  const decisions = agenda.meetings
    .filter(({ cancelled }) => !cancelled)
    .flatMap(({ title, start, items }) =>
      items
        .filter(({ decision }) => decision !== "")
        .map((item) => inBoth((language) => `${day(start)[language]}, ${title}: ${item.title}. ${item.decision}`)),
    );
  return [
    ...listOf({ nl: "Afspraken", en: "Agreements" }, agreements),
    ...listOf({ nl: "Besluiten", en: "Decisions" }, decisions),
  ];
}

function listOf(text: Text, items: readonly Text[]): ReportBlock[] {
  return items.length === 0
    ? []
    : [
        { kind: "heading", text },
        { kind: "list", items: [...items] },
      ];
}
