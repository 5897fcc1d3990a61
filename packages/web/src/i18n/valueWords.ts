import type { Text } from "@kansrijk/core/vocabulary/text";

/** Words for the codes that rules and tables use as values; a code that is not here is shown as it is. */
const VALUES: Readonly<Record<string, Text>> = {
  include: { nl: "tellen allemaal mee", en: "all count" },
  exclude: { nl: "tellen niet mee", en: "do not count" },
  proportional: { nl: "tellen voor een deel mee", en: "count in part" },
  "half-up": { nl: "een halve cent naar boven", en: "half a cent goes up" },
  down: { nl: "naar beneden", en: "down" },
  "deferred-acceptance": { nl: "loting en matching", en: "lottery and matching" },
  "first-choice-rounds": { nl: "eerst alle eerste keuzes", en: "all first choices first" },
  "school-lotteries": { nl: "loting per school", en: "a lottery per school" },
  unknown: { nl: "niet bekend", en: "not known" },
  none: { nl: "geen", en: "none" },
  "first-choice": { nl: "alleen bij de eerste keuze", en: "at the first choice only" },
  "every-choice": { nl: "bij elke keuze", en: "at every choice" },
  "rank-then-reversed": {
    nl: "plaats op de eigen lijst, dan omgekeerd lotnummer",
    en: "place on the own list, then reversed lottery number",
  },
  "as-placed": { nl: "zoals bij de plaatsing", en: "as at the placement" },
  reversed: { nl: "omgekeerd lotnummer", en: "reversed lottery number" },
  same: { nl: "hetzelfde lotnummer", en: "the same lottery number" },
  new: { nl: "nieuwe loting", en: "a new draw" },
  single: { nl: "één per leerling", en: "one per pupil" },
  multiple: { nl: "een per school", en: "one per school" },
  allowed: { nl: "mag", en: "allowed" },
  "not-allowed": { nl: "mag niet", en: "not allowed" },
  yes: { nl: "ja", en: "yes" },
  no: { nl: "nee", en: "no" },
  unreliable: { nl: "score onzeker (kleine school)", en: "score uncertain (small school)" },
};

export function valueText(code: string): Text {
  return VALUES[code] ?? { nl: code, en: code };
}
