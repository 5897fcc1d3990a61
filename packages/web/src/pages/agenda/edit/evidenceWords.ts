import type { Text } from "@kansrijk/core/vocabulary/text";

export const EVIDENCE = {
  months: { nl: "maanden extra leren in een jaar", en: "months of extra learning in a year" },
  month: { nl: "maand extra leren in een jaar", en: "month of extra learning in a year" },
  unknown: { nl: "Het effect is niet bekend", en: "The effect is not known" },
  interval: { nl: "tussen", en: "between" },
  and: { nl: "en", en: "and" },
  strength: { nl: "bewijs", en: "evidence" },
  cost: { nl: "kosten", en: "cost" },
  edition: { nl: "uitgave", en: "edition" },
  for: { nl: "voor", en: "for" },
  conditions: { nl: "Werkt alleen als", en: "Works only when" },
} satisfies Record<string, Text>;
