import type { Text } from "@kansrijk/core/vocabulary/text";

export const APP = {
  name: { nl: "Kansrijk", en: "Kansrijk" },
  tagline: { nl: "Kansen in het onderwijs, navolgbaar verdeeld", en: "Chances in education, divided traceably" },
  skip: { nl: "Naar de inhoud", en: "Skip to content" },
  mainNavigation: { nl: "Hoofdmenu", en: "Main menu" },
  languageNavigation: { nl: "Taal", en: "Language" },
  start: { nl: "Start", en: "Home" },
  monitor: { nl: "Monitor", en: "Monitor" },
  money: { nl: "Geld", en: "Money" },
  admission: { nl: "Aanmelding", en: "Admission" },
  alliance: { nl: "Alliantie", en: "Alliance" },
  rules: { nl: "Regels", en: "Rules" },
  data: { nl: "Gegevens", en: "Data" },
  runs: { nl: "Uitkomsten", en: "Outcomes" },
  search: { nl: "Zoeken", en: "Search" },
  about: { nl: "Over", en: "About" },
  loading: { nl: "Bezig met laden", en: "Loading" },
  tryAgain: { nl: "Probeer het nog eens", en: "Try again" },
  notFoundTitle: { nl: "Deze pagina bestaat niet", en: "This page does not exist" },
  notFoundText: {
    nl: "Het adres klopt niet of de pagina is verplaatst. Ga terug naar het begin.",
    en: "The address is not right or the page has moved. Go back to the start.",
  },
  toStart: { nl: "Naar het begin", en: "To the start" },
  errorTitle: { nl: "Dit lukt nu niet", en: "This does not work now" },
  offline: {
    nl: "De server antwoordt niet. Kijk of hij draait en probeer het nog eens.",
    en: "The server does not answer. See whether it runs and try again.",
  },
  bug: { nl: "Er ging iets mis op deze pagina.", en: "Something went wrong on this page." },
  footer: {
    nl: "Kansrijk is open broncode (EUPL-1.2). Uitkomsten zijn berekeningen, geen besluiten van de overheid.",
    en: "Kansrijk is open source (EUPL-1.2). Outcomes are calculations, not decisions of the government.",
  },
} satisfies Record<string, Text>;
