import type { CheckResult } from "@kansrijk/core/ledger/evaluateCheck";
import type { Text } from "@kansrijk/core/vocabulary/text";

/** Words of the ledger, to read without a script. */
export const LEDGER = {
  title: { nl: "Kloppen de getallen uit de brieven?", en: "Do the numbers of the letters add up?" },
  lead: {
    nl: "Alle bedragen die de brieven noemen, en tien sommen die u met hun getallen kunt maken. Van elke som leest u beide kanten.",
    en: "All amounts that the letters name, and ten sums you can make with their numbers. Of every sum you read both sides.",
  },
  checks: { nl: "Tien controles", en: "Ten checks" },
  checksText: {
    nl: "Wij rekenen met de getallen zoals ze er staan, zonder afronden. Wat een brief niet noemt en wij zelf berekenden, noemen wij zo: dat kan niet kloppen of afwijken.",
    en: "We calculate with the numbers as they stand, without rounding. What a letter does not name and we worked out ourselves is called so: that can neither agree nor differ.",
  },
  verdict: { nl: "Uitkomst", en: "Outcome" },
  left: { nl: "Eerste kant", en: "First side" },
  right: { nl: "Andere kant", en: "Other side" },
  relation: { nl: "De vraag is of de eerste kant", en: "The question is whether the first side" },
  room: { nl: "met de afronding van de brief", en: "with the rounding of the letter" },
  difference: { nl: "Verschil", en: "Difference" },
  number: { nl: "Getal", en: "Number" },
  value: { nl: "Waarde", en: "Value" },
  statedAs: { nl: "Zo genoemd", en: "Stated as" },
  status: { nl: "Herkomst", en: "Origin" },
  where: { nl: "Waar", en: "Where" },
  wouldBe: { nl: "Gelijk bij", en: "Equal with" },
  same: { nl: "zoals het is", en: "as it is" },
  numbersOf: { nl: "De getallen van", en: "The numbers of" },
  euros: { nl: "Alle bedragen", en: "All amounts" },
  eurosText: {
    nl: "Een bedrag dat een brief twee keer noemt, staat hier één keer.",
    en: "An amount that a letter names twice stands here once.",
  },
  amount: { nl: "Bedrag", en: "Amount" },
  what: { nl: "Waarvoor", en: "For what" },
  kind: { nl: "Hoe vaak", en: "How often" },
  period: { nl: "Periode", en: "Period" },
  forWhom: { nl: "Voor wie", en: "For whom" },
  letter: { nl: "Brief", en: "Letter" },
  totals: { nl: "Totalen", en: "Totals" },
  totalsText: {
    nl: "Per brief en per soort. Een deel van een ander bedrag telt niet nog eens mee. Bedragen per jaar en bedragen in één keer tellen wij nooit bij elkaar op.",
    en: "Per letter and kind. A part of another amount does not count again. Amounts a year and amounts at once are never added.",
  },
  from: { nl: "Vanaf", en: "From" },
  total: { nl: "Totaal", en: "Total" },
  leftOut: { nl: "Niet meegeteld", en: "Not counted" },
  perPupil: { nl: "Hoeveel is dat per leerling?", en: "How much is that per pupil?" },
  perPupilText: {
    nl: "Deze getallen staan niet in de brieven: wij hebben gedeeld. Scholen geven het geld niet per leerling uit.",
    en: "These numbers are not in the letters: we divided. Schools do not spend the money per pupil.",
  },
  how: { nl: "Hoe berekend", en: "How it was worked out" },
} as const satisfies Record<string, Text>;

export const RELATION_WORDS: Readonly<Record<CheckResult["relation"], Text>> = {
  equal: { nl: "gelijk is aan de andere", en: "is equal to the other" },
  "at-least": { nl: "ten minste de andere is", en: "is at least the other" },
  "at-most": { nl: "hoogstens de andere is", en: "is at most the other" },
};
