import type { Language } from "@kansrijk/core/vocabulary/text";
import type { Refusal } from "@kansrijk/core/vocabulary/refusal";
import { markup } from "./markup.ts";
import { linksHtml, type ReadingPage } from "./pageHtml.ts";
import { READING } from "./words.ts";

/** A page that has only something to say, and where to go from there. */
export function textPage(text: string, language: Language, title: string = READING.name[language]): ReadingPage {
  const ways = [
    { href: "/monitor", text: READING.toMonitor[language] },
    { href: "/alliantie", text: READING.toAlliance[language] },
  ];
  return {
    title,
    isGenerated: false,
    body: markup`<p class="nl-paragraph">${text}</p>
      ${linksHtml(ways, language)}`,
  };
}

/** What was asked cannot be shown, and why. */
export function refusedPage(refusals: readonly Refusal[], language: Language): ReadingPage {
  return textPage(refusals.map(({ message }) => message[language]).join(" "), language, READING.failed[language]);
}
