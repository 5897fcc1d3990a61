import { MOTION_KINDS } from "@kansrijk/core/promises/motion";
import { promiseCounts, type PromiseCount } from "@kansrijk/core/promises/promiseCounts";
import { rowName, type PromiseRow } from "@kansrijk/core/promises/promiseRows";
import { promiseSearch, type PromiseSearch } from "@kansrijk/core/promises/promiseSearch";
import { PROMISE_STATUS, type PromiseStatus } from "@kansrijk/core/promises/promiseStatus";
import { dayWords } from "@kansrijk/core/promises/dayWords";
import type { Language, Text } from "@kansrijk/core/vocabulary/text";
import { askedRows } from "../../promises/askedRows.ts";
import { readPromises, type PromiseBook } from "../../promises/readPromises.ts";
import { filterForm } from "../filterForm.ts";
import { collectionFiles, filesHtml, linkHtml } from "../links.ts";
import { markup, type Html } from "../markup.ts";
import { sectionHtml, type ReadingPage } from "../pageHtml.ts";
import { plainTable } from "../plainTable.ts";
import type { Asked } from "./asked.ts";
import { placeText } from "./placeText.ts";
import { answersHtml, ownerWords, promiseAddress, statusWords, windowWords } from "./promiseParts.ts";
import { PROMISE } from "./promiseWords.ts";

const STATUSES = Object.keys(PROMISE_STATUS) as PromiseStatus[];
const COLLECTIONS = ["promises", "motions", "deadlines", "papers", "promise-updates"];

/** What the letters promised and how it stands; the address says which promises and on which day. */
export async function promisesPage({ store, search, now, language }: Asked): Promise<ReadingPage> {
  const book = await readPromises(store);
  const question = promiseSearch(Object.fromEntries(search));
  const all = askedRows(book, { on: question.on }, now);
  const { on, rows } = askedRows(book, question, now);
  return {
    title: PROMISE.title[language],
    lead: PROMISE.lead[language],
    isGenerated: false,
    body: markup`${formHtml(all.rows, question, language)}
      <p class="note">${PROMISE.on[language]} ${dayWords(on)[language]}</p>
      ${countsHtml(rows, language)}
      ${sectionHtml(PROMISE.list[language], listHtml(rows, question.on, language))}
      ${sectionHtml(PROMISE.follow[language], filesHtml([...feeds(question, language), ...collectionFiles(COLLECTIONS)]))}
      ${motionsHtml(book, all.rows, language)}`,
  };
}

function formHtml(all: readonly PromiseRow[], question: PromiseSearch, language: Language): Html {
  const letters = new Map(all.map(({ letter, madeOn }) => [letter, `${letter} (${madeOn.slice(0, 4)})`]));
  const owners = new Map(all.map(({ owner }) => [owner.id, ownerWords(owner, language)]));
  const listed = (known: ReadonlyMap<string, string>) => [...known].map(([id, label]) => ({ id, label }));
  const statuses = STATUSES.map((id) => ({ id, label: PROMISE_STATUS[id][language] }));
  const fields = [
    { name: "status", label: PROMISE.status, value: question.status, options: statuses },
    { name: "letter", label: PROMISE.letter, value: question.letter, options: listed(letters) },
    { name: "owner", label: PROMISE.owner, value: question.owner, options: listed(owners) },
    { name: "dueBefore", label: PROMISE.dueBefore, value: question.dueBefore, type: "date" as const },
    { name: "on", label: PROMISE.on, value: question.on, type: "date" as const },
  ];
  return filterForm("/beloften", PROMISE.choose[language], fields, language);
}

function countsHtml(rows: readonly PromiseRow[], language: Language): Html {
  const { letters, owners } = promiseCounts(rows);
  const table = (caption: Text, first: Text, groups: readonly PromiseCount[]): Html =>
    plainTable(
      {
        caption: caption[language],
        columns: [
          { label: first },
          ...STATUSES.map((status) => ({ label: PROMISE_STATUS[status], numeric: true })),
          { label: PROMISE.total, numeric: true },
        ],
        rows: groups.map(({ label, counts, total }) => [
          label[language],
          ...STATUSES.map((status) => counts[status]),
          total,
        ]),
      },
      language,
    );
  return sectionHtml(
    PROMISE.counts[language],
    markup`<p class="nl-paragraph">${PROMISE.countsLead[language]}</p>
      ${table(PROMISE.perLetter, PROMISE.letter, letters)} ${table(PROMISE.perOwner, PROMISE.owner, owners)}`,
  );
}

function listHtml(rows: readonly PromiseRow[], on: string | undefined, language: Language): Html {
  if (rows.length === 0) return markup`<p class="empty">${PROMISE.none[language]}</p>`;
  const columns = [PROMISE.promise, PROMISE.what, PROMISE.owner, PROMISE.window, PROMISE.status, PROMISE.source];
  return plainTable(
    {
      caption: PROMISE.listCaption[language],
      columns: columns.map((label) => ({ label })),
      rows: rows.map((row) => [
        linkHtml(promiseAddress(row.id, on), rowName(row), language),
        markup`<strong>${row.subject[language]}</strong><br />${row.text[language]}`,
        ownerWords(row.owner, language),
        markup`<q>${row.deadline.stated}</q>: ${windowWords(row.deadline, language)}`,
        statusWords(row, language),
        placeText(row.place, language),
      ]),
    },
    language,
  );
}

/** The same promises in a calendar and a feed. */
function feeds(question: PromiseSearch, language: Language) {
  const search = new URLSearchParams({ ...question, lang: language }).toString();
  return [
    { text: PROMISE.calendar[language], href: `/v1/promises/calendar.ics?${search}` },
    { text: PROMISE.feed[language], href: `/v1/promises/feed.atom?${search}` },
  ];
}

function motionsHtml({ motions }: PromiseBook, rows: readonly PromiseRow[], language: Language): Html {
  const columns = [PROMISE.motion, PROMISE.kind, PROMISE.by, PROMISE.asks, PROMISE.answeredBy];
  return sectionHtml(
    PROMISE.motions[language],
    plainTable(
      {
        caption: PROMISE.motionsCaption[language],
        columns: columns.map((label) => ({ label })),
        rows: motions.map((motion) => [
          linkHtml(promiseAddress(motion.id), `${motion.id}: ${motion.subject[language]}`, language),
          MOTION_KINDS[motion.kind][language],
          motion.by.join(", ") || "-",
          motion.asks[language],
          answersHtml(motion, rows, language) ?? "-",
        ]),
      },
      language,
    ),
  );
}
