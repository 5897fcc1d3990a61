import type { Text } from "@kansrijk/core/vocabulary/text";

export const COMPARE = {
  title: { nl: "Vergelijken", en: "Comparing" },
  lead: {
    nl: "Wat is er anders dan in een eerdere versie, of dan in een andere agenda?",
    en: "What differs from an earlier version, or from another agenda?",
  },
  with: { nl: "Vergelijk de agenda van nu met", en: "Compare the agenda of now with" },
  choose: { nl: "Kies", en: "Choose" },
  versions: { nl: "Versies van deze agenda", en: "Versions of this agenda" },
  agendas: { nl: "Andere agenda’s", en: "Other agendas" },
  version: { nl: "Versie", en: "Version" },
  same: { nl: "Er is geen verschil.", en: "There is no difference." },
  kind: { nl: "Soort", en: "Kind" },
  what: { nl: "Wat is er anders?", en: "What differs?" },
  changes: { nl: "Verschillen", en: "Differences" },
} satisfies Record<string, Text>;

export const CHANGE_KINDS = {
  added: { nl: "erbij", en: "added" },
  removed: { nl: "weg", en: "removed" },
  changed: { nl: "veranderd", en: "changed" },
  "target-moved": { nl: "doel verschoven", en: "target moved" },
} satisfies Record<string, Text>;
