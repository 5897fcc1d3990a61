import type { Text } from "@kansrijk/core/vocabulary/text";

/** Words of the progress report, to read without a script. */
export const PROGRESS = {
  title: { nl: "Voortgang van gelijke kansen", en: "Progress of equal chances" },
  lead: {
    nl: "Het jaarlijkse rapport van een gemeente, provincie of het land. Een programma maakt het uit de monitor, de agenda's, het netwerk en de beloften.",
    en: "The yearly report of a municipality, a province or the country. A program makes it from the monitor, the agendas, the network and the promises.",
  },
  invented: { nl: "Voorbeeld: verzonnen", en: "Example: invented" },
  inventedText: {
    nl: "Dit rapport rust op verzonnen leerlingen, agenda's en partners. Het zegt niets over de echte plaats.",
    en: "This report rests on invented pupils, agendas and partners. It says nothing about the real place.",
  },
  asOf: { nl: "Stand op", en: "As of" },
  pdf: { nl: "Rapport als PDF", en: "Report as PDF" },
  json: { nl: "Rapport als gegevens (JSON)", en: "Report as data (JSON)" },
  contents: { nl: "In dit rapport", en: "In this report" },
  places: { nl: "Rapporten van andere plaatsen", en: "Reports of other places" },
  agendas: { nl: "Naar de agenda's", en: "To the agendas" },
  receipt: { nl: "Bewijs", en: "Receipt" },
  receiptText: {
    nl: "Met dit bewijs maakt iedereen met dezelfde gegevens hetzelfde rapport.",
    en: "With this receipt anybody with the same data makes the same report.",
  },
  year: { nl: "Schooljaar", en: "School year" },
  target: { nl: "doel", en: "target" },
  item: { nl: "Wat", en: "What" },
  value: { nl: "Waarde", en: "Value" },
  busy: {
    nl: "Dit rapport wordt nu gemaakt. Dat kan even duren als deze plaats nog niet eerder is geteld.",
    en: "This report is being made now. That can take a while when this place was not counted before.",
  },
  wait: { nl: "Wacht op het rapport", en: "Wait for the report" },
} as const satisfies Record<string, Text>;
