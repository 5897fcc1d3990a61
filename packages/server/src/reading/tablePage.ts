import { definitionFacts } from "@kansrijk/core/exports/definitionFacts";
import type { IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import type { IndicatorCatalogue } from "@kansrijk/core/indicators/readCatalogue";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { definitionHtml } from "./definitionHtml.ts";
import { markup } from "./markup.ts";
import { tablesHtml } from "./indicatorPage.ts";
import { linksHtml, sectionHtml, type ReadingPage } from "./pageHtml.ts";
import type { AddressView } from "./readAddress.ts";
import { READING } from "./words.ts";

/** The table tool: the tables that the address asks for with their definitions, or a list to choose from. */
export function tablePage(
  view: AddressView,
  tables: readonly IndicatorTable[],
  { definitions }: IndicatorCatalogue,
  language: Language,
): ReadingPage {
  const links = [...definitions.values()].map(({ id, title }) => ({
    href: `/tabel?indicator=${id}&place=NL`,
    text: title[language],
  }));
  const used = [...new Set(tables.map((table) => table.indicator))].flatMap((id) => definitions.get(id) ?? []);
  const described = used.map((definition) =>
    definitionHtml(
      definitionFacts(definition),
      tables.find((table) => table.indicator === definition.id),
      language,
    ),
  );
  return {
    title: READING.tableTitle[language],
    ...(tables.length === 0 ? { lead: READING.tableChoose[language] } : {}),
    isGenerated: tables.some((table) => table.data.generated),
    body: markup`${
      tables.length === 0
        ? null
        : markup`${tables.map((table) => markup`<p class="nl-paragraph">${table.statement[language]}</p>`)}
          ${tablesHtml(view, tables, language)}${described}`
    }
    ${sectionHtml(READING.others[language], linksHtml(links, language))}`,
  };
}
