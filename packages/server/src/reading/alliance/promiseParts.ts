import type { Motion } from "@kansrijk/core/promises/motion";
import { dayWords } from "@kansrijk/core/promises/dayWords";
import type { GovernmentPromise } from "@kansrijk/core/promises/promise";
import { rowName, type PromiseRow } from "@kansrijk/core/promises/promiseRows";
import { PROMISE_STATUS } from "@kansrijk/core/promises/promiseStatus";
import { FACT_STATUS } from "@kansrijk/core/vocabulary/factStatus";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { listHtml } from "../facts.ts";
import { linkHtml } from "../links.ts";
import { markup, type Html } from "../markup.ts";
import { PROMISE } from "./promiseWords.ts";

/** "te laat", with how we know it when that was not looked up. */
export function statusWords({ status, basis }: Pick<PromiseRow, "status" | "basis">, language: Language): string {
  const isFirm = basis === "stated" || basis === "found";
  return `${PROMISE_STATUS[status][language]}${isFirm ? "" : ` (${FACT_STATUS[basis][language]})`}`;
}

/** "van 1 januari 2020 tot en met 31 juli 2020". */
export function windowWords({ from, to }: PromiseRow["deadline"], language: Language): string {
  if (to === null) return PROMISE.noLastDay[language];
  return `${PROMISE.from[language]} ${dayWords(from)[language]} ${PROMISE.until[language]} ${dayWords(to)[language]}`;
}

export function ownerWords({ minister, office }: GovernmentPromise["owner"], language: Language): string {
  return minister === undefined ? office[language] : `${minister}, ${office[language]}`;
}

/** The promises that answer a motion, as they stand. */
export function answersHtml(
  { promises }: Pick<Motion, "promises">,
  rows: readonly PromiseRow[],
  language: Language,
): Html | null {
  const own = rows.filter(({ id }) => promises.includes(id));
  return listHtml(
    own.map(
      (row) => markup`${linkHtml(promiseAddress(row.id), rowName(row), language)}: ${statusWords(row, language)}`,
    ),
  );
}

export function promiseAddress(id: string, on?: string): string {
  return `/beloften/${encodeURIComponent(id)}${on === undefined ? "" : `?on=${on}`}`;
}
