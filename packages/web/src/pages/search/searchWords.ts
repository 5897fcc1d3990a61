export const SEARCH = {
  title: { nl: "Zoeken", en: "Search" },
  lead: {
    nl: "Zoek in alles van Kansrijk: beloften, maatregelen, agenda's, interventies, brieven, cijfers en regels.",
    en: "Search all of Kansrijk: promises, measures, agendas, interventions, letters, figures and rules.",
  },
  words: { nl: "Waar zoekt u naar?", en: "What are you looking for?" },
  help: {
    nl: "Een deel van een woord is genoeg. Accenten en hoofdletters maken niet uit.",
    en: "Part of a word is enough. Accents and capitals do not matter.",
  },
  go: { nl: "Zoek", en: "Search" },
  kinds: { nl: "Soort", en: "Kind" },
  all: { nl: "Alles", en: "Everything" },
  results: { nl: "Gevonden", en: "Found" },
  one: { nl: "1 gevonden", en: "1 found" },
  many: { nl: "gevonden", en: "found" },
  none: {
    nl: "Niets gevonden. Probeer een ander woord, of een deel van het woord.",
    en: "Nothing found. Try another word, or part of the word.",
  },
  first: { nl: "De eerste", en: "The first" },
  firstEnd: { nl: "staan hieronder.", en: "are below." },
  generated: { nl: "Voorbeeld: verzonnen", en: "Example: made up" },
} as const;
