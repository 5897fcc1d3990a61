import { CORNERS } from "../policy/taxonomy.ts";
import type { Text } from "../vocabulary/text.ts";
import type { Agenda, AgendaAction, AgendaGoal } from "./agenda.ts";

/** Something that an agenda needs before it can be adopted, or that is advised. */
export interface CompletenessPoint {
  readonly id: string;
  readonly title: Text;
  /** Adopting is refused while this is not done; otherwise it is advice. */
  readonly needed: boolean;
  readonly done: boolean;
  /** What is missing, and why it matters; null when it is done. */
  readonly reason: Text | null;
  /** Parts of the agenda that lack it. */
  readonly parts: readonly string[];
}

export interface Completeness {
  readonly points: readonly CompletenessPoint[];
  /** All that is needed is done. */
  readonly complete: boolean;
}

type Check = Omit<CompletenessPoint, "done" | "reason" | "parts"> & {
  readonly reason: (missing: string) => Text;
  /** Codes of parts that lack it; `agenda` for the whole. */
  readonly missing: (agenda: Agenda) => readonly string[];
};

/** What is missing before an agenda can be adopted, with the reason of every point. */
export function completeness(agenda: Agenda): Completeness {
  const points = CHECKS.map(({ missing, reason, ...check }) => {
    const parts = missing(agenda);
    return { ...check, done: parts.length === 0, reason: parts.length === 0 ? null : reason(parts.join(", ")), parts };
  });
  return { points, complete: points.every((point) => point.done || !point.needed) };
}

const WHOLE = ["agenda"];
const lacking = <T extends { readonly id: string }>(items: readonly T[], has: (item: T) => boolean): string[] =>
  items.filter((item) => !has(item)).map(({ id }) => id);
const hasActions = (agenda: Agenda) => (goal: AgendaGoal) =>
  agenda.actions.some((action) => action.goals.includes(goal.id) && action.state !== "stopped");
const hasPayer = ({ budget, payer }: AgendaAction): boolean => budget === 0 || payer.trim() !== "";

const CHECKS: readonly Check[] = [
  {
    id: "analysis",
    title: { nl: "Cijfers om van uit te gaan", en: "Figures to start from" },
    needed: true,
    missing: ({ analysis }) => (analysis.length > 0 ? [] : WHOLE),
    reason: () => ({
      nl: "Er staat nog geen cijfer in de analyse. Zonder cijfer kan later niemand zien of er iets veranderde.",
      en: "The analysis has no figure yet. Without one nobody can see later whether anything changed.",
    }),
  },
  {
    id: "readings",
    title: { nl: "Bij elk cijfer wat u erin leest", en: "What you read in each figure" },
    needed: true,
    missing: ({ analysis }) => lacking(analysis, ({ reading }) => reading.trim() !== ""),
    reason: (missing) => ({
      nl: `Bij ${missing} staat niet wat u in het cijfer leest. Een cijfer zegt nog niet wat er lokaal aan de hand is.`,
      en: `${missing}: what you read in the figure is missing. A figure does not say what is going on locally.`,
    }),
  },
  {
    id: "goals",
    title: { nl: "Minstens één doel", en: "At least one goal" },
    needed: true,
    missing: ({ goals }) => (goals.length > 0 ? [] : WHOLE),
    reason: () => ({
      nl: "Er is nog geen doel. Zonder doel weet later niemand wanneer het gelukt is.",
      en: "There is no goal yet. Without one nobody knows later when it succeeded.",
    }),
  },
  {
    id: "measurable",
    title: { nl: "Bij elk doel een cijfer", en: "A figure for each goal" },
    needed: true,
    missing: ({ goals }) => lacking(goals, ({ figure }) => figure !== undefined),
    reason: (missing) => ({
      nl: `${missing} heeft geen cijfer uit de monitor. Dan is niet te zien of het doel gehaald is.`,
      en: `${missing} has no figure of the monitor, so nobody can see whether the goal is reached.`,
    }),
  },
  {
    id: "targets",
    title: { nl: "Bij elk doel een streefwaarde", en: "A target for each goal" },
    needed: true,
    missing: ({ goals }) => lacking(goals, ({ target }) => target !== undefined),
    reason: (missing) => ({
      nl: `${missing} heeft geen streefwaarde. Schrijf op welk cijfer u wilt bereiken.`,
      en: `${missing} has no target. Write down which figure you want to reach.`,
    }),
  },
  {
    id: "actions",
    title: { nl: "Voor elk doel een actie", en: "An action for each goal" },
    needed: true,
    missing: (agenda) => lacking(agenda.goals, hasActions(agenda)),
    reason: (missing) => ({
      nl: `Voor ${missing} is er geen actie die loopt of komt. Een doel zonder actie verandert niets.`,
      en: `${missing} has no action that runs or is planned. A goal without an action changes nothing.`,
    }),
  },
  {
    id: "payers",
    title: { nl: "Bij geld wie betaalt", en: "Who pays" },
    needed: true,
    missing: ({ actions }) => lacking(actions, hasPayer),
    reason: (missing) => ({
      nl: `Bij ${missing} is er een bedrag, maar niet wie het betaalt.`,
      en: `${missing} has an amount, but not who pays it.`,
    }),
  },
  {
    id: "why",
    title: { nl: "Bij elk doel waarom", en: "Why, for each goal" },
    needed: false,
    missing: ({ goals }) => lacking(goals, ({ why }) => why.trim() !== ""),
    reason: (missing) => ({
      nl: `Bij ${missing} staat niet waarom u dit doel koos. Over vier jaar wil iemand dat weten.`,
      en: `${missing}: why this goal was chosen is missing. In four years somebody will want to know.`,
    }),
  },
  {
    id: "partners",
    title: { nl: "Bij elke actie een partner", en: "A partner for each action" },
    needed: false,
    missing: ({ actions }) => lacking(actions, ({ partners }) => partners.length > 0),
    reason: (missing) => ({
      nl: `Bij ${missing} staat geen partner. Gelijke kansen vragen om samenwerken van thuis, school en omgeving.`,
      en: `${missing} has no partner. Equal chances need home, school and surroundings together.`,
    }),
  },
  {
    id: "agreements",
    title: { nl: "Afspraken met partners", en: "Agreements with partners" },
    needed: false,
    missing: ({ agreements }) => (agreements.length > 0 ? [] : WHOLE),
    reason: () => ({
      nl: "Er staat nog geen afspraak met een partner in.",
      en: "There is no agreement with a partner yet.",
    }),
  },
  {
    id: "corners",
    title: { nl: "Thuis, school en omgeving", en: "Home, school and surroundings" },
    needed: false,
    missing: ({ goals }) => Object.keys(CORNERS).filter((corner) => !goals.some((goal) => goal.corner === corner)),
    reason: (missing) => ({
      nl: `Geen doel gaat over: ${missing
        .split(", ")
        .map((corner) => CORNERS[corner as keyof typeof CORNERS].label.nl.toLowerCase())
        .join(", ")}. Kansen ontstaan in alle drie.`,
      en: `No goal is about: ${missing}. Chances arise in all three.`,
    }),
  },
];
