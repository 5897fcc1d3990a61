import type { BreakdownDefinition } from "../indicators/breakdownSchema.ts";
import type { IndicatorDefinition } from "../indicators/definitionSchema.ts";
import { canonicalJson } from "../receipt/canonicalJson.ts";
import { sha256 } from "../receipt/sha256.ts";

/** What a definition says to people or to the pages; it decides no figure. */
const WORDS: ReadonlySet<string> = new Set([
  "id",
  "title",
  "question",
  "field",
  "equality",
  "decimals",
  "better",
  "breakdowns",
  "main",
  "tile",
  "definition",
  "formula",
  "sources",
  "footnotes",
  "published",
  "assumptions",
  "file",
  "sha256",
] satisfies (keyof IndicatorDefinition)[]);

/** Changes when the figures of an indicator stand for something else: its rows, counts, kind or unit. */
export function indicatorMeaning(definition: IndicatorDefinition): string {
  return sha256(canonicalJson(Object.fromEntries(Object.entries(definition).filter(([key]) => !WORDS.has(key)))));
}

/** Changes when pupils are put into groups in another way. */
export function breakdownMeaning({ kind, expression }: BreakdownDefinition): string {
  return sha256(canonicalJson({ kind, expression }));
}
