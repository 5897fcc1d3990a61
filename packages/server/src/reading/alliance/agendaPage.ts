import type { Agenda } from "@kansrijk/core/agenda/agenda";
import { dayWords } from "@kansrijk/core/promises/dayWords";
import { AGENDA_STATE_TEXTS } from "@kansrijk/core/progress/stateTexts";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { agendaFigures } from "../../agenda/agendaFigures.ts";
import { agendaProgress, type AgendaProgress } from "../../agenda/agendaProgress.ts";
import { agendaOf } from "../../agenda/agendaRecords.ts";
import { loadPlaces } from "../../places/placeBook.ts";
import { factsHtml, listHtml } from "../facts.ts";
import { collectionFiles, filesHtml, linkHtml } from "../links.ts";
import { markup, type Html } from "../markup.ts";
import { sectionHtml, type ReadingPage } from "../pageHtml.ts";
import { refusedPage } from "../textPage.ts";
import { READING } from "../words.ts";
import { actionsHtml, agreementsHtml, meetingsHtml } from "./agendaParts.ts";
import { AGENDA } from "./agendaWords.ts";
import { municipalityNames } from "./agendasPage.ts";
import { analysisHtml, goalsHtml } from "./agendaGoals.ts";
import type { Asked } from "./asked.ts";

/** One agenda: does it work, what happens, what was agreed and decided. Its figures are those of the monitor, protected. */
export async function agendaPage({ store, now, language }: Asked, id: string): Promise<ReadingPage> {
  const kept = await agendaOf(store, id, undefined, "everybody");
  if (!kept.ok) return refusedPage(kept.refusals, language);
  const { record: agenda, version } = kept.value;
  const [places, progress, figures] = await Promise.all([
    loadPlaces(),
    agendaProgress(store, agenda, now),
    agendaFigures(store, agenda, now),
  ]);
  const [place] = agenda.municipalities;
  return {
    title: agenda.title,
    ...(agenda.summary === "" ? {} : { lead: agenda.summary }),
    isGenerated: false,
    body: markup`${exampleHtml(agenda, language)}
      <p>${linkHtml("/agendas", AGENDA.back[language], language)}, ${linkHtml(`/voortgang/${place!}`, AGENDA.report[language], language)}</p>
      ${aboutHtml(agenda, version, municipalityNames(agenda.municipalities, places), language)}
      ${hintsHtml(progress, language)}
      ${sectionHtml(AGENDA.goalsTitle[language], goalsHtml(agenda, progress.goals, figures, language))}
      ${sectionHtml(AGENDA.actions[language], await actionsHtml(store, agenda, language))}
      ${analysisHtml(agenda, figures, language)}
      ${sectionHtml(AGENDA.agreements[language], agreementsHtml(agenda, language))}
      ${sectionHtml(AGENDA.meetings[language], meetingsHtml(agenda, language))}
      ${sectionHtml(AGENDA.missing[language], missingHtml(agenda, progress, language))}
      ${sectionHtml(READING.files[language], filesHtml(agendaFiles(id, language)))}`,
  };
}

function exampleHtml({ generated }: Agenda, language: Language): Html | null {
  return generated
    ? markup`<p class="generated"><strong>${AGENDA.example[language]}.</strong> ${AGENDA.exampleText[language]}</p>`
    : null;
}

function aboutHtml(agenda: Agenda, version: number, where: string, language: Language): Html {
  const { from, to, owner, state, adoptedOn } = agenda;
  const day = (iso: string): string => dayWords(iso)[language];
  const since = adoptedOn && state === "adopted" ? ` ${AGENDA.on[language]} ${day(adoptedOn)}` : "";
  return factsHtml(
    [
      { label: AGENDA.where, value: where },
      { label: AGENDA.period, value: `${day(from)} ${AGENDA.until[language]} ${day(to)}` },
      { label: AGENDA.owner, value: owner },
      {
        label: AGENDA.state,
        value: `${AGENDA_STATE_TEXTS[state][language]}${since} (${AGENDA.version[language]} ${version})`,
      },
    ],
    language,
  );
}

function hintsHtml({ hints }: AgendaProgress, language: Language): Html | null {
  const list = listHtml(hints.map(({ text }) => text[language]));
  return list && sectionHtml(AGENDA.hints[language], list);
}

function missingHtml({ goals, actions, meetings }: Agenda, { completeness }: AgendaProgress, language: Language): Html {
  const titles = new Map([...goals, ...actions, ...meetings].map(({ id, title }) => [id, `“${title}”`]));
  const open = completeness.points
    .filter(({ done }) => !done)
    .toSorted((a, b) => Number(b.needed) - Number(a.needed))
    .map(({ title, needed, reason, parts }) => {
      const mark = (needed ? AGENDA.needed : AGENDA.tip)[language];
      const named = parts.map((id) => titles.get(id) ?? id).join(", ");
      const why = reason === null ? "" : `: ${reason[language].replace(parts.join(", "), () => named)}`;
      return markup`<strong>${title[language]}</strong> (${mark})${why}`;
    });
  return listHtml(open) ?? markup`<p class="nl-paragraph">${AGENDA.nothingMissing[language]}</p>`;
}

function agendaFiles(id: string, language: Language) {
  return [
    { text: "JSON", href: `/v1/collections/agendas/${id}` },
    { text: "iCalendar", href: `/v1/agendas/${id}/calendar.ics?lang=${language}` },
    { text: "OParl", href: `/v1/oparl/organization/${id}/meetings` },
    ...collectionFiles(["agendas"]),
  ];
}
