import { FIELD_TITLES } from "@kansrijk/core/indicators/fields";
import type { IndicatorCatalogue } from "@kansrijk/core/indicators/readCatalogue";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { markup } from "./markup.ts";
import { linksHtml, sectionHtml, type ReadingPage } from "./pageHtml.ts";
import { READING } from "./words.ts";

/** The start: what Kansrijk is, and the questions it has figures about. */
export function startPage({ definitions }: IndicatorCatalogue, language: Language): ReadingPage {
  const fields = Object.entries(FIELD_TITLES).map(([field, title]) => {
    const own = [...definitions.values()].filter((definition) => definition.field === Number(field));
    const links = own.map(({ id, question }) => ({ href: `/monitor/${id}`, text: question[language] }));
    return markup`<h3 class="nl-heading nl-heading--level-3">${field}. ${title[language]}</h3>
      ${linksHtml(links, language)}`;
  });
  return {
    title: READING.name[language],
    lead: READING.startLead[language],
    isGenerated: false,
    body: markup`${linksHtml(
      [
        { href: "/monitor", text: READING.toMonitor[language] },
        { href: "/alliantie", text: READING.toAlliance[language] },
      ],
      language,
    )}
    ${sectionHtml(READING.startQuestions[language], fields)}`,
  };
}
