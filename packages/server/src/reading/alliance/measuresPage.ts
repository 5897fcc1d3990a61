import { collection as letterKind } from "@kansrijk/core/collections/kinds/letters";
import type { LetterOutline } from "@kansrijk/core/letters/letterOutline";
import { chosenMeasures } from "@kansrijk/core/policy/chosenMeasures";
import { DIMENSION_IDS, DIMENSIONS } from "@kansrijk/core/policy/dimensions";
import { measureListSearch, type MeasureListSearch } from "@kansrijk/core/policy/measureListSearch";
import { ASKS, STATES, type PolicyMeasure } from "@kansrijk/core/policy/policyMeasure";
import { dayWords } from "@kansrijk/core/promises/dayWords";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { loadShipped } from "../../collections/loadShipped.ts";
import { readMeasures } from "../../policy/readMeasures.ts";
import { filterForm } from "../filterForm.ts";
import { collectionFiles, filesHtml, linkHtml } from "../links.ts";
import { markup, type Html } from "../markup.ts";
import { sectionHtml, type ReadingPage } from "../pageHtml.ts";
import { plainTable } from "../plainTable.ts";
import { READING } from "../words.ts";
import type { Asked } from "./asked.ts";
import { MEASURE } from "./measureWords.ts";

/** All measures, or those that the address asks for. */
export async function measuresPage({ search, language }: Asked): Promise<ReadingPage> {
  const [{ measures }, letters] = await Promise.all([readMeasures(), loadShipped(letterKind)]);
  const question = measureListSearch(Object.fromEntries(search));
  const shown = chosenMeasures(measures, question);
  const count = `${shown.length} ${MEASURE.of[language]} ${measures.length} ${MEASURE.found[language]}`;
  return {
    title: MEASURE.title[language],
    lead: MEASURE.lead[language],
    isGenerated: false,
    body: markup`${formHtml(question, letters, language)}
      ${sectionHtml(
        MEASURE.list[language],
        markup`<p class="note">${count}</p>
          ${shown.length === 0 ? markup`<p class="empty">${MEASURE.none[language]}</p>` : listHtml(shown, language)}`,
      )}
      ${sectionHtml(READING.files[language], filesHtml(collectionFiles(["measures"])))}`,
  };
}

function formHtml(question: MeasureListSearch, letters: readonly LetterOutline[], language: Language): Html {
  const known = letters.map(({ id, title, date }) => ({ id, label: `${date.slice(0, 4)}: ${title[language]}` }));
  const fields = [
    { name: "q", label: MEASURE.search, value: question.q },
    { name: "letter", label: MEASURE.letter, value: question.letter, options: known },
    ...DIMENSION_IDS.map((id) => ({
      name: id,
      label: DIMENSIONS[id].label,
      value: question[id],
      options: [...DIMENSIONS[id].terms].map(([term, label]) => ({ id: term, label: label[language] })),
    })),
  ];
  return filterForm("/maatregelen", MEASURE.choose[language], fields, language);
}

function listHtml(measures: readonly PolicyMeasure[], language: Language): Html {
  return plainTable(
    {
      caption: MEASURE.caption[language],
      columns: [MEASURE.name, MEASURE.letters, MEASURE.state, MEASURE.asks].map((label) => ({ label })),
      rows: measures.map(({ id, title, summary, kind, places, status, school }) => [
        markup`${linkHtml(`/maatregelen/${id}`, title[language], language)}${
          kind === "plea" ? ` (${MEASURE.plea[language]})` : null
        }<br /><span class="note">${summary[language]}</span>`,
        [...new Set(places.map(({ letter }) => letter))].join(", "),
        `${STATES[status.state][language]}, ${MEASURE.asOf[language]} ${dayWords(status.asOf)[language]}`,
        school === undefined ? MEASURE.notSchool[language] : asksWords(school, language),
      ]),
    },
    language,
  );
}

/** What it asks of a school, in words. */
export function asksWords({ asks }: NonNullable<PolicyMeasure["school"]>, language: Language): string {
  return asks.map((ask) => ASKS[ask][language]).join(", ") || MEASURE.nothing[language];
}
