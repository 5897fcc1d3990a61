import type { Agenda, AgendaMeeting } from "@kansrijk/core/agenda/agenda";
import { collection as interventionKind } from "@kansrijk/core/collections/kinds/interventions";
import { ACTION_STATE_TEXTS } from "@kansrijk/core/progress/stateTexts";
import { euros } from "@kansrijk/core/progress/writing";
import { dayWords } from "@kansrijk/core/promises/dayWords";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { listRecords } from "../../collections/recordStore.ts";
import { readNetwork } from "../../network/readNetwork.ts";
import { listHtml } from "../facts.ts";
import { linkHtml } from "../links.ts";
import { markup, type Html, type HtmlPart } from "../markup.ts";
import { plainTable } from "../plainTable.ts";
import { AGENDA } from "./agendaWords.ts";
import type { Asked } from "./asked.ts";

/** What is done, by whom, when and for how much. */
export async function actionsHtml(
  store: Asked["store"],
  { actions, goals }: Agenda,
  language: Language,
): Promise<Html> {
  if (actions.length === 0) return markup`<p class="empty">${AGENDA.noActions[language]}</p>`;
  const known = (await listRecords(store, interventionKind)).map(({ record }) => record);
  const partnerName = await partnerNames(store, actions);
  const goalName = (id: string): string => goals.find((goal) => goal.id === id)?.title ?? id;
  const approach = (id: string | undefined): HtmlPart =>
    id === undefined
      ? AGENDA.own[language]
      : linkHtml(`/interventies/${id}`, known.find((one) => one.id === id)?.title[language] ?? id, language);
  const words = [AGENDA.action, AGENDA.forGoal, AGENDA.approach, AGENDA.who, AGENDA.when, AGENDA.state];
  return plainTable(
    {
      caption: AGENDA.actions[language],
      columns: [
        ...words.map((label) => ({ label })),
        { label: AGENDA.budget, numeric: true },
        { label: AGENDA.spent, numeric: true },
      ],
      rows: actions.map((action) => [
        action.title,
        action.goals.map(goalName).join("; "),
        approach(action.intervention),
        [action.owner, ...withPartners(action.partners.map(partnerName), language)].join(", "),
        `${dayWords(action.from)[language]} ${AGENDA.until[language]} ${dayWords(action.to)[language]}`,
        [ACTION_STATE_TEXTS[action.state][language], ...(action.progress === "" ? [] : [action.progress])].join(". "),
        euros(action.budget)[language],
        euros(action.spent)[language],
      ]),
    },
    language,
  );
}

/** What a partner is called: an organisation of the network by its name, a name that was typed as it is. */
async function partnerNames(store: Asked["store"], actions: Agenda["actions"]): Promise<(partner: string) => string> {
  if (actions.every(({ partners }) => partners.length === 0)) return (partner) => partner;
  const { find } = await readNetwork(store);
  return (partner) => find(partner)?.name ?? partner;
}

function withPartners(partners: readonly string[], language: Language): string[] {
  return partners.length === 0 ? [] : [`${AGENDA.with[language]} ${partners.join(", ")}`];
}

export function agreementsHtml({ agreements }: Agenda, language: Language): Html {
  const items = agreements.map(({ with: partners, text, on, until }) => {
    const end = until === undefined ? "" : `, ${AGENDA.until[language]} ${dayWords(until)[language]}`;
    return markup`<strong>${partners.join(", ")}</strong>: ${text} (${AGENDA.agreedOn[language]} ${dayWords(on)[language]}${end})`;
  });
  return listHtml(items) ?? markup`<p class="note">${AGENDA.noAgreements[language]}</p>`;
}

/** Meetings, the newest first, with what was decided. */
export function meetingsHtml({ meetings }: Agenda, language: Language): Html {
  if (meetings.length === 0) return markup`<p class="note">${AGENDA.noMeetings[language]}</p>`;
  const sorted = meetings.toSorted((a, b) => (a.start < b.start ? 1 : -1));
  return markup`${sorted.map((meeting) => meetingHtml(meeting, language))}`;
}

function meetingHtml({ title, start, end, place, present, items, cancelled }: AgendaMeeting, language: Language): Html {
  const times = [start, ...(end ? [end] : [])].map((moment) => moment.slice(11, 16)).join("-");
  const decisions = items.map(
    (item) =>
      markup`${item.title}: ${
        item.decision === ""
          ? AGENDA.noDecision[language]
          : markup`<strong>${AGENDA.decision[language]}:</strong> ${item.decision}`
      }`,
  );
  return markup`<h3 class="nl-heading nl-heading--level-3">
      ${title}${cancelled ? ` (${AGENDA.cancelled[language]})` : null}
    </h3>
    <p class="note">
      ${dayWords(start.slice(0, 10))[language]}, ${times}${place === "" ? null : `, ${place}`}.
      ${present.length === 0 ? null : `${AGENDA.present[language]}: ${present.join(", ")}.`}
    </p>
    ${listHtml(decisions)}`;
}
