import type { Text } from "@kansrijk/core/vocabulary/text";

/** Words that all pages of agendas share. */
export const AGENDA = {
  interval: { nl: "95%-interval", en: "95% interval" },
  data: { nl: "gegevens", en: "data" },
  inventedPupils: { nl: "De leerlingen zijn verzonnen", en: "The pupils are invented" },
  example: { nl: "Voorbeeld: verzonnen", en: "Example: invented" },
  exampleText: {
    nl: "Deze agenda is gemaakt om te laten zien hoe het werkt. De gemeente heeft er niets mee te maken.",
    en: "This agenda was made to show how it works. The municipality has nothing to do with it.",
  },
  agendas: { nl: "Agenda’s", en: "Agendas" },
  edit: { nl: "Werk de agenda bij", en: "Update the agenda" },
  compare: { nl: "Vergelijk", en: "Compare" },
  duties: { nl: "Plichten", en: "Duties" },
  report: { nl: "Voortgang", en: "Progress" },
  until: { nl: "tot en met", en: "until" },
} satisfies Record<string, Text>;

export const AGENDA_STATES = {
  draft: { nl: "concept", en: "draft" },
  adopted: { nl: "vastgesteld", en: "adopted" },
  closed: { nl: "afgesloten", en: "closed" },
} satisfies Record<string, Text>;
