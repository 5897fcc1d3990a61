import type { Language } from "@kansrijk/core/vocabulary/text";
import type { Store } from "../store/store.ts";
import { markup } from "./markup.ts";
import { pageHtml } from "./pageHtml.ts";
import { readPage, type ReadPage } from "./readPage.ts";
import { READING } from "./words.ts";

/** Most visitors have JavaScript and must not wait for what they will not see. */
const PATIENCE_MS = 300;
/** In an address: wait as long as it takes. */
const WAIT = "wacht";
/** A page is made once in so long. */
const FRESH_MS = 30_000;
const MOST_PAGES = 100;

export interface ReadingDesk {
  /** The page within a moment, or one that tells that it is still being computed; then the next one to ask finds it ready. */
  page(path: string, search: string): Promise<ReadPage>;
}

export function readingDesk(
  store: Pick<Store, "db" | "dataDir">,
  now: () => number = () => performance.now(),
): ReadingDesk {
  const made = new Map<string, { readonly at: number; readonly page: Promise<ReadPage> }>();
  return {
    async page(path, search) {
      const parameters = new URLSearchParams(search);
      const waits = parameters.has(WAIT);
      parameters.delete(WAIT);
      const key = `${path}?${parameters.toString()}`;
      const known = made.get(key);
      const isFresh = known !== undefined && now() - known.at < FRESH_MS;
      const page = isFresh ? known.page : readPage(store, path, parameters);
      if (!isFresh) {
        made.delete(key);
        made.set(key, { at: now(), page });
        page.catch(() => made.delete(key));
        if (made.size > MOST_PAGES) made.delete(made.keys().next().value!);
      }
      return waits ? page : Promise.race([page, busyAfter(PATIENCE_MS, path, parameters)]);
    },
  };
}

function busyAfter(milliseconds: number, path: string, search: URLSearchParams): Promise<ReadPage> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(busyPage(path, search)), milliseconds).unref();
  });
}

function busyPage(path: string, search: URLSearchParams): ReadPage {
  const language: Language = search.get("lang") === "en" ? "en" : "nl";
  const again = new URLSearchParams([...search, [WAIT, "ja"]]);
  const title = READING.name[language];
  const body = markup`<p class="nl-paragraph">
    ${READING.busy[language]} <a class="nl-link" href="${`${path}?${again.toString()}`}">${READING.wait[language]}</a>
  </p>`;
  return { title, content: pageHtml({ title, isGenerated: false, body }, path, language).toString() };
}
