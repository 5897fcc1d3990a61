import type { ReadingPage } from "../pageHtml.ts";
import { agendaPage } from "./agendaPage.ts";
import { agendasPage } from "./agendasPage.ts";
import type { Asked } from "./asked.ts";
import { ledgerPage } from "./ledgerPage.ts";
import { measurePage } from "./measurePage.ts";
import { measuresPage } from "./measuresPage.ts";
import { networkPage } from "./networkPage.ts";
import { overviewPage } from "./overviewPage.ts";
import { progressPage } from "./progressPage.ts";
import { promisePage } from "./promisePage.ts";
import { promisesPage } from "./promisesPage.ts";

type Page = (asked: Asked, id: string) => ReadingPage | Promise<ReadingPage>;

/** Addresses that need a script, such as forms, are left out. */
const PAGES: readonly (readonly [address: RegExp, page: Page])[] = [
  [/^\/alliantie$/, overviewPage],
  [/^\/beloften$/, promisesPage],
  [/^\/beloften\/([^/]+)$/, promisePage],
  [/^\/maatregelen$/, measuresPage],
  [/^\/maatregelen\/(?!(?:dekking|druk)$)([^/]+)$/, measurePage],
  [/^\/grootboek$/, ledgerPage],
  [/^\/voortgang(?:\/([^/]+))?$/, progressPage],
  [/^\/agendas$/, agendasPage],
  [/^\/agendas\/(?!nieuw$)([^/]+)$/, agendaPage],
  [/^\/netwerk$/, networkPage],
];

/** The page of the alliance at an address; undefined when there is none. */
export async function alliancePage(path: string, asked: Asked): Promise<ReadingPage | undefined> {
  for (const [address, page] of PAGES) {
    const found = address.exec(path);
    if (found) return page(asked, decoded(found[1] ?? ""));
  }
  return undefined;
}

/** What was badly written stays as it is, and is the id of nothing. */
function decoded(part: string): string {
  try {
    const text = decodeURIComponent(part);
    return text.includes("\0") ? part : text;
  } catch {
    return part;
  }
}
