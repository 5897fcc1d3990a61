import type { Agenda } from "@kansrijk/core/agenda/agenda";
import { agendasSearch } from "@kansrijk/core/agenda/agendasSearch";
import { chosenAgendas } from "@kansrijk/core/agenda/chosenAgendas";
import type { PlaceBook } from "@kansrijk/core/places/placeBook";
import { THEMES } from "@kansrijk/core/policy/taxonomy";
import { AGENDA_STATE_TEXTS } from "@kansrijk/core/progress/stateTexts";
import { euros } from "@kansrijk/core/progress/writing";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { listAgendas } from "../../agenda/agendaRecords.ts";
import { loadPlaces } from "../../places/placeBook.ts";
import { filterForm } from "../filterForm.ts";
import { collectionFiles, filesHtml, linkHtml } from "../links.ts";
import { markup, type Html } from "../markup.ts";
import { sectionHtml, type ReadingPage } from "../pageHtml.ts";
import { plainTable } from "../plainTable.ts";
import { READING } from "../words.ts";
import { AGENDA } from "./agendaWords.ts";
import type { Asked } from "./asked.ts";

/** All agendas that are public, or those that the address asks for. */
export async function agendasPage({ store, search, language }: Asked): Promise<ReadingPage> {
  const [kept, places] = await Promise.all([listAgendas(store, "everybody"), loadPlaces()]);
  const question = agendasSearch(Object.fromEntries(search));
  const agendas = chosenAgendas(
    kept.map(({ record }) => record),
    question,
    (code) => places.municipality(code)?.province,
  );
  const fields = [
    {
      name: "thema",
      label: AGENDA.theme,
      value: question.thema,
      options: Object.entries(THEMES).map(([id, { label }]) => ({ id, label: label[language] })),
    },
    {
      name: "provincie",
      label: AGENDA.province,
      value: question.provincie,
      options: places.provinces.map(({ code, name }) => ({ id: code, label: name })),
    },
  ];
  const none = kept.length === 0 ? AGENDA.none : AGENDA.noneFound;
  return {
    title: AGENDA.title[language],
    lead: AGENDA.lead[language],
    isGenerated: false,
    body: markup`${filterForm("/agendas", AGENDA.choose[language], fields, language)}
      ${sectionHtml(
        AGENDA.list[language],
        agendas.length === 0 ? markup`<p class="empty">${none[language]}</p>` : tableHtml(agendas, places, language),
      )}
      ${sectionHtml(READING.files[language], filesHtml(collectionFiles(["agendas"])))}`,
  };
}

function tableHtml(agendas: readonly Agenda[], places: PlaceBook, language: Language): Html {
  return plainTable(
    {
      caption: AGENDA.caption[language],
      columns: [
        { label: AGENDA.agenda },
        { label: AGENDA.where },
        { label: AGENDA.period },
        { label: AGENDA.state },
        { label: AGENDA.goals, numeric: true },
        { label: AGENDA.actions, numeric: true },
        { label: AGENDA.budget, numeric: true },
      ],
      rows: agendas.map(({ id, title, generated, municipalities, from, to, state, goals, actions }) => [
        markup`${linkHtml(`/agendas/${id}`, title, language)}${generated ? ` (${AGENDA.example[language]})` : null}`,
        municipalityNames(municipalities, places),
        `${from.slice(0, 4)}-${to.slice(0, 4)}`,
        AGENDA_STATE_TEXTS[state][language],
        goals.length,
        actions.length,
        euros(actions.reduce((sum, { budget }) => sum + budget, 0))[language],
      ]),
    },
    language,
  );
}

export function municipalityNames(codes: readonly string[], places: PlaceBook): string {
  return codes.map((code) => places.municipality(code)?.name ?? code).join(", ");
}
