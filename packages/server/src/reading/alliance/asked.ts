import type { Language } from "@kansrijk/core/vocabulary/text";
import type { Store } from "../../store/store.ts";

/** What a page of the alliance is made from. */
export interface Asked {
  readonly store: Pick<Store, "db" | "dataDir">;
  readonly search: URLSearchParams;
  /** The moment that the page is about, when the address names no day. */
  readonly now: Date;
  readonly language: Language;
}
