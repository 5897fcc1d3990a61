import { LEDGER_PAGE } from "@kansrijk/core/ledger/ledgerPageWords";
import type { CheckResult } from "@kansrijk/core/ledger/evaluateCheck";
import type { Text } from "@kansrijk/core/vocabulary/text";

/** Words of the ledger, to read without a script. */
export const LEDGER = {
  ...LEDGER_PAGE,
  lead: {
    nl: "Alle bedragen die de brieven noemen, en tien sommen die u met hun getallen kunt maken. Van elke som leest u beide kanten.",
    en: "All amounts that the letters name, and ten sums you can make with their numbers. Of every sum you read both sides.",
  },
  verdict: { nl: "Uitkomst", en: "Outcome" },
  relation: { nl: "De vraag is of de eerste kant", en: "The question is whether the first side" },
  room: { nl: "met de afronding van de brief", en: "with the rounding of the letter" },
  numbersOf: { nl: "De getallen van", en: "The numbers of" },
} as const satisfies Record<string, Text>;

export const RELATION_WORDS: Readonly<Record<CheckResult["relation"], Text>> = {
  equal: { nl: "gelijk is aan de andere", en: "is equal to the other" },
  "at-least": { nl: "ten minste de andere is", en: "is at least the other" },
  "at-most": { nl: "hoogstens de andere is", en: "is at most the other" },
};
