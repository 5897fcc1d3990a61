import { INVENTED } from "@kansrijk/core/exports/exportView";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { markup, type Html, type HtmlPart } from "./markup.ts";
import { READING } from "./words.ts";

/** A page for who has no JavaScript. */
export interface ReadingPage {
  readonly title: string;
  readonly lead?: string;
  readonly isGenerated: boolean;
  readonly body: HtmlPart;
}

/** What stands around each page: skip link, menu, main, footer. `address` is where it stands. */
export function pageHtml({ title, lead, isGenerated, body }: ReadingPage, address: string, language: Language): Html {
  return markup`<a class="nl-skip-link nl-skip-link--visible-on-focus" href="#lezen">${READING.skip[language]}</a>
    <header class="header">
      <div class="header__inner">
        <a class="brand" href="${withLanguage("/", language)}"><span class="brand__name">${READING.name[language]}</span></a>
        <a
          class="languages__link"
          lang="${language === "nl" ? "en" : "nl"}"
          href="${withLanguage(address, language === "nl" ? "en" : "nl")}">${READING.otherLanguage[language]}</a>
      </div>
      <nav class="nav" aria-label="${READING.menu[language]}">
        <ul class="nav__list">
          <li><a class="nav__link" href="${withLanguage("/monitor", language)}">${READING.monitor[language]}</a></li>
          <li><a class="nav__link" href="${withLanguage("/tabel", language)}">${READING.table[language]}</a></li>
          <li><a class="nav__link" href="${withLanguage("/alliantie", language)}">${READING.alliance[language]}</a></li>
        </ul>
      </nav>
    </header>
    <main id="lezen" class="page" tabindex="-1">
      <h1 class="nl-heading nl-heading--level-1 page__title">${title}</h1>
      ${lead === undefined ? null : markup`<p class="nl-paragraph nl-paragraph--lead page__lead">${lead}</p>`}
      ${isGenerated ? markup`<p class="generated"><strong>${INVENTED[language]}.</strong> ${READING.invented[language]}</p>` : null}
      ${body}
      <p class="note">${READING.plain[language]}</p>
    </main>
    <footer class="footer">
      <div class="footer__inner"><p>${READING.footer[language]}</p></div>
    </footer>`;
}

/** An address of our own site in a language; Dutch is the usual one. */
export function withLanguage(address: string, language: Language): string {
  const [page = "/", ...part] = address.split("#");
  const [path = "/", search = ""] = page.split("?");
  const parameters = new URLSearchParams(search);
  parameters.delete("lang");
  if (language === "en") parameters.set("lang", "en");
  const text = parameters.toString().replaceAll("%3A", ":");
  return [text === "" ? path : `${path}?${text}`, ...part].join("#");
}

/** Links in a list. */
export function linksHtml(
  links: readonly { readonly href: string; readonly text: string }[],
  language: Language,
): Html {
  return markup`<ul>
    ${links.map(({ href, text }) => markup`<li><a class="nl-link" href="${withLanguage(href, language)}">${text}</a></li>`)}
  </ul>`;
}

/** A section with its heading. */
export function sectionHtml(title: string, body: HtmlPart): Html {
  return markup`<section class="section">
    <h2 class="nl-heading nl-heading--level-2">${title}</h2>
    ${body}
  </section>`;
}
