import { useSearch } from "@tanstack/react-router";
import type { Language, Text } from "@kansrijk/core/vocabulary/text";

export interface LanguageSearch {
  readonly lang?: Language;
}

/** The language of the page stands in its address, so that a shared address opens in the same language. */
export function useLanguage(): Language {
  return useSearch({ strict: false }).lang === "en" ? "en" : "nl";
}

/** Gives the function that picks the words in the language of the page. */
export function useText(): (text: Text) => string {
  const language = useLanguage();
  return (text) => text[language];
}

export function languageSearch(search: Readonly<Record<string, unknown>>): LanguageSearch {
  return search["lang"] === "en" || search["lang"] === "nl" ? { lang: search["lang"] } : {};
}
