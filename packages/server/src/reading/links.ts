import type { Language } from "@kansrijk/core/vocabulary/text";
import { markup, type Html, type HtmlPart } from "./markup.ts";
import { withLanguage } from "./pageHtml.ts";

/** To a page of our own, in the same language. */
export function linkHtml(href: string, text: HtmlPart, language: Language): Html {
  return markup`<a class="nl-link" href="${withLanguage(href, language)}">${text}</a>`;
}

/** A source; only an address of the web becomes a link, whoever typed it. */
export function sourceHtml(source: string, link: string | undefined): HtmlPart {
  return link !== undefined && /^https?:\/\//i.test(link)
    ? markup`<a class="nl-link" href="${link}">${source}</a>`
    : source;
}

interface FileLink {
  readonly text: string;
  readonly href: string;
}

/** Files and feeds of the API. */
export function filesHtml(files: readonly FileLink[]): Html {
  return markup`<ul>
    ${files.map(({ text, href }) => markup`<li><a class="nl-link" href="${href}">${text}</a></li>`)}
  </ul>`;
}

/** All records of collections, each in three formats. */
export function collectionFiles(collections: readonly string[]): FileLink[] {
  return collections.flatMap((collection) =>
    ["csv", "xlsx", "json"].map((format) => ({
      text: `${collection}.${format}`,
      href: `/v1/collections/${collection}?format=${format}`,
    })),
  );
}
