import { FACT_STATUS } from "@kansrijk/core/vocabulary/factStatus";
import { dayWords, whenWords } from "@kansrijk/core/promises/dayWords";
import { rowName, type PromiseRow } from "@kansrijk/core/promises/promiseRows";
import { PROMISE_STATUS } from "@kansrijk/core/promises/promiseStatus";
import { UPDATE_KINDS } from "@kansrijk/core/promises/promiseUpdate";
import type { LetterPlace } from "@kansrijk/core/letters/letterPlace";
import type { Language, Text } from "@kansrijk/core/vocabulary/text";
import { textTable } from "../textTable.ts";

const WORDS = {
  said: { nl: "gezegd", en: "said" },
  due: { nl: "termijn", en: "due" },
  rule: { nl: "regel", en: "rule" },
  owner: { nl: "van", en: "owner" },
  status: { nl: "status", en: "status" },
  noEnd: { nl: "geen laatste dag", en: "no last day" },
  happened: { nl: "wat er gebeurde", en: "what happened" },
  became: { nl: "wat het werd", en: "what it became" },
  nothing: { nl: "niets gevonden", en: "nothing found" },
  unknownPart: {
    nl: "telt niet mee, want dit deel is er niet",
    en: "does not count, because there is no such part",
  },
  user: { nl: "door een gebruiker verteld", en: "told by a user" },
  subject: { nl: "onderwerp", en: "subject" },
  letter: { nl: "brief", en: "letter" },
  basis: { nl: "rust op", en: "rests on" },
  lastDay: { nl: "laatste dag", en: "last day" },
} as const satisfies Record<string, Text>;

/** A line per promise. */
export function promiseTable(rows: readonly PromiseRow[], lang: Language): string {
  return textTable(
    ["", WORDS.letter[lang], WORDS.lastDay[lang], WORDS.status[lang], WORDS.basis[lang], WORDS.subject[lang]],
    rows.map((row) => [
      rowName(row),
      row.letter,
      row.deadline.to ?? "-",
      PROMISE_STATUS[row.status][lang],
      FACT_STATUS[row.basis][lang],
      row.subject[lang],
    ]),
  );
}

/** Everything about a promise: what was said and where, when it was due, and what happened. */
export function promiseLines(row: PromiseRow, lang: Language): readonly string[] {
  const { deadline, owner } = row;
  const window =
    deadline.to === null ? WORDS.noEnd[lang] : `${dayWords(deadline.from)[lang]} - ${dayWords(deadline.to)[lang]}`;
  const line = (word: Text, text: string): string => `  ${word[lang]}: ${text}`;
  return [
    `${rowName(row)}  ${row.subject[lang]}`,
    line(WORDS.said, `${row.text[lang]} (${row.places.map(placeText).join("; ")})`),
    line(WORDS.owner, [owner.minister, owner.office[lang]].filter(Boolean).join(", ")),
    line(
      WORDS.due,
      `"${deadline.stated}": ${window} (${WORDS.rule[lang]} ${deadline.rule}, ${FACT_STATUS[deadline.ruleStatus][lang]})`,
    ),
    line(WORDS.status, `${PROMISE_STATUS[row.status][lang]}. ${row.explanation[lang]} ${row.wouldChange[lang]}`),
    ...(row.updates.length === 0 ? [line(WORDS.happened, WORDS.nothing[lang])] : []),
    ...row.updates.map((update) =>
      line(
        WORDS.happened,
        `${UPDATE_KINDS[update.kind][lang]} ${whenWords(update)[lang]}: ${update.text[lang]} (${sourceOf(update, lang)}${
          update.told === null ? "" : `; ${WORDS.user[lang]}`
        }${update.unknownPart === undefined ? "" : `; ${WORDS.unknownPart[lang]}: ${update.unknownPart}`})`,
      ),
    ),
    ...row.became.map((became) =>
      line(WORDS.became, `${became.text[lang]}, ${dayWords(became.on)[lang]} (${sourceOf(became, lang)})`),
    ),
  ];
}

/** "S4, Tot slot, 1"; the letter itself has no heading above it. */
export function placeText({ letter, heading, paragraph }: LetterPlace): string {
  return [letter, ...(heading === "" ? [] : [heading]), paragraph].join(", ");
}

function sourceOf(fact: Pick<PromiseRow["became"][number], "source" | "status" | "link">, lang: Language): string {
  return [fact.source, FACT_STATUS[fact.status][lang], ...(fact.link === undefined ? [] : [fact.link])].join("; ");
}
