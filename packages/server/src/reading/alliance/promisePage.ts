import { collection as measureKind } from "@kansrijk/core/collections/kinds/measures";
import { dayWords, whenWords } from "@kansrijk/core/promises/dayWords";
import type { DeadlineRule } from "@kansrijk/core/promises/deadlineRule";
import type { GovernmentPromise } from "@kansrijk/core/promises/promise";
import { promiseRows, rowName, type PromiseRow } from "@kansrijk/core/promises/promiseRows";
import { onSearch } from "@kansrijk/core/promises/promiseSearch";
import { UPDATE_KINDS } from "@kansrijk/core/promises/promiseUpdate";
import { FACT_STATUS } from "@kansrijk/core/vocabulary/factStatus";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { loadShipped } from "../../collections/loadShipped.ts";
import { askedRows } from "../../promises/askedRows.ts";
import { readPromises, type PromiseBook } from "../../promises/readPromises.ts";
import { factsHtml, listHtml } from "../facts.ts";
import { linkHtml, sourceHtml } from "../links.ts";
import { markup, type Html } from "../markup.ts";
import { sectionHtml, type ReadingPage } from "../pageHtml.ts";
import { textPage } from "../textPage.ts";
import type { Asked } from "./asked.ts";
import { motionPage } from "./motionPage.ts";
import { placeText } from "./placeText.ts";
import { ownerWords, promiseAddress, statusWords, windowWords } from "./promiseParts.ts";
import { PROMISE } from "./promiseWords.ts";

/** One promise from what was said to what happened, or the motion of that name. */
export async function promisePage({ store, search, now, language }: Asked, id: string): Promise<ReadingPage> {
  const book = await readPromises(store);
  const { on, rows } = askedRows(book, onSearch(Object.fromEntries(search)), now);
  const motion = book.motions.find((one) => one.id === id);
  if (motion) return motionPage(motion, rows, language);
  const found = book.promises.find((one) => one.id === id);
  if (!found) return textPage(PROMISE.missing[language], language, PROMISE.title[language]);
  const own = promiseRows({ ...book, promises: [found] }, on);
  const { letter, madeOn, subject, owner } = found;
  const asked = search.has("on") ? `/beloften?on=${on}` : "/beloften";
  return {
    title: `${id}: ${subject[language]}`,
    lead: `${PROMISE.madeOn[language]} ${dayWords(madeOn)[language]}, ${PROMISE.letter[language].toLowerCase()} ${letter}: ${ownerWords(owner, language)}.`,
    isGenerated: false,
    body: markup`<p>${linkHtml(asked, PROMISE.back[language], language)}</p>
      <p class="note">${PROMISE.on[language]} ${dayWords(on)[language]}</p>
      ${own.length === 0 ? markup`<p class="empty">${PROMISE.notYet[language]}</p>` : null}
      ${own.map((row) =>
        partHtml(
          row,
          book.rules.find((rule) => rule.id === row.deadline.rule)!,
          language,
        ),
      )}
      ${await waysHtml(found, book, language)}`,
  };
}

function partHtml(row: PromiseRow, rule: DeadlineRule, language: Language): Html {
  const places = row.places.map((place) => markup`${placeText(place, language)}: <q>${place.words.join(" … ")}</q>`);
  const due = markup`${PROMISE.letterSays[language]} <q>${row.deadline.stated}</q>: ${windowWords(row.deadline, language)}.
    ${PROMISE.rule[language]} “${rule.phrase[language]}” (${FACT_STATUS[rule.status][language]}): ${rule.reason[language]}`;
  return sectionHtml(
    `${rowName(row)}: ${statusWords(row, language)}`,
    markup`${factsHtml(
      [
        { label: PROMISE.said, value: row.text[language] },
        { label: PROMISE.owner, value: ownerWords(row.owner, language) },
        { label: PROMISE.where, value: listHtml(places) },
        { label: PROMISE.whenDue, value: due },
        { label: PROMISE.why, value: row.explanation[language] },
        { label: PROMISE.change, value: row.wouldChange[language] },
      ],
      language,
    )}
    ${happenedHtml(row, language)}`,
  );
}

function happenedHtml({ updates, became }: PromiseRow, language: Language): Html {
  const heading = (text: string): Html => markup`<h3 class="nl-heading nl-heading--level-3">${text}</h3>`;
  const happened = updates.map(
    (update) => markup`<strong>${UPDATE_KINDS[update.kind][language]} ${whenWords(update)[language]}</strong>:
      ${update.text[language]} ${factHtml(update, language)}${
        update.told === null ? null : markup` (${PROMISE.told[language]})`
      }${update.unknownPart === undefined ? null : markup` (${PROMISE.unknownPart[language]}: ${update.unknownPart})`}`,
  );
  const later = became.map(
    (item) =>
      markup`<strong>${dayWords(item.on)[language]}</strong>: ${item.text[language]} ${factHtml(item, language)}`,
  );
  return markup`${heading(PROMISE.happened[language])}
    ${listHtml(happened) ?? markup`<p class="empty">${PROMISE.nothing[language]}</p>`}
    ${later.length === 0 ? null : [heading(PROMISE.became[language]), listHtml(later)]}`;
}

type Fact = Pick<PromiseRow["became"][number], "source" | "link" | "place" | "status">;

function factHtml({ source, link, place, status }: Fact, language: Language): Html {
  const where = place === undefined ? "" : ` (${placeText(place, language)})`;
  return markup`${PROMISE.source[language]}: ${sourceHtml(source, link)}${where}, ${FACT_STATUS[status][language]}.`;
}

/** Motions and measures about it, and other places in Kansrijk. */
async function waysHtml(promise: GovernmentPromise, { motions }: PromiseBook, language: Language): Promise<Html> {
  const known = await loadShipped(measureKind);
  const about = motions
    .filter(({ promises }) => promises.includes(promise.id))
    .map(({ id, subject }) => linkHtml(promiseAddress(id), `${id}: ${subject[language]}`, language));
  const measures = promise.measures.map((id) =>
    linkHtml(`/maatregelen/${id}`, known.find((one) => one.id === id)?.title[language] ?? id, language),
  );
  const more = promise.seeAlso.map(({ kind, id }) =>
    linkHtml(kind === "indicator" ? `/monitor/${id}` : id, id, language),
  );
  const sections = [
    { title: PROMISE.motionsAbout, links: about },
    { title: PROMISE.measuresAbout, links: measures },
    { title: PROMISE.seeAlso, links: more },
  ].filter(({ links }) => links.length > 0);
  return markup`${sections.map(({ title, links }) => sectionHtml(title[language], listHtml(links)))}`;
}
