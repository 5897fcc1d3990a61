import { dayWords } from "@kansrijk/core/promises/dayWords";
import type { ReportBlock } from "@kansrijk/core/progress/progressReport";
import { isIsoDate } from "@kansrijk/core/vocabulary/isoDate";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { loadPlaces } from "../../places/placeBook.ts";
import { makeReport, type MadeReport } from "../../progress/makeReport.ts";
import { filterForm } from "../filterForm.ts";
import { filesHtml, linkHtml } from "../links.ts";
import { markup, type Html } from "../markup.ts";
import { linksHtml, sectionHtml, type ReadingPage } from "../pageHtml.ts";
import { placeLinks } from "../placeLinks.ts";
import { refusedPage } from "../textPage.ts";
import type { Asked } from "./asked.ts";
import { PROGRESS } from "./progressWords.ts";
import { blockHtml } from "./reportBlockHtml.ts";

/** The progress report of a place: its blocks, as the page and the PDF have them. Without a place that of the country. */
export async function progressPage({ store, search, now, language }: Asked, place: string): Promise<ReadingPage> {
  const asOf = askedDay(search);
  const made = await makeReport(store, { place: place || "NL", asOf: asOf ?? now.toISOString().slice(0, 10) });
  if (!made.ok) return refusedPage(made.refusals, language);
  const { report, receipt } = made.value;
  const { code, name } = report.place;
  const tables = report.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => TABLES.has(kind)));
  return {
    title: `${PROGRESS.title[language]}: ${name}`,
    lead: PROGRESS.lead[language],
    isGenerated: false,
    body: markup`${inventedHtml(report, language)}
      <p class="note">${PROGRESS.asOf[language]} ${dayWords(report.asOf)[language]}</p>
      ${filterForm(
        `/voortgang/${code}`,
        PROGRESS.asOf[language],
        [{ name: "asOf", label: PROGRESS.asOf, value: asOf, type: "date" }],
        language,
      )}
      ${filesHtml(reportFiles(code, asOf, language))} ${contentsHtml(report, language)}
      ${report.sections.map((part) => partHtml(part, tables, language))}
      ${sectionHtml(
        PROGRESS.places[language],
        linksHtml(
          placeLinks(await loadPlaces(), code, (other) => `/voortgang/${other}`),
          language,
        ),
      )}
      <p class="note report-receipt">
        ${PROGRESS.receipt[language]}: <code>${receipt.id}</code>. ${PROGRESS.receiptText[language]}
        ${linkHtml("/agendas", PROGRESS.agendas[language], language)}
      </p>`,
  };
}

type Report = MadeReport["report"];

/** What becomes a table here. */
const TABLES: ReadonlySet<ReportBlock["kind"]> = new Set(["table", "series", "bars"]);

function inventedHtml({ generated }: Report, language: Language): Html | null {
  return generated
    ? markup`<p class="generated"><strong>${PROGRESS.invented[language]}.</strong> ${PROGRESS.inventedText[language]}</p>`
    : null;
}

/** The day that an address asks for, when it is one. */
export function askedDay(search: URLSearchParams): string | undefined {
  const day = search.get("asOf");
  return day !== null && isIsoDate(day) ? day : undefined;
}

/** The report as files, that anybody can ask for without waiting for the page. */
export function reportFiles(place: string, asOf: string | undefined, language: Language) {
  const day = asOf === undefined ? "" : `asOf=${asOf}`;
  const code = encodeURIComponent(place);
  return [
    { text: PROGRESS.pdf[language], href: `/v1/progress/${code}/report.pdf?${day}${day && "&"}lang=${language}` },
    { text: PROGRESS.json[language], href: `/v1/progress/${code}${day && `?${day}`}` },
  ];
}

function contentsHtml({ sections }: Report, language: Language): Html {
  return markup`<nav aria-label="${PROGRESS.contents[language]}">
    <ol>
      ${sections.map(({ id, title }) => markup`<li><a class="nl-link" href="#${id}">${title[language]}</a></li>`)}
    </ol>
  </nav>`;
}

function partHtml(
  { id, title, blocks }: Report["sections"][number],
  all: readonly ReportBlock[],
  language: Language,
): Html {
  return markup`<section class="section" id="${id}">
    <h2 class="nl-heading nl-heading--level-2">${title[language]}</h2>
    ${blocks.map((block) => blockHtml(block, all.indexOf(block) + 1, language))}
  </section>`;
}
