import type { CheckNumber, CheckResult, CheckSide } from "@kansrijk/core/ledger/evaluateCheck";
import { FIGURE_STATUS } from "@kansrijk/core/ledger/figure";
import { CHECK_KINDS } from "@kansrijk/core/ledger/ledgerCheck";
import { QUALIFIERS } from "@kansrijk/core/ledger/qualifier";
import { HOLDS, VERDICTS } from "@kansrijk/core/ledger/verdictWords";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { factsHtml } from "../facts.ts";
import { markup, type Html } from "../markup.ts";
import { plainTable } from "../plainTable.ts";
import { LEDGER, RELATION_WORDS } from "./ledgerWords.ts";
import { placeText } from "./placeText.ts";

/** One sum with both sides written out, and the numbers that it rests on. */
export function checkHtml(check: CheckResult, language: Language): Html {
  const { id, title, question, kind, relation, left, right, difference, holds, verdict, explanation } = check;
  const facts = [
    { label: LEDGER.left, value: sideWords(left, language) },
    { label: LEDGER.right, value: sideWords(right, language) },
    ...(difference === null ? [] : [{ label: LEDGER.difference, value: difference.text[language] }]),
    {
      label: LEDGER.verdict,
      value: markup`<strong>${VERDICTS[verdict][language]}</strong> (${CHECK_KINDS[kind][language]}; ${HOLDS[holds][language]})`,
    },
  ];
  return markup`<h3 id="${id}" class="nl-heading nl-heading--level-3">${id}. ${title[language]}</h3>
    <p class="nl-paragraph">${question[language]} ${LEDGER.relation[language]} ${RELATION_WORDS[relation][language]}.</p>
    ${factsHtml(facts, language)}
    <p class="nl-paragraph">${explanation[language]}</p>
    ${numbersHtml(check, language)}`;
}

function sideWords({ named, filled, result, room }: CheckSide, language: Language): string {
  const isSum = filled[language] !== result[language];
  const sum = isSum ? `${filled[language]} = ${result[language]}` : result[language];
  const wide = room.text[language] === result[language] ? "" : ` (${LEDGER.room[language]}: ${room.text[language]})`;
  return `${named[language]}: ${sum}${wide}`;
}

function numbersHtml({ id, title, left, right }: CheckResult, language: Language): Html {
  const columns = [LEDGER.number, LEDGER.value, LEDGER.statedAs, LEDGER.status, LEDGER.where, LEDGER.wouldBe];
  return plainTable(
    {
      caption: `${LEDGER.numbersOf[language]} ${id}, ${title[language]}`,
      columns: columns.map((label) => ({ label })),
      rows: [...left.numbers, ...right.numbers].map((number) => [
        number.title[language],
        number.text[language],
        QUALIFIERS[number.qualifier][language],
        FIGURE_STATUS[number.status][language],
        number.places.map((place) => placeText(place, language)).join("; ") || "-",
        wouldBeWords(number, language),
      ]),
    },
    language,
  );
}

function wouldBeWords({ wouldBe, text }: CheckNumber, language: Language): string {
  if (wouldBe === null) return "-";
  return wouldBe[language] === text[language] ? LEDGER.same[language] : wouldBe[language];
}
