import { foldText } from "@kansrijk/core/search/foldText";
import type { Audience } from "@kansrijk/core/collections/audience";
import type { RuleBook } from "@kansrijk/core/rules/ruleBook";
import { LANGUAGES, type Language } from "@kansrijk/core/vocabulary/text";
import MiniSearch from "minisearch";
import { recordState } from "../collections/recordStore.ts";
import type { Store } from "../store/store.ts";
import { searchDocuments, type SearchContent } from "./searchDocuments.ts";

export interface SearchIndex extends SearchContent {
  /** Per language; ids count the documents. */
  readonly words: Readonly<Record<Language, MiniSearch>>;
}

interface Made {
  readonly state: string;
  readonly index: Promise<SearchIndex>;
}

const forAudience: Readonly<Record<Audience, WeakMap<object, Made>>> = {
  everybody: new WeakMap(),
  trusted: new WeakMap(),
};

/** The index over what the audience may read; made again only when records were kept or erased since. */
export async function searchIndex(
  store: Pick<Store, "db">,
  book: RuleBook,
  audience: Audience = "trusted",
): Promise<SearchIndex> {
  const state = await recordState(store);
  const made = forAudience[audience];
  const known = made.get(store.db);
  if (known?.state === state) return known.index;
  const index = makeIndex(store, book, audience);
  made.set(store.db, { state, index });
  // A failure is not kept: the next question tries again.
  index.catch(() => made.delete(store.db));
  return index;
}

async function makeIndex(store: Pick<Store, "db">, book: RuleBook, audience: Audience): Promise<SearchIndex> {
  const content = await searchDocuments(store, book, audience);
  const words = Object.fromEntries(LANGUAGES.map((language) => [language, wordsOf(content, language)]));
  return { ...content, words: words as Record<Language, MiniSearch> };
}

function wordsOf({ documents }: SearchContent, language: Language): MiniSearch {
  const words = new MiniSearch<{ key: number; id: string; name: string; text: string }>({
    idField: "key",
    fields: ["id", "name", "text"],
    tokenize: (text) => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [],
    processTerm: (term) => term,
    searchOptions: {
      boost: { id: 4, name: 3 },
      // A short word that is nearly another word is mostly something else.
      prefix: (term) => term.length >= 3,
      fuzzy: (term) => (term.length >= 5 && !/\d/.test(term) ? 0.2 : false),
      weights: { fuzzy: 0.2, prefix: 0.6 },
    },
  });
  words.addAll(documents.map(({ id, name, text }, key) => ({ key, id, name: name[language], text: text[language] })));
  return words;
}
