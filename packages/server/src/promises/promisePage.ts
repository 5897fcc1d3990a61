import type { Language } from "@kansrijk/core/vocabulary/text";

/** The address of the page of a promise or motion. */
export function pageOf(id: string, { lang, site }: { readonly lang: Language; readonly site: string }): string {
  return `${site}/beloften/${encodeURIComponent(id)}${lang === "en" ? "?lang=en" : ""}`;
}
