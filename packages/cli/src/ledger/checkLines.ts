import type { CheckResult, CheckSide } from "@kansrijk/core/ledger/evaluateCheck";
import { HOLDS, VERDICTS } from "@kansrijk/core/ledger/verdictWords";
import type { Language, Text } from "@kansrijk/core/vocabulary/text";

const WORDS = {
  left: { nl: "links ", en: "left  " },
  right: { nl: "rechts", en: "right " },
  difference: { nl: "verschil", en: "difference" },
  room: { nl: "met afronding", en: "with rounding" },
  equalWhen: { nl: "gelijk als", en: "equal if" },
} as const satisfies Record<string, Text>;

/** A check for a terminal: question, both sides with their numbers, and what would make them equal. */
export function checkLines(check: CheckResult, language: Language, kind: string, relation: string): string[] {
  const { id, title, question, left, right, difference, holds, verdict, explanation } = check;
  const side = (label: Text, { named, filled, result, room }: CheckSide): string[] => [
    `  ${label[language]}  ${filled[language]}${filled[language] === result[language] ? "" : ` = ${result[language]}`}`,
    `          (${named[language]}${room.text[language] === result[language] ? "" : `; ${WORDS.room[language]}: ${room.text[language]}`})`,
  ];
  const numbers = [...left.numbers, ...right.numbers];
  const changes = numbers.flatMap(({ title: name, text, wouldBe }) =>
    wouldBe && wouldBe.nl !== text.nl
      ? [`  ${WORDS.equalWhen[language]}: ${name[language]} ${text[language]} -> ${wouldBe[language]}`]
      : [],
  );
  return [
    `${id}  ${title[language]}: ${VERDICTS[verdict][language].toUpperCase()} (${kind}; ${HOLDS[holds][language]})`,
    `  ${question[language]}`,
    ...side(WORDS.left, left),
    `  ${relation}`,
    ...side(WORDS.right, right),
    ...(difference === null ? [] : [`  ${WORDS.difference[language]}: ${difference.text[language]}`]),
    ...changes,
    `  ${explanation[language]}`,
  ];
}
