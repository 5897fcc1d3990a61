import type { Text } from "@kansrijk/core/vocabulary/text";

export const LIST = {
  lead: {
    nl: "Gemeenten schrijven in een agenda op wat zij met hun partners doen voor gelijke kansen, en volgen of het lukt.",
    en: "In an agenda municipalities write down what they do with their partners for equal chances, and follow whether it works.",
  },
  begin: { nl: "Begin een nieuwe agenda", en: "Start a new agenda" },
  filter: { nl: "Kies welke agenda’s u ziet", en: "Choose which agendas you see" },
  theme: { nl: "Thema", en: "Theme" },
  allThemes: { nl: "Alle thema’s", en: "All themes" },
  province: { nl: "Provincie", en: "Province" },
  allProvinces: { nl: "Heel Nederland", en: "The whole of the Netherlands" },
  map: { nl: "Waar is een agenda?", en: "Where is an agenda?" },
  mapKeys: {
    nl: "Kaart van gemeenten. Loop met de pijltjes; Enter opent de agenda.",
    en: "Map of municipalities. Walk with the arrow keys; Enter opens the agenda.",
  },
  none: {
    nl: "Er zijn nog geen agenda’s. Begin de eerste, of laat de server voorbeelden maken.",
    en: "There are no agendas yet. Start the first, or let the server make examples.",
  },
  noneFound: { nl: "Geen agenda past bij deze keuze.", en: "No agenda fits this choice." },
  table: { nl: "Agenda’s", en: "Agendas" },
  agenda: { nl: "Agenda", en: "Agenda" },
  where: { nl: "Gemeenten", en: "Municipalities" },
  period: { nl: "Periode", en: "Period" },
  state: { nl: "Stand", en: "State" },
  goals: { nl: "Doelen", en: "Goals" },
  actions: { nl: "Acties", en: "Actions" },
  budget: { nl: "Geld", en: "Money" },
  withAgenda: { nl: "met een agenda", en: "with an agenda" },
  without: { nl: "zonder agenda hier", en: "without an agenda here" },
  summary: {
    nl: "{agendas} agenda’s voor {places} van de {all} gemeenten.",
    en: "{agendas} agendas for {places} of the {all} municipalities.",
  },
  summaryOne: {
    nl: "1 agenda voor {places} van de {all} gemeenten.",
    en: "1 agenda for {places} of the {all} municipalities.",
  },
  downloads: { nl: "Alle agenda’s als bestand", en: "All agendas as a file" },
  toDuties: { nl: "Welk overleg is verplicht? Naar de plichten", en: "Which talks are compulsory? To the duties" },
} satisfies Record<string, Text>;
