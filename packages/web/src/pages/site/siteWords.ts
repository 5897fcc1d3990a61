import type { Text } from "@kansrijk/core/vocabulary/text";

export const SITE = {
  back: { nl: "Terug naar alle vestigingen", en: "Back to all sites" },
  unknown: { nl: "Deze vestiging staat niet in de gegevens", en: "This site is not in the data" },
  why: { nl: "Waarom?", en: "Why?" },
  change: { nl: "Wat had dit veranderd?", en: "What would have changed this?" },
  remarks: { nl: "Let op", en: "Please note" },
  figures: { nl: "Alle cijfers van deze vestiging", en: "All figures of this site" },
  figure: { nl: "Gegeven", en: "Item" },
  value: { nl: "Waarde", en: "Value" },
  basis: { nl: "Waar staat dat?", en: "Where does it say so?" },
  validFrom: { nl: "geldig vanaf", en: "valid from" },
  insteadOf: { nl: "in plaats van", en: "instead of" },
  source: { nl: "Bron", en: "Source" },
  opensElsewhere: { nl: "(andere website)", en: "(other website)" },
  receives: { nl: "krijgt", en: "receives" },
  triedNote: {
    nl: "Dit is met de regel die u uitprobeert. Volgens de regel zoals hij is:",
    en: "This is with the rule that you try out. Under the rule as it is:",
  },
  none: { nl: "geen uitkomst", en: "no outcome" },
  pupils: { nl: "leerlingen", en: "pupils" },
} satisfies Record<string, Text>;
