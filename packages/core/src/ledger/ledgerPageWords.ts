import type { Text } from "../vocabulary/text.ts";

/** Words of the page of the ledger, with a script and without. */
export const LEDGER_PAGE = {
  title: { nl: "Kloppen de getallen uit de brieven?", en: "Do the numbers of the letters add up?" },
  checks: { nl: "Tien controles", en: "Ten checks" },
  checksText: {
    nl: "Wij rekenen met de getallen zoals ze er staan, zonder afronden. Wat een brief niet noemt en wij zelf berekenden, noemen wij zo: dat kan niet kloppen of afwijken.",
    en: "We calculate with the numbers as they stand, without rounding. What a letter does not name and we worked out ourselves is called so: that can neither agree nor differ.",
  },
  left: { nl: "Eerste kant", en: "First side" },
  right: { nl: "Andere kant", en: "Other side" },
  difference: { nl: "Verschil", en: "Difference" },
  number: { nl: "Getal", en: "Number" },
  value: { nl: "Waarde", en: "Value" },
  statedAs: { nl: "Zo genoemd", en: "Stated as" },
  status: { nl: "Herkomst", en: "Origin" },
  where: { nl: "Waar", en: "Where" },
  wouldBe: { nl: "Gelijk bij", en: "Equal with" },
  same: { nl: "zoals het is", en: "as it is" },
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
