import type { Text } from "@kansrijk/core/vocabulary/text";

export const POLICY = {
  title: { nl: "Maatregelen", en: "Measures" },
  lead: {
    nl: "Alles wat de brieven aankondigen of melden, in onze eigen woorden: wie iets moet doen, wat het van een school vraagt, hoe het ermee staat en waar het staat.",
    en: "Everything that the letters announce or report, in our own words: who has to act, what it asks of a school, how it stands and where it stands.",
  },
  tabs: { nl: "Maatregelen: onderdelen", en: "Measures: parts" },
  list: { nl: "Alle maatregelen", en: "All measures" },
  coverage: { nl: "Waar staat weinig?", en: "Where is little?" },
  load: { nl: "Druk op een school", en: "Load on a school" },
  search: { nl: "Zoek in de tekst", en: "Search the text" },
  filter: { nl: "Kies maatregelen", en: "Choose measures" },
  letter: { nl: "Brief", en: "Letter" },
  all: { nl: "alle", en: "all" },
  more: { nl: "Meer keuzes", en: "More choices" },
  found: { nl: "gevonden", en: "found" },
  none: { nl: "Geen maatregel past hierbij. Laat een keuze weg.", en: "No measure fits. Leave out a choice." },
  name: { nl: "Maatregel", en: "Measure" },
  state: { nl: "Hoe staat het ermee", en: "How it stands" },
  letters: { nl: "Brieven", en: "Letters" },
  asks: { nl: "Vraagt van een school", en: "Asks of a school" },
  plea: { nl: "pleidooi", en: "plea" },
  asOf: { nl: "zoals bekend op", en: "as known on" },
  downloads: { nl: "Download alles als", en: "Download everything as" },
  notSchool: { nl: "richt zich niet op scholen", en: "not aimed at schools" },
  nothing: { nl: "niets", en: "nothing" },
} satisfies Record<string, Text>;
