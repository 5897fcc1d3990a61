import type { AgendaTemplate } from "@kansrijk/core/agenda/agendaTemplate";
import type { Language } from "@kansrijk/core/vocabulary/text";
import type { AgendaDraft } from "../draft/agendaDraft.ts";
import { newAction, newGoal } from "../draft/newParts.ts";

interface StartChoices {
  readonly id: string;
  readonly municipality: { readonly code: string; readonly name: string };
  readonly from: string;
  readonly to: string;
  readonly owner: string;
  readonly templates: readonly AgendaTemplate[];
  readonly language: Language;
}

const TITLE = { nl: "Agenda gelijke kansen", en: "Agenda for equal chances" };

/** An agenda to begin with: empty, or with the examples of the themes that were chosen, to change. */
export function startAgenda({ templates, municipality, language, ...about }: StartChoices): AgendaDraft {
  const empty: AgendaDraft = {
    ...about,
    title: `${TITLE[language]} ${municipality.name} ${about.from.slice(0, 4)}-${about.to.slice(0, 4)}`,
    municipalities: [municipality.code],
    state: "draft",
    adoptedOn: "",
    summary: "",
    analysis: [],
    goals: [],
    actions: [],
    agreements: [],
    meetings: [],
    generated: false,
  };
  return templates.reduce((draft, template) => withTemplate(draft, template, language), empty);
}

function withTemplate(start: AgendaDraft, template: AgendaTemplate, language: Language): AgendaDraft {
  const ids = new Map<string, string>();
  const goals = template.goals.reduce((draft, goal) => {
    const added = newGoal(draft, { figure: goal.figure }, goal.title[language]);
    ids.set(goal.id, added.id);
    const filled = { ...added, theme: template.id, corner: goal.corner, why: goal.why[language] };
    return { ...draft, goals: [...draft.goals, filled] };
  }, start);
  return template.actions.reduce((draft, action) => {
    const filled = {
      ...newAction(draft, ids.get(action.goal)),
      title: action.title[language],
      owner: action.owner[language],
      intervention: action.intervention ?? "",
    };
    return { ...draft, actions: [...draft.actions, filled] };
  }, goals);
}

/** A code for a new agenda that no other one has: `amersfoort-2027`, `amersfoort-2027-2`. */
export function freeAgendaId(name: string, from: string, taken: readonly string[]): string {
  const plain = name
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  const first = `${plain}-${from.slice(0, 4)}`;
  let id = first;
  for (let number = 2; taken.includes(id); number += 1) id = `${first}-${number}`;
  return id;
}
