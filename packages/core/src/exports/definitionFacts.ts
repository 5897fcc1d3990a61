import type { IndicatorDefinition } from "../indicators/definitionSchema.ts";
import { EQUALITY_LABELS } from "../indicators/fields.ts";
import type { Text } from "../vocabulary/text.ts";

/** What a file with figures says about an indicator, so that it can be read without Kansrijk. */
export interface DefinitionFacts {
  readonly id: string;
  readonly title: Text;
  readonly question: Text;
  readonly equality: Text;
  /** Who counts, of whom it holds, what it is divided by and who is left out; as far as the definition has them. */
  readonly parts: readonly { readonly label: Text; readonly text: Text }[];
  readonly formula: Text;
  readonly sources: readonly { readonly title: string; readonly link: string; readonly status: string }[];
  readonly assumed: readonly Text[];
  /** Name of the file of the definition and the SHA-256 of its text. */
  readonly file: string;
  readonly sha256: string;
}

const LABELS = {
  population: { nl: "Wie telt mee", en: "Who counts" },
  numerator: { nl: "Waarvan", en: "Of whom" },
  denominator: { nl: "Gedeeld door", en: "Divided by" },
  leftOut: { nl: "Niet meegeteld", en: "Left out" },
} as const satisfies Record<string, Text>;

export function definitionFacts(indicator: IndicatorDefinition): DefinitionFacts {
  const { id, title, question, equality, definition, formula, sources, assumptions, file, sha256 } = indicator;
  const parts = (Object.keys(LABELS) as (keyof typeof LABELS)[]).flatMap((part) => {
    const text = definition[part];
    return text ? [{ label: LABELS[part], text }] : [];
  });
  return {
    id,
    title,
    question,
    equality: EQUALITY_LABELS[equality],
    parts,
    formula,
    sources: sources.map(({ title, link, status }) => ({ title, link, status })),
    assumed: assumptions.map(({ text }) => text),
    file,
    sha256,
  };
}
