import type { DefinitionFacts } from "@kansrijk/core/exports/definitionFacts";
import type { IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import type { Language, Text } from "@kansrijk/core/vocabulary/text";
import { markup, type Html, type HtmlPart } from "./markup.ts";
import { READING } from "./words.ts";

/** What was measured, how, from which sources, what was assumed, and which versions were used. */
export function definitionHtml(facts: DefinitionFacts, table: IndicatorTable | undefined, language: Language): Html {
  const item = (label: Text, body: HtmlPart): Html =>
    markup`<dt>${label[language]}</dt>
      <dd>${body}</dd>`;
  const list = (label: Text, lines: readonly Text[] | undefined): Html | null =>
    lines === undefined || lines.length === 0
      ? null
      : item(
          label,
          markup`<ul class="plain-list">
            ${lines.map((line) => markup`<li>${line[language]}</li>`)}
          </ul>`,
        );
  return markup`<h2 class="nl-heading nl-heading--level-2">${READING.definition[language]}: ${facts.title[language]}</h2>
    <p class="nl-paragraph">${facts.question[language]}</p>
    <dl class="definition">
      ${facts.parts.map(({ label, text }) => item(label, text[language]))}
      ${item(READING.formula, facts.formula[language])} ${item(READING.equality, facts.equality[language])}
      ${list(READING.assumed, facts.assumed)}
      ${item(
        READING.sources,
        markup`<ul class="plain-list">
          ${facts.sources.map((source) => markup`<li><a href="${source.link}">${source.title}</a></li>`)}
        </ul>`,
      )}
      ${table ? item(READING.protection, table.protection[language]) : null}
      ${list(READING.explanation, table?.explanation)} ${list(READING.whatIf, table?.whatIf)}
      <dt>${READING.versions[language]}</dt>
      <dd class="hash">${versionsOf(facts, table, language)}</dd>
    </dl>`;
}

function versionsOf({ file, sha256 }: DefinitionFacts, table: IndicatorTable | undefined, language: Language): string {
  const data = table ? `${READING.data[language]}: ${table.data.title}, SHA-256 ${table.data.sha256}. ` : "";
  return `${data}${file}, SHA-256 ${table?.definition ?? sha256}.`;
}
