import type { Language, Text } from "@kansrijk/core/vocabulary/text";
import { markup, type Html, type HtmlPart } from "./markup.ts";

export interface Fact {
  readonly label: Text;
  readonly value: HtmlPart;
}

/** What is known of one thing, as names with what they are. */
export function factsHtml(facts: readonly Fact[], language: Language): Html {
  return markup`<dl class="facts">
    ${facts.map(
      ({ label, value }) =>
        markup`<dt>${label[language]}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`;
}

/** Sentences, or nothing when there are none. */
export function listHtml(items: readonly HtmlPart[]): Html | null {
  return items.length === 0
    ? null
    : markup`<ul>
        ${items.map((item) => markup`<li>${item}</li>`)}
      </ul>`;
}
