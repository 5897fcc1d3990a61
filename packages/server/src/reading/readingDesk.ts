import { gate } from "../indicators/gate.ts";
import type { Store } from "../store/store.ts";
import { busyPage } from "./busyPage.ts";
import { readPage, type ReadPage } from "./readPage.ts";

/** Most visitors have JavaScript and must not wait for what they will not see. */
const PATIENCE_MS = 300;
/** In an address: wait as long as it takes. */
const WAIT = "wacht";
/** A page is made once in so long. */
const FRESH_MS = 30_000;
const MOST_PAGES = 100;
/** Pages that are made at a time: who walks along all addresses must not keep the processors busy. */
const MOST_AT_ONCE = 4;

export interface ReadingDesk {
  /** The page within a moment, or one that tells that it is still being computed; then the next one to ask finds it ready. */
  page(path: string, search: string): Promise<ReadPage>;
}

export function readingDesk(
  store: Pick<Store, "db" | "dataDir">,
  now: () => number = () => performance.now(),
  today: () => Date = () => new Date(),
): ReadingDesk {
  const inTurn = gate(MOST_AT_ONCE);
  let making = 0;
  const make = (path: string, search: URLSearchParams): Promise<ReadPage> => {
    making++;
    return inTurn(() => readPage(store, path, search, today())).finally(() => making--);
  };
  const made = new Map<string, { readonly at: number; readonly page: Promise<ReadPage> }>();
  return {
    async page(path, search) {
      const parameters = new URLSearchParams(search);
      const waits = parameters.has(WAIT);
      parameters.delete(WAIT);
      const key = `${path}?${parameters.toString()}`;
      const known = made.get(key);
      const isFresh = known !== undefined && now() - known.at < FRESH_MS;
      if (!isFresh && !waits && making >= MOST_AT_ONCE) return busyAt(path, parameters);
      const page = isFresh ? known.page : make(path, parameters);
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
    setTimeout(() => resolve(busyAt(path, search)), milliseconds).unref();
  });
}

function busyAt(path: string, search: URLSearchParams): ReadPage {
  return busyPage(path, search, `${path}?${new URLSearchParams([...search, [WAIT, "ja"]]).toString()}`);
}
