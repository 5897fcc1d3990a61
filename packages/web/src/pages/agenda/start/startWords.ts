import type { Text } from "@kansrijk/core/vocabulary/text";

export const NEW = {
  title: { nl: "Een agenda beginnen", en: "Starting an agenda" },
  lead: {
    nl: "Een agenda beschrijft wat een gemeente en haar partners de komende jaren doen voor gelijke kansen. Begin met de gemeente; de cijfers staan dan klaar.",
    en: "An agenda describes what a municipality and its partners do for equal chances in the coming years. Begin with the municipality; its figures will be ready.",
  },
  municipality: { nl: "Voor welke gemeente?", en: "For which municipality?" },
  municipalityHelp: {
    nl: "Typ een naam en kies met de pijltjes en Enter. Meer gemeenten toevoegen kan straks.",
    en: "Type a name and choose with the arrow keys and Enter. You can add more municipalities later.",
  },
  from: { nl: "Eerste jaar", en: "First year" },
  to: { nl: "Laatste jaar", en: "Last year" },
  owner: { nl: "Wie is verantwoordelijk?", en: "Who is responsible?" },
  ownerHelp: {
    nl: "De functie, niet de naam van een persoon.",
    en: "The office, not the name of a person.",
  },
  ownerUsual: { nl: "wethouder onderwijs", en: "alderman for education" },
  templates: { nl: "Beginnen met voorbeelden?", en: "Begin with examples?" },
  templatesHelp: {
    nl: "Kies thema’s en er staan al doelen en acties in, om aan te passen. U kunt ook leeg beginnen.",
    en: "Choose themes and there will be goals and actions to change. You can also begin empty.",
  },
  begin: { nl: "Begin", en: "Begin" },
  choosePlace: { nl: "Kies eerst een gemeente.", en: "Choose a municipality first." },
  chooseYears: { nl: "Het laatste jaar ligt voor het eerste.", en: "The last year lies before the first." },
} satisfies Record<string, Text>;
