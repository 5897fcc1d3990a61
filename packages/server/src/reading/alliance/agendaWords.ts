import { AGENDA_PAGE } from "@kansrijk/core/agenda/agendaPageWords";
import type { Text } from "@kansrijk/core/vocabulary/text";

/** Words of agendas, to read without a script. */
export const AGENDA = {
  ...AGENDA_PAGE,
  title: { nl: "Agenda's", en: "Agendas" },
  lead: {
    nl: "Gemeenten schrijven in een agenda op wat zij met hun partners doen voor gelijke kansen, en volgen of het lukt.",
    en: "In an agenda municipalities write down what they do with their partners for equal chances, and follow whether it works.",
  },
  example: { nl: "Voorbeeld: verzonnen", en: "Example: invented" },
  exampleText: {
    nl: "Deze agenda is gemaakt om te laten zien hoe het werkt. De gemeente heeft er niets mee te maken.",
    en: "This agenda was made to show how it works. The municipality has nothing to do with it.",
  },
  choose: { nl: "Kies welke agenda's", en: "Choose which agendas" },
  province: { nl: "Provincie", en: "Province" },
  none: { nl: "Er zijn nog geen agenda's.", en: "There are no agendas yet." },
  noneFound: { nl: "Geen agenda past bij deze keuze.", en: "No agenda fits this choice." },
  list: { nl: "De agenda's", en: "The agendas" },
  caption: { nl: "Agenda's met periode en stand", en: "Agendas with period and state" },
  agenda: { nl: "Agenda", en: "Agenda" },
  where: { nl: "Gemeenten", en: "Municipalities" },
  goals: { nl: "Doelen", en: "Goals" },
  until: { nl: "tot en met", en: "until" },
  back: { nl: "Alle agenda's", en: "All agendas" },
  report: { nl: "Voortgangsverslag", en: "Progress report" },
  goalsTitle: { nl: "Doelen: lukt het?", en: "Goals: does it work?" },
  goal: { nl: "Doel", en: "Goal" },
  interval: { nl: "95%-interval", en: "95% interval" },
  value: { nl: "Waarde", en: "Value" },
  figureOf: { nl: "Cijfer bij doel", en: "Figure of goal" },
  invented: { nl: "De leerlingen zijn verzonnen.", en: "The pupils are invented." },
  needed: { nl: "nodig", en: "needed" },
  tip: { nl: "tip", en: "tip" },
} as const satisfies Record<string, Text>;
