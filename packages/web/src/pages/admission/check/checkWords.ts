import type { Text } from "@kansrijk/core/vocabulary/text";

export const CHECK = {
  ok: { nl: "Alles wat is gecontroleerd, klopt.", en: "Everything that was checked holds." },
  notOk: { nl: "Er klopt iets niet.", en: "Something does not hold." },
  skipped: {
    nl: "Een deel is met openbare gegevens niet te controleren: zij bevatten geen aanmeldingen van leerlingen.",
    en: "A part cannot be checked with public data: they hold no applications of pupils.",
  },
  skippedList: { nl: "Niet te controleren met deze gegevens", en: "Not to be checked with these data" },
  holds: { nl: "klopt", en: "holds" },
  broken: { nl: "klopt niet", en: "does not hold" },
  "not-checked": { nl: "niet gecontroleerd", en: "not checked" },
  busy: { nl: "Bezig met narekenen", en: "Checking" },
  stop: { nl: "Stop", en: "Stop" },
  unreadable: { nl: "Dit bestand is niet te lezen:", en: "This file cannot be read:" },
} satisfies Record<string, Text>;
