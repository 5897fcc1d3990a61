import type { Text } from "../vocabulary/text.ts";
import type { KindOfMeasure } from "./definitionSchema.ts";

const ROUNDED: Text = {
  nl: "Aantallen zijn afgerond op vijftallen; percentages zijn met die aantallen berekend. Dezelfde leerlingen krijgen altijd hetzelfde aantal. Cijfers over minder dan 10 leerlingen, of waarbij er minder dan 10 wel of niet meetellen, zijn vervangen door een c, net als cijfers waaruit je ze kunt terugrekenen.",
  en: "Counts are rounded to fives; percentages are computed from those counts. The same pupils always have the same count. Figures on fewer than 10 pupils, or where fewer than 10 count or do not count, are replaced by a c, and so are figures from which these could be worked out.",
};

const MOVED: Text = {
  nl: "Elk cijfer is hooguit zo veel verschoven als één leerling uitmaakt, altijd hetzelfde voor dezelfde leerlingen. Aantallen zijn afgerond op vijftallen. Cijfers over minder dan 10 leerlingen zijn vervangen door een c, net als cijfers waaruit je ze kunt terugrekenen.",
  en: "Each figure is moved by at most what one pupil matters, always the same for the same pupils. Counts are rounded to fives. Figures on fewer than 10 pupils are replaced by a c, and so are figures from which these could be worked out.",
};

const INDEX: Text = {
  nl: "Een index is op drie decimalen afgerond. Cijfers over minder dan 5 scholen, minder dan 30 leerlingen of een groep van minder dan 10 zijn vervangen door een c.",
  en: "An index is rounded to three decimals. Figures on fewer than 5 schools, fewer than 30 pupils or a group of fewer than 10 are replaced by a c.",
};

const PUBLISHED: Text = {
  nl: "De uitgever heeft kleine aantallen afgeschermd. Daar staat tussen welke grenzen het cijfer ligt.",
  en: "The publisher has protected small counts. There the bounds are shown between which the figure lies.",
};

const NONE: Text = {
  nl: "Niet beschermd: alleen voor gebruik op de eigen computer. Deel deze cijfers niet.",
  en: "Not protected: only for use on one's own computer. Do not share these figures.",
};

/** What was done so that nobody can be recognised. */
export function protectionText(kind: KindOfMeasure, exact: boolean): Text {
  if (exact) return NONE;
  if (kind === "rate") return ROUNDED;
  if (kind === "segregation") return INDEX;
  return kind === "published" ? PUBLISHED : MOVED;
}

/** For a page with indicators of all kinds. */
export const PROTECTION_OF_ALL = ROUNDED;
