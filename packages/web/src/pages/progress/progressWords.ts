import type { Text } from "@kansrijk/core/vocabulary/text";

export const PROGRESS = {
  title: { nl: "Voortgang van gelijke kansen", en: "Progress of equal chances" },
  lead: {
    nl: "Het jaarlijkse rapport van een gemeente, provincie of het land. Een programma maakt het uit de monitor, de agenda's, het netwerk en de beloften.",
    en: "The yearly report of a municipality, a province or the country. A program makes it from the monitor, the agendas, the network and the promises.",
  },
  choosePlace: { nl: "Plaats", en: "Place" },
  choosePlaceHelp: {
    nl: "Typ de naam van een gemeente of provincie.",
    en: "Type the name of a municipality or province.",
  },
  asOf: { nl: "Stand op", en: "As of" },
  pdf: { nl: "Rapport als PDF", en: "Report as PDF" },
  json: { nl: "Rapport als gegevens (JSON)", en: "Report as data (JSON)" },
  agendas: { nl: "Naar de agenda's", en: "To the agendas" },
  receipt: { nl: "Bewijs", en: "Receipt" },
  receiptText: {
    nl: "Met dit bewijs maakt iedereen met dezelfde gegevens hetzelfde rapport.",
    en: "With this receipt anybody with the same data makes the same report.",
  },
  invented: { nl: "Voorbeeld: verzonnen", en: "Example: invented" },
  inventedText: {
    nl: "Dit rapport rust op verzonnen leerlingen, agenda's en partners. Het zegt niets over de echte plaats.",
    en: "This report rests on invented pupils, agendas and partners. It says nothing about the real place.",
  },
  target: { nl: "doel", en: "target" },
  year: { nl: "Schooljaar", en: "School year" },
  contents: { nl: "In dit rapport", en: "In this report" },
  working: { nl: "Het rapport wordt gemaakt.", en: "The report is being made." },
} satisfies Record<string, Text>;
