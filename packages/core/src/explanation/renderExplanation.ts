import type { Language, Text } from "../vocabulary/text.ts";
import type { Basis, Explanation, Step } from "./explanation.ts";
import { fillSentence } from "./quantityText.ts";

const WORDS = {
  why: { nl: "Waarom", en: "Why" },
  change: { nl: "Wat had de uitkomst anders gemaakt?", en: "What would have changed it?" },
  remarks: { nl: "Let op", en: "Please note" },
  validFrom: { nl: "geldig vanaf", en: "valid from" },
  replaced: { nl: "uitgeprobeerde waarde in plaats van", en: "value tried out instead of" },
} satisfies Record<string, Text>;

const STATUS: Record<Basis["status"], Text> = {
  published: { nl: "gepubliceerd", en: "published" },
  derived: { nl: "afgeleid", en: "derived" },
  assumed: { nl: "aangenomen", en: "assumed" },
};

/** Where a value comes from, in one line: article, date, status. */
export function basisText(basis: Basis, language: Language): string {
  const tried = basis.replaced === undefined ? "" : `; ${WORDS.replaced[language]} ${basis.replaced}`;
  return `${basis.article} (${WORDS.validFrom[language]} ${basis.validFrom}; ${STATUS[basis.status][language]}${tried})`;
}

function stepLines(step: Step, language: Language, number: string): string[] {
  const sentence = `${number}${fillSentence(step.sentence[language], step.quantities, language)}`;
  const indent = " ".repeat(number.length);
  return [
    sentence,
    ...step.basis.flatMap((basis) => [
      `${indent}${basis.label[language]}: ${basisText(basis, language)}`,
      `${indent}${basis.link}`,
    ]),
  ];
}

/** The explanation in plain lines, for the command and for copying. */
export function renderExplanation(explanation: Explanation, language: Language): string {
  const steps = explanation.steps.flatMap((step, index) => stepLines(step, language, `${index + 1}. `));
  const alternatives = explanation.alternatives.map(
    (item) => `- ${fillSentence(item.sentence[language], item.quantities, language)}`,
  );
  const remarks = explanation.remarks.flatMap((step) => stepLines(step, language, "- "));
  const section = (title: Text, lines: string[]): string[] =>
    lines.length === 0 ? [] : ["", title[language], ...lines];
  return [
    explanation.title[language],
    ...section(WORDS.why, steps),
    ...section(WORDS.change, alternatives),
    ...section(WORDS.remarks, remarks),
  ].join("\n");
}
