import type { Language } from "@kansrijk/core/vocabulary/text";
import { PROGRESS } from "./alliance/progressWords.ts";
import { askedDay, reportFiles } from "./alliance/progressPage.ts";
import { filesHtml } from "./links.ts";
import { markup } from "./markup.ts";
import { pageHtml } from "./pageHtml.ts";
import type { ReadPage } from "./readPage.ts";
import { READING } from "./words.ts";

/** What stands at an address while its page is being made: how to wait for it. `again` is the address that waits. */
export function busyPage(path: string, search: URLSearchParams, again: string): ReadPage {
  const language: Language = search.get("lang") === "en" ? "en" : "nl";
  const place = /^\/voortgang\/(\w+)$/.exec(path)?.[1];
  const isReport = path.startsWith("/voortgang");
  const [title, text, wait] = isReport
    ? [PROGRESS.title, PROGRESS.busy, PROGRESS.wait]
    : [READING.name, READING.busy, READING.wait];
  const body = markup`<p class="nl-paragraph">
      ${text[language]} <a class="nl-link" href="${again}">${wait[language]}</a>
    </p>
    ${isReport ? filesHtml(reportFiles(place ?? "NL", askedDay(search), language)) : null}`;
  const content = pageHtml({ title: title[language], isGenerated: false, body }, path, language);
  return { title: title[language], content: content.toString() };
}
