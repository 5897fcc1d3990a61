import type { RoundState } from "@kansrijk/core/admission/process/roundSteps";
import type { Text } from "@kansrijk/core/vocabulary/text";

/** What a state means to who follows the round. */
export const STATE_NOTE: Record<RoundState, Text> = {
  "set-up": { nl: "De regio maakt de ronde klaar.", en: "The region prepares the round." },
  open: { nl: "Leerlingen kunnen zich aanmelden.", en: "Pupils can apply." },
  closed: {
    nl: "Alle aanmeldingen liggen vast. Er is nog niet geloot.",
    en: "All applications are fixed. Lots have not been drawn yet.",
  },
  drawn: { nl: "Er is geloot. Nog niemand is geplaatst.", en: "Lots have been drawn. Nobody is placed yet." },
  placed: {
    nl: "De plaatsing is berekend en wordt nagerekend.",
    en: "The placement has been computed and is being checked.",
  },
  verified: {
    nl: "De plaatsing is nagerekend door een tweede programma.",
    en: "The placement has been checked by a second program.",
  },
  published: { nl: "De uitslag is bekend.", en: "The outcome is known." },
};

export const CALENDAR_STATUS = {
  met: { nl: "op tijd", en: "in time" },
  late: { nl: "te laat", en: "late" },
  early: { nl: "te vroeg", en: "too early" },
  unknown: { nl: "nog geen datum", en: "no date yet" },
} satisfies Record<string, Text>;

export const ADMISSION = {
  steps: { nl: "Stappen van de ronde", en: "Steps of the round" },
  now: { nl: "nu", en: "now" },
  done: { nl: "gedaan", en: "done" },
  later: { nl: "komt nog", en: "to come" },
  allRounds: { nl: "Alle rondes", en: "All rounds" },
  publicPage: { nl: "Openbare pagina van de ronde", en: "Public page of the round" },
  desk: { nl: "Beheer", en: "Manage" },
  pupil: { nl: "Uitslag van één leerling", en: "Outcome of one pupil" },
  source: { nl: "bron", en: "source" },
} satisfies Record<string, Text>;
