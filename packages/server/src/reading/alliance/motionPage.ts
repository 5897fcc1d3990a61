import { dayWords } from "@kansrijk/core/promises/dayWords";
import { MOTION_KINDS, type Motion } from "@kansrijk/core/promises/motion";
import type { PromiseRow } from "@kansrijk/core/promises/promiseRows";
import { FACT_STATUS } from "@kansrijk/core/vocabulary/factStatus";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { factsHtml } from "../facts.ts";
import { linkHtml, sourceHtml } from "../links.ts";
import { markup } from "../markup.ts";
import type { ReadingPage } from "../pageHtml.ts";
import { placeText } from "./placeText.ts";
import { answersHtml } from "./promiseParts.ts";
import { PROMISE } from "./promiseWords.ts";

/** One motion, request or debate, with what the letter says and promises about it. */
export function motionPage(motion: Motion, rows: readonly PromiseRow[], language: Language): ReadingPage {
  const { id, kind, subject, asks, by, papers, date, places, answer } = motion;
  const when = date
    ? markup`${dayWords(date.on)[language]} (${sourceHtml(date.source, date.link)}), ${FACT_STATUS[date.status][language]}`
    : PROMISE.notStated[language];
  return {
    title: `${id}: ${subject[language]}`,
    lead: MOTION_KINDS[kind][language],
    isGenerated: false,
    body: markup`<p>${linkHtml("/beloften", PROMISE.back[language], language)}</p>
      ${factsHtml(
        [
          { label: PROMISE.asks, value: asks[language] },
          { label: PROMISE.by, value: by.join(", ") || "-" },
          { label: PROMISE.date, value: when },
          { label: PROMISE.papers, value: papers.join("; ") || PROMISE.notStated[language] },
          { label: PROMISE.where, value: places.map((place) => placeText(place, language)).join("; ") },
          { label: PROMISE.answer, value: answer[language] },
          { label: PROMISE.answeredBy, value: answersHtml(motion, rows, language) ?? PROMISE.noAnswer[language] },
        ],
        language,
      )}`,
  };
}
