import type { Text } from "@kansrijk/core/vocabulary/text";
import type { CellMark } from "@kansrijk/core/policy/coverage";

export const COVERAGE = {
  lead: {
    nl: "Per vak het aantal maatregelen. Zo ziet u welk veld, welke leeftijd of welke hoek weinig aandacht krijgt. Een maatregel kan in meer vakken staan; pleidooien van de sectoren tellen niet mee.",
    en: "The number of measures in each cell. So you see which field, age or corner gets little attention. A measure may stand in several cells; pleas of the sectors do not count.",
  },
  choose: { nl: "Kies wat u kruist", en: "Choose what to cross" },
  rows: { nl: "Rijen", en: "Rows" },
  columns: { nl: "Kolommen", en: "Columns" },
  on: { nl: "Alleen wat telde op", en: "Only what counted on" },
  onHelp: {
    nl: "Zonder begindatum telt een maatregel vanaf de brief die hem noemt.",
    en: "Without a start date a measure counts from the letter that names it.",
  },
  figure: { nl: "Maatregelen per vak", en: "Measures per cell" },
  count: { nl: "maatregelen", en: "measures" },
  thin: { nl: "Dun of leeg", en: "Thin or empty" },
  rule: { nl: "Wanneer is een vak dun?", en: "When is a cell thin?" },
  cell: { nl: "Vak", en: "Cell" },
  number: { nl: "Maatregelen", en: "Measures" },
  expected: { nl: "Te verwachten", en: "To expect" },
  mark: { nl: "Oordeel", en: "Verdict" },
  noThin: { nl: "Geen vak is dun of leeg.", en: "No cell is thin or empty." },
  same: { nl: "Kies voor rijen en kolommen iets anders.", en: "Choose something else for rows and columns." },
  nothing: { nl: "Hierbij past geen maatregel. Laat een keuze weg.", en: "No measure fits. Leave out a choice." },
} satisfies Record<string, Text>;

export const MARKS: Readonly<Record<CellMark, Text>> = {
  enough: { nl: "genoeg", en: "enough" },
  thin: { nl: "dun", en: "thin" },
  empty: { nl: "leeg", en: "empty" },
  outside: { nl: "kan niet bestaan", en: "cannot exist" },
};
