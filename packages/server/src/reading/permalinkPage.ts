import { isGenerated, titleOf } from "@kansrijk/core/exports/exportView";
import type { PermalinkView } from "@kansrijk/core/exports/permalinkView";
import { frozenFigureText, groupsText, todayText } from "@kansrijk/core/exports/todayText";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { definitionHtml } from "./definitionHtml.ts";
import { downloadsHtml } from "./downloadsHtml.ts";
import { markup, type Html } from "./markup.ts";
import { linksHtml, sectionHtml, type ReadingPage } from "./pageHtml.ts";
import { tableHtml } from "./tableHtml.ts";
import { READING } from "./words.ts";

/** A kept view: its figures, when it was made, its versions, and whether it is different today. */
export function permalinkPage(view: PermalinkView, language: Language): ReadingPage {
  const { frozen, today, id, sha256, createdAt } = view;
  const { tables, definitions, breakdowns, code, address } = frozen;
  const versions = [...definitions, ...breakdowns].map((item) => markup`<li>${item.file}, SHA-256 ${item.sha256}</li>`);
  const described = definitions.map((facts) =>
    definitionHtml(
      facts,
      tables.find((table) => table.indicator === facts.id),
      language,
    ),
  );
  return {
    title: `${READING.kept[language]}: ${titleOf(frozen)[language]}`,
    lead: `${READING.keptOn[language]} ${dayText(createdAt, language)}. ${READING.keptText[language]}`,
    isGenerated: isGenerated(frozen),
    body: markup`${tables.map((table) => markup`<p class="nl-paragraph">${table.statement[language]}</p>`)}
    ${sectionHtml(
      READING.figures[language],
      tables.map((table, at) => tableHtml(table, `tabel-${at + 1}`, language)),
    )}
    ${sectionHtml(
      READING.today[language],
      markup`<p class="nl-paragraph">${todayText(today)[language]}</p>
        ${differencesHtml(view, language)}${linksHtml([{ href: address, text: READING.toToday[language] }], language)}`,
    )}
    ${sectionHtml(READING.download[language], downloadsHtml(`/v1/permalinks/${id}/export?`, READING.kept[language], language))}
    ${described}
    ${sectionHtml(
      READING.versions[language],
      markup`<ul class="plain-list hash">
        <li>SHA-256 ${sha256}</li>
        <li>Kansrijk ${code.version}, SHA-256 ${code.sha256}</li>
        ${versions}
      </ul>`,
    )}`,
  };
}

function differencesHtml({ frozen, today }: PermalinkView, language: Language): Html | null {
  if (today.differences.length === 0) return null;
  const heads = [READING.subject, READING.before, READING.after];
  const rows = today.differences.map(({ table, keys, before, after }) => {
    const own = frozen.tables[table]!;
    return markup`<tr>
      <th scope="row">${groupsText(own, keys, language)}</th>
      <td class="numeric">${frozenFigureText(before, own, language)}</td>
      <td class="numeric">${frozenFigureText(after, own, language)}</td>
    </tr>`;
  });
  return markup`<section class="scroll" tabindex="0" aria-label="${READING.today[language]}">
    <table class="utrecht-table table">
      <caption class="visually-hidden">
        ${READING.today[language]}
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

/** The day in the Netherlands of an instant. */
function dayText(instant: string, language: Language): string {
  const locale = language === "nl" ? "nl-NL" : "en-GB";
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "Europe/Amsterdam" }).format(new Date(instant));
}
