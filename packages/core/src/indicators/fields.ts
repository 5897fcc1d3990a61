import type { Text } from "../vocabulary/text.ts";
import type { IndicatorDefinition } from "./definitionSchema.ts";

/** The five fields of action of the letter "Visie kansengelijkheid funderend onderwijs" (10 March 2023). */
export const FIELD_TITLES: Readonly<Record<number, Text>> = {
  1: { nl: "Kansrijk aan de start", en: "A good start" },
  2: { nl: "De basis op orde", en: "Basic quality" },
  3: { nl: "Gelijke toegang", en: "Equal access" },
  4: { nl: "Een rijke omgeving", en: "Enriched surroundings" },
  5: { nl: "Flexibiliteit en maatwerk", en: "Flexibility" },
};

/** Which notion of equality an indicator uses: the same figures mean something else under another one. */
export const EQUALITY_LABELS: Readonly<Record<IndicatorDefinition["equality"], Text>> = {
  "equal-outcomes-at-equal-ability": {
    nl: "Gelijke uitkomsten voor leerlingen die hetzelfde kunnen",
    en: "Equal outcomes for pupils of equal ability",
  },
  "equal-outcomes": { nl: "Gelijke uitkomsten voor alle groepen", en: "Equal outcomes for all groups" },
  "minimum-for-all": { nl: "Iedereen haalt het minimum", en: "A minimum that everybody reaches" },
  spread: { nl: "Kleine verschillen tussen leerlingen", en: "Small differences between pupils" },
  "equal-access": { nl: "Gelijke toegang", en: "Equal access" },
  mixing: { nl: "Leerlingen ontmoeten elkaar", en: "Pupils meet each other" },
};
