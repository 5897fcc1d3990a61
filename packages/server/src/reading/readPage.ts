import type { IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { engineOf } from "../indicators/engine.ts";
import { openPermalink } from "../permalinks/permalinkDesk.ts";
import type { Store } from "../store/store.ts";
import { alliancePage } from "./alliance/alliancePage.ts";
import { indicatorPage } from "./indicatorPage.ts";
import { pageHtml, type ReadingPage } from "./pageHtml.ts";
import { permalinkPage } from "./permalinkPage.ts";
import { readAddress, type AddressView } from "./readAddress.ts";
import { startPage } from "./startPage.ts";
import { summaryPage } from "./summaryPage.ts";
import { tablePage } from "./tablePage.ts";
import { refusedPage, textPage } from "./textPage.ts";
import { READING } from "./words.ts";

type Data = Pick<Store, "db" | "dataDir">;

/** What a page shows to who has no JavaScript: its title and the HTML between the tags of `noscript`. */
export interface ReadPage {
  readonly title: string;
  readonly content: string;
}

/** Computes the page at an address on the day of `now`; an address that has none points to those that have. */
export async function readPage(
  store: Data,
  path: string,
  search: URLSearchParams,
  now: Date = new Date(),
): Promise<ReadPage> {
  const language: Language = search.get("lang") === "en" ? "en" : "nl";
  const page =
    (await alliancePage(path, { store, search, now, language })) ?? (await pageAt(store, path, search, language));
  const text = search.toString();
  const content = pageHtml(page, text === "" ? path : `${path}?${text}`, language);
  return { title: page.title, content: content.toString() };
}

async function pageAt(store: Data, path: string, search: URLSearchParams, language: Language): Promise<ReadingPage> {
  const engine = engineOf(store);
  const catalogue = await engine.catalogue();
  if (path === "/") return startPage(catalogue, language);
  const id = /^\/v\/([0-9a-f]{16})$/.exec(path)?.[1];
  if (id !== undefined) {
    const found = await openPermalink(store, id);
    return found.ok ? permalinkPage(found.view, language) : textPage(READING[found.why][language], language);
  }
  const registers = await engine.registers();
  const register = registers.find((item) => item.id === search.get("data")) ?? registers[0];
  const years = register?.schoolYears.toSorted((a, b) => a - b) ?? [];
  const view = readAddress(path, search, catalogue, years);
  if (!view) return textPage(READING.elsewhere[language], language);
  if (view.kind === "summary") {
    const summary = await engine.summary(view);
    if (!summary.ok) return refusedPage(summary.refusals, language);
    return summaryPage(view, summary.value, await engine.places(), language);
  }
  const tables = await answersOf(store, view);
  if (!tables.ok) return refusedPage(tables.refusals, language);
  if (view.kind === "table") return tablePage(view, tables.value, catalogue, language);
  return indicatorPage(view, tables.value, catalogue, await engine.places(), language);
}

async function answersOf(store: Data, { requests }: AddressView) {
  const tables: IndicatorTable[] = [];
  for (const request of requests) {
    const answer = await engineOf(store).answer(request);
    if (!answer.ok) return answer;
    tables.push(answer.value);
  }
  return { ok: true as const, value: tables };
}
