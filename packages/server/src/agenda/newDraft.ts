import { agenda, type Agenda } from "@kansrijk/core/agenda/agenda";
import type { AgendaTemplate } from "@kansrijk/core/agenda/agendaTemplate";
import { collection as templates } from "@kansrijk/core/collections/kinds/templates";
import { done, refused, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import { schemaFault, schemaFaultText } from "@kansrijk/core/vocabulary/schemaFault";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { loadShipped } from "../collections/loadShipped.ts";
import { engineOf } from "../indicators/engine.ts";
import type { CountWatch } from "../indicators/prepareSummaries.ts";
import type { Store } from "../store/store.ts";
import { agendaFigures, subjectFigure } from "./agendaFigures.ts";
import { suggestGoals, type GoalSuggestion } from "./suggestGoals.ts";

export interface DraftRequest {
  /** Municipalities; more than one is a region. */
  readonly municipalities: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly now: Date;
}

/** So many figures and goals a draft begins with, per municipality. */
const MOST_FIGURES = 5;
const MOST_GOALS = 3;

/**
 * A draft to begin from: the figures that differ most from the country, and a goal for the clearest of them. It is not
 * kept. Refused for a place that is no municipality, or when there is no register.
 */
export async function newDraft(
  store: Pick<Store, "db" | "dataDir">,
  request: DraftRequest,
  watch: CountWatch = {},
): Promise<Outcome<Agenda>> {
  const { municipalities, from, to, now } = request;
  const [places, shipped] = await Promise.all([engineOf(store).places(), loadShipped(templates)]);
  const unknown = municipalities.filter((code) => !places.municipality(code));
  if (unknown.length > 0) return refused(...unknown.map(noMunicipality));
  const names = municipalities.map((code) => places.municipality(code)!.name).join(", ");
  const parts: Pick<Agenda, "analysis" | "goals"> = { analysis: [], goals: [] };
  for (const municipality of municipalities) {
    const found = await suggestGoals(store, municipality, watch);
    if (!found.ok) return found;
    const { goals, uncertain } = found.value;
    // Where nothing surely differs, the makers begin with what may; it becomes no goal by itself.
    const looked = goals.length > 0 ? goals : uncertain;
    for (const suggestion of looked.slice(0, MOST_FIGURES)) {
      const figure = { ...suggestion.question, municipality };
      parts.analysis.push({ id: `cijfer-${parts.analysis.length + 1}`, figure, reading: suggestion.reason.nl });
    }
    const told = onceEach(goals.filter(({ themes }) => themes.length > 0)).slice(0, MOST_GOALS);
    for (const suggestion of told)
      parts.goals.push(goalOf(suggestion, municipality, `doel-${parts.goals.length + 1}`, to, shipped));
  }
  const given = {
    id: request.id ?? `${municipalities.join("-").toLowerCase().slice(0, 60)}-${from.slice(0, 4)}`,
    title: request.title ?? `Gelijke kansen in ${names} ${from.slice(0, 4)}-${to.slice(0, 4)}`,
    municipalities,
    from,
    to,
    owner: "wethouder onderwijs",
    ...parts,
  };
  const draft = agenda.safeParse(given);
  if (!draft.success)
    return refused(
      ...draft.error.issues.map((issue) => ({
        kind: "invalid-setting" as const,
        message: schemaFaultText(schemaFault(issue, given)),
      })),
    );
  return done(await withFigures(store, draft.data, now));
}

/** Of one indicator either the figure or the difference between groups: the clearest. */
function onceEach(goals: readonly GoalSuggestion[]): GoalSuggestion[] {
  return goals.filter(
    ({ question }, at) => goals.findIndex((other) => other.question.indicator === question.indicator) === at,
  );
}

async function withFigures(store: Pick<Store, "db" | "dataDir">, draft: Agenda, now: Date): Promise<Agenda> {
  const figures = await agendaFigures(store, { ...draft, goals: [] }, now);
  return {
    ...draft,
    analysis: draft.analysis.map((item) => {
      const found = figures.find(({ part }) => part === item.id);
      const kept = found && subjectFigure(found);
      return kept ? { ...item, kept } : item;
    }),
  };
}

function goalOf(
  { question, themes, target, reason, title, between }: GoalSuggestion,
  municipality: string,
  id: string,
  by: string,
  shipped: readonly AgendaTemplate[],
): Agenda["goals"][number] {
  const template = shipped.find((item) => item.id === themes[0]);
  const example = template?.goals.find(({ figure }) => figure.indicator === question.indicator);
  return {
    id,
    title: between ? smallerGap(between, title).slice(0, LONGEST_TITLE) : (example?.title.nl ?? title.nl),
    theme: themes[0]!,
    corner: example?.corner ?? "school",
    figure: { ...question, municipality },
    target,
    by,
    why: reason.nl,
  };
}

const LONGEST_TITLE = 300;

function smallerGap(between: Text, title: Text): string {
  return `Kleiner verschil tussen ${between.nl}: ${title.nl}`;
}

function noMunicipality(code: string) {
  return {
    kind: "unknown-subject" as const,
    message: {
      nl: `"${code}" is geen gemeente; verwacht een code zoals GM0606.`,
      en: `"${code}" is no municipality; expected a code such as GM0606.`,
    },
  };
}
