import { cellText } from "@kansrijk/core/indicators/cellText";
import { rangeText, yearText } from "@kansrijk/core/indicators/figureText";
import type { MonitorSummary, MonitorTile } from "@kansrijk/core/indicators/monitorSummary";
import type { PlaceBook } from "@kansrijk/core/places/placeBook";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { markup, type Html } from "./markup.ts";
import { linksHtml, sectionHtml, withLanguage, type ReadingPage } from "./pageHtml.ts";
import { placeLinks } from "./placeLinks.ts";
import type { AddressView } from "./readAddress.ts";
import { READING } from "./words.ts";

/** The five fields of a place: a table per field, and the ways to other places. */
export function summaryPage(
  { data }: AddressView,
  summary: MonitorSummary,
  places: PlaceBook,
  language: Language,
): ReadingPage {
  const { place, fields, protection } = summary;
  const address = (path: string, code: string): string => {
    const search = new URLSearchParams({
      ...(code === "NL" ? {} : { place: code }),
      ...(data === undefined ? {} : { data }),
    });
    return `${path}?${search.toString()}`;
  };
  const body = fields.map(({ field, title, tiles, coverage }) =>
    sectionHtml(
      `${field}. ${title[language]}`,
      markup`${tiles.length === 0 ? null : fieldTable(tiles, title[language], (id) => address(`/monitor/${id}`, place.code), language)}
      ${coverage ? markup`<p class="note">${coverage[language]}</p>` : tiles.length === 0 ? markup`<p class="note">${READING.noFigures[language]}</p>` : null}`,
    ),
  );
  return {
    title: `${READING.summaryOf[language]} ${place.name}`,
    lead: READING.summaryLead[language],
    isGenerated: summary.data.generated,
    body: markup`${body}
    ${sectionHtml(READING.protection[language], markup`<p class="nl-paragraph">${protection[language]}</p>`)}
    ${sectionHtml(
      READING.places[language],
      linksHtml(
        placeLinks(places, place.code, (code) => address("/monitor", code)),
        language,
      ),
    )}`,
  };
}

function fieldTable(
  tiles: readonly MonitorTile[],
  title: string,
  hrefOf: (id: string) => string,
  language: Language,
): Html {
  const heads = [READING.indicator, READING.year, READING.value, READING.interval, READING.message];
  const rows = tiles.map((tile) => {
    const interval = tile.low === null || tile.high === null ? "-" : rangeText(tile.low, tile.high, tile, language);
    const href = withLanguage(hrefOf(tile.indicator), language);
    return markup`<tr>
      <th scope="row"><a class="nl-link" href="${href}">${tile.title[language]}</a></th>
      <td>${yearText(tile.year)}</td>
      <td class="numeric">${cellText(tile, tile, language)}</td>
      <td class="numeric">${interval}</td>
      <td>${tile.statement[language]}</td>
    </tr>`;
  });
  return markup`<section class="scroll" tabindex="0" aria-label="${title}: ${READING.figures[language]}">
    <table class="utrecht-table table">
      <caption class="visually-hidden">
        ${title}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => markup`<th scope="col">${head[language]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </section>`;
}
