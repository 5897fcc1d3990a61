import { periodOf } from "@kansrijk/core/promises/partialDate";
import { rowName, stableName, type PromiseRow } from "@kansrijk/core/promises/promiseRows";
import { UPDATE_KINDS } from "@kansrijk/core/promises/promiseUpdate";
import type { Language, Text } from "@kansrijk/core/vocabulary/text";
import { Feed } from "feed";
import { pageOf } from "./promisePage.ts";

const TITLE: Text = {
  nl: "Beloften over gelijke kansen in het onderwijs",
  en: "Promises on equal chances in education",
};
const ENDED: Text = { nl: "de laatste dag is voorbij", en: "the last day is over" };
const BECAME: Text = { nl: "dit werd het", en: "this is what it became" };
const ID = "urn:kansrijk:promises";

interface FeedSettings {
  readonly lang: Language;
  readonly site: string;
  /** The address of the feed itself. */
  readonly self: string;
  /** The day on which it is read: what happens later is not in it. */
  readonly on: string;
  /** When an update of a user was kept, by its id. */
  readonly keptAt: ReadonlyMap<string, string>;
}

interface Entry {
  readonly id: string;
  readonly date: Date;
  readonly title: string;
  readonly content: string;
  readonly promise: string;
}

/** Atom feed of what happened to promises, the newest first. Ids and dates follow from the records, so the same day gives the same bytes. */
export function promiseFeed(rows: readonly PromiseRow[], settings: FeedSettings): string {
  const { lang, site, self, on } = settings;
  const entries = rows
    .flatMap((row) => entriesOf(row, settings))
    .filter(({ date }) => date.toISOString().slice(0, 10) <= on)
    .toSorted((a, b) => b.date.getTime() - a.date.getTime() || a.id.localeCompare(b.id));
  const feed = new Feed({
    id: ID,
    title: TITLE[lang],
    language: lang,
    link: `${site}/beloften`,
    feedLinks: { atom: self },
    updated: entries[0]?.date ?? new Date(0),
    generator: "Kansrijk",
    copyright: "EUPL-1.2",
    author: { name: "Kansrijk" },
  });
  for (const { id, date, title, content, promise } of entries)
    feed.addItem({ id, date, title, content, link: pageOf(promise, { lang, site }) });
  return feed.atom1();
}

function entriesOf(row: PromiseRow, { lang, keptAt }: FeedSettings): Entry[] {
  const name = rowName(row);
  const base = `${ID}:${stableName(row).replace(" ", ":")}`;
  const entry = (id: string, date: Date, title: string, content: string): Entry => ({
    id: `${base}:${id}`,
    date,
    title: asHtml(`${name}, ${row.subject[lang]}: ${title}`),
    content: asHtml(`${content} (${row.text[lang]})`),
    promise: row.id,
  });
  const { to, stated } = row.deadline;
  return [
    ...(to === null ? [] : [entry("ended", dayOf(to, 1), ENDED[lang], `"${stated}". ${row.explanation[lang]}`)]),
    ...row.updates.map(({ on, kind, text, source, told }, at) =>
      entry(
        told === null ? `happened:${on}:${kind}:${sameBefore(row, at)}` : `told:${told}`,
        told === null ? dayOf(on) : new Date(keptAt.get(told) ?? dayOf(on)),
        UPDATE_KINDS[kind][lang],
        `${text[lang]} ${source}.`,
      ),
    ),
    ...row.became.map(({ on, text, source }) =>
      entry(`became:${on}`, dayOf(on), BECAME[lang], `${text[lang]}. ${source}.`),
    ),
  ];
}

/** How many of ours of that kind and day stand before it: other news does not change its id. */
function sameBefore({ updates }: PromiseRow, at: number): number {
  const { on, kind } = updates[at]!;
  return updates.slice(0, at).filter((one) => one.told === null && one.on === on && one.kind === kind).length;
}

/** The last day that it may mean, at midnight UTC. */
function dayOf(on: string, later = 0): Date {
  return new Date(Date.parse(periodOf(on).to) + later * 86_400_000);
}

const MARKS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Readers take titles and contents for HTML; words of users must stay words. XML has no control characters. */
function asHtml(words: string): string {
  return words.replace(/[&<>]/g, (mark) => MARKS[mark]!).replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, " ");
}
