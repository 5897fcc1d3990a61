import type { Text } from "@kansrijk/core/vocabulary/text";

/** Words for the codes that rules and tables use as values; a code that is not here is shown as it is. */
const VALUES: Readonly<Record<string, Text>> = {
  include: { nl: "tellen allemaal mee", en: "all count" },
  exclude: { nl: "tellen niet mee", en: "do not count" },
  proportional: { nl: "tellen voor een deel mee", en: "count in part" },
  "half-up": { nl: "een halve cent naar boven", en: "half a cent goes up" },
  down: { nl: "naar beneden", en: "down" },
  unreliable: { nl: "score onzeker (kleine school)", en: "score uncertain (small school)" },
};

export function valueText(code: string): Text {
  return VALUES[code] ?? { nl: code, en: code };
}
