import type { Text } from "@kansrijk/core/vocabulary/text";
import type { VersionView } from "./releaseQueries.ts";

export const RELEASES = {
  title: { nl: "Uitgaven", en: "Releases" },
  lead: {
    nl: "De cijfers van de monitor in vaste versies, voor wie er zelf mee werkt. Een versie verandert nooit; bij elke nieuwe staat wat er anders is.",
    en: "The figures of the monitor in fixed versions, for who works with them. A version never changes; every new one says what is different.",
  },
  datasets: { nl: "Datasets", en: "Datasets" },
  none: {
    nl: "Er is nog geen uitgave. Een beheerder maakt er een met kansrijk release draft en kansrijk release publish.",
    en: "There is no release yet. An administrator makes one with kansrijk release draft and kansrijk release publish.",
  },
  latest: { nl: "Nieuwste versie", en: "Newest version" },
  noneYet: { nl: "Nog geen openbare versie", en: "No public version yet" },
  all: { nl: "Alle uitgaven", en: "All releases" },
  versions: { nl: "Versies", en: "Versions" },
  version: { nl: "Versie", en: "Version" },
  draft: { nl: "Concept", en: "Draft" },
  rows: { nl: "cijfers", en: "figures" },
  changed: { nl: "Wat er anders is", en: "What is different" },
  since: { nl: "dan in versie", en: "from version" },
  nothingBefore: {
    nl: "Dit is de eerste versie: er is niets om mee te vergelijken.",
    en: "This is the first version: there is nothing to compare with.",
  },
  moreChanges: { nl: "en nog", en: "and" },
  moreOf: {
    nl: "andere verschillen; alles staat bij de verschillen als JSON",
    en: "other differences; all of them are in the differences as JSON",
  },
  csv: { nl: "Download als CSV", en: "Download as CSV" },
  meta: { nl: "Uitleg en korte ids (JSON)", en: "Explanation and short ids (JSON)" },
  changesJson: { nl: "Verschillen (JSON)", en: "Differences (JSON)" },
  examples: { nl: "Voorbeelden van andere cijfers", en: "Examples of figures that are different" },
  what: { nl: "Cijfer", en: "Figure" },
  was: { nl: "Was", en: "Was" },
  is: { nl: "Is", en: "Is" },
  ask: { nl: "Zelf vragen stellen", en: "Asking questions yourself" },
  askText: {
    nl: "Een programma kan rijen kiezen met and, or en not. Gebruik de korte ids: die blijven in elke versie hetzelfde. Met 2.* krijgt u de nieuwste versie die uw werk niet breekt.",
    en: "A program can choose rows with and, or and not. Use the short ids: they stay the same in every version. With 2.* you get the newest version that does not break your work.",
  },
  onlyTrusted: { nl: "alleen voor beheerders te zien", en: "only administrators see this" },
  hash: { nl: "SHA-256", en: "SHA-256" },
} satisfies Record<string, Text>;

export const STATUS: Readonly<Record<VersionView["status"], Text>> = {
  draft: { nl: "concept", en: "draft" },
  scheduled: { nl: "nog niet openbaar", en: "not public yet" },
  published: { nl: "openbaar", en: "public" },
};

export const SINCE: Readonly<Record<VersionView["status"], Text>> = {
  draft: { nl: "nog geen datum", en: "no date yet" },
  scheduled: { nl: "openbaar vanaf", en: "public from" },
  published: { nl: "openbaar sinds", en: "public since" },
};
