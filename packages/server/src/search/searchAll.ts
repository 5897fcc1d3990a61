import type { Audience } from "@kansrijk/core/collections/audience";
import { excerptOf, type ExcerptPart } from "@kansrijk/core/search/excerptOf";
import type { RuleBook } from "@kansrijk/core/rules/ruleBook";
import type { Language, Text } from "@kansrijk/core/vocabulary/text";
import type { SearchResult } from "minisearch";
import type { Store } from "../store/store.ts";
import { searchIndex } from "./searchIndex.ts";

export interface SearchQuestion {
  readonly words: string;
  /** Only this kind; all when absent. */
  readonly kind?: string | undefined;
  readonly language: Language;
  /** At most so many results. */
  readonly limit: number;
  /** Who asks: drafts are found by who is trusted only. */
  readonly audience?: Audience;
}

export interface Found {
  readonly kind: string;
  readonly id: string;
  readonly name: readonly ExcerptPart[];
  readonly excerpt: readonly ExcerptPart[];
  readonly page: string;
  readonly generated: boolean;
}

export interface SearchAnswer {
  /** In the kind that was asked, also those above the limit. */
  readonly total: number;
  /** Of all kinds, so that somebody can choose one. */
  readonly kinds: readonly { readonly kind: string; readonly title: Text; readonly count: number }[];
  readonly results: readonly Found[];
}

const LONGEST_NAME = 300;

/** Finds records, indicators and rules with all words, or when there are none with some of them; the best first. */
export async function searchAll(
  store: Pick<Store, "db">,
  book: RuleBook,
  { words, kind, language, limit, audience }: SearchQuestion,
): Promise<SearchAnswer> {
  const index = await searchIndex(store, book, audience);
  const search = (combineWith: "AND" | "OR"): SearchResult[] => index.words[language].search(words, { combineWith });
  const every = search("AND");
  const hits = every.length > 0 ? every : search("OR");
  const counts = new Map<string, number>();
  for (const { id } of hits) {
    const { kind } = index.documents[id as number]!;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const chosen = hits.filter(({ id }) => kind === undefined || index.documents[id as number]!.kind === kind);
  return {
    total: chosen.length,
    kinds: [...index.kinds].flatMap(([kind, title]) =>
      counts.has(kind) ? [{ kind, title, count: counts.get(kind)! }] : [],
    ),
    results: chosen.slice(0, limit).map(({ id, terms }) => {
      const { name, text, ...rest } = index.documents[id as number]!;
      const found = new Set(terms);
      return {
        ...rest,
        name: excerptOf(name[language], found, LONGEST_NAME),
        excerpt: excerptOf(text[language].replaceAll(/\s+/g, " ").trim(), found),
      };
    }),
  };
}
