import { LEDGER_PAGE } from "@kansrijk/core/ledger/ledgerPageWords";
import type { CheckResult, Verdict } from "@kansrijk/core/ledger/evaluateCheck";
import type { Text } from "@kansrijk/core/vocabulary/text";

export const LEDGER = {
  ...LEDGER_PAGE,
  lead: {
    nl: "Alle bedragen die de brieven noemen, en tien sommen die u met hun getallen kunt maken. Van elke som ziet u beide kanten.",
    en: "All amounts that the letters name, and ten sums you can make with their numbers. Of every sum you see both sides.",
  },
  room: { nl: "Met de afronding van de brief", en: "With the rounding of the letter" },
  more: {
    nl: "De getallen, waar ze staan en wat de som zou veranderen",
    en: "The numbers, where they stand and what would change the sum",
  },
  paragraph: { nl: "alinea", en: "paragraph" },
  footnote: { nl: "voetnoot", en: "footnote" },
  opening: { nl: "aan het begin", en: "at the beginning" },
  downloads: { nl: "Alles als bestand", en: "Everything as a file" },
  picture: { nl: "Grootte van de bedragen", en: "Size of the amounts" },
  pictureSummary: {
    nl: "Het grootste bedrag is duizenden keren zo groot als het kleinste. Daarom is elke streep op de as tien keer zo veel als de vorige.",
    en: "The largest amount is thousands of times the smallest. So every line on the axis is ten times the one before.",
  },
} satisfies Record<string, Text>;

export const VERDICT_LOOK: Readonly<Record<Verdict, string>> = {
  agrees: "badge--done",
  derived: "badge--derived",
  differs: "badge--failed",
  "depends-on-assumption": "badge--assumed",
};

export const RELATION_WORDS: Readonly<Record<CheckResult["relation"], Text>> = {
  equal: { nl: "is gelijk aan", en: "is equal to" },
  "at-least": { nl: "is ten minste", en: "is at least" },
  "at-most": { nl: "is hoogstens", en: "is at most" },
};
