import { definitionFacts } from "@kansrijk/core/exports/definitionFacts";
import type { IndicatorDefinition } from "@kansrijk/core/indicators/definitionSchema";
import type { IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import type { IndicatorCatalogue } from "@kansrijk/core/indicators/readCatalogue";
import type { PlaceBook } from "@kansrijk/core/places/placeBook";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { definitionHtml } from "./definitionHtml.ts";
import { downloadsHtml, exportAddress } from "./downloadsHtml.ts";
import { markup, type Html } from "./markup.ts";
import { linksHtml, sectionHtml, type ReadingPage } from "./pageHtml.ts";
import { placeLinks } from "./placeLinks.ts";
import type { AddressView } from "./readAddress.ts";
import { tableHtml } from "./tableHtml.ts";
import { READING } from "./words.ts";

/** One indicator: its question, its answer in words, tables, definition, and the ways on. */
export function indicatorPage(
  view: AddressView,
  tables: readonly IndicatorTable[],
  catalogue: IndicatorCatalogue,
  places: PlaceBook,
  language: Language,
): ReadingPage {
  const definition = catalogue.definitions.get(view.requests[0]!.indicator)!;
  const [main] = tables;
  const address = (change: Record<string, string>): string => changed(view.address, change);
  return {
    title: definition.question[language],
    ...(main ? { lead: main.statement[language] } : {}),
    isGenerated: tables.some((table) => table.data.generated),
    body: markup`${tablesHtml(view, tables, language)} ${definitionHtml(definitionFacts(definition), main, language)}
    ${sectionHtml(READING.breakdowns[language], linksHtml(breakdownLinks(definition, catalogue, address, language), language))}
    ${sectionHtml(
      READING.places[language],
      linksHtml(
        placeLinks(places, view.place, (place) => address({ place, compare: "" })),
        language,
      ),
    )}
    ${sectionHtml(READING.others[language], linksHtml(otherLinks(view, catalogue, language), language))}`,
  };
}

/** Tables with their downloads. */
export function tablesHtml(
  { requests }: Pick<AddressView, "requests">,
  tables: readonly IndicatorTable[],
  language: Language,
): Html {
  const shown = tables.map(
    (table, at) =>
      markup`${tableHtml(table, `tabel-${at + 1}`, language)}
        <h3 class="nl-heading nl-heading--level-3">
          ${READING.download[language]}: ${table.title[language]}, ${table.place.name}
        </h3>
        ${downloadsHtml(exportAddress(requests[at]!), `${table.title[language]}, ${table.place.name}`, language)}`,
  );
  return sectionHtml(READING.figures[language], shown);
}

function breakdownLinks(
  { breakdowns }: IndicatorDefinition,
  catalogue: IndicatorCatalogue,
  address: (change: Record<string, string>) => string,
  language: Language,
) {
  const known = breakdowns.flatMap((id) => catalogue.breakdowns.get(id) ?? []).filter(({ kind }) => kind === "group");
  return [
    ...known.map(({ id, label }) => ({ href: address({ by: id }), text: label[language] })),
    { href: address({ by: "all" }), text: READING.everybody[language] },
  ];
}

function otherLinks({ place, data }: AddressView, { definitions }: IndicatorCatalogue, language: Language) {
  const change = { place: place === "NL" ? "" : place, data: data ?? "" };
  return [...definitions.values()].map(({ id, title }) => ({
    href: changed(`/monitor/${id}`, change),
    text: title[language],
  }));
}

/** The address with other values; an empty one is taken out. */
function changed(address: string, change: Readonly<Record<string, string>>): string {
  const [path = "", search = ""] = address.split("?");
  const parameters = new URLSearchParams(search);
  for (const [key, value] of Object.entries(change))
    if (value === "" || (key === "place" && value === "NL")) parameters.delete(key);
    else parameters.set(key, value);
  const text = parameters.toString();
  return text === "" ? path : `${path}?${text}`;
}
