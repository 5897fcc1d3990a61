import type { Term } from "@kansrijk/core/policy/taxonomy";
import { useText } from "../../../app/language.ts";
import type { Choice } from "./ChoiceField.tsx";

/** The terms of a taxonomy to choose from, in the language of the page. */
export function useTerms(terms: Readonly<Record<string, Term>>): Choice[] {
  const text = useText();
  return Object.entries(terms).map(([id, { label }]) => ({ id, label: text(label) }));
}
