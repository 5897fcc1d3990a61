import type { Text } from "@kansrijk/core/vocabulary/text";

export const FORM = {
  optional: { nl: "(mag leeg blijven)", en: "(may stay empty)" },
  choose: { nl: "Kies", en: "Choose" },
  save: { nl: "Bewaar", en: "Save" },
  cancel: { nl: "Stop zonder te bewaren", en: "Stop without saving" },
  faults: { nl: "Dit kan nog niet worden bewaard", en: "This cannot be saved yet" },
  faultsLead: {
    nl: "Er is niets bewaard, en wat u typte staat er nog. Kies een regel om naar het veld te gaan.",
    en: "Nothing was saved, and what you typed is still there. Choose a line to go to the field.",
  },
  onePerLine: { nl: "Zet elke naam op een eigen regel.", en: "Put each name on its own line." },
  conflict: { nl: "Iemand anders heeft dit intussen bewaard", en: "Somebody else saved this meanwhile" },
  conflictText: {
    nl: "U begon bij versie {base}, nu is het versie {now}. Wat u typte staat er nog. Kies hoe u verder wilt:",
    en: "You began at version {base}, now it is version {now}. What you typed is still here. Choose how to go on:",
  },
  overwrite: { nl: "Bewaar mijn versie als nieuwste", en: "Save mine as the newest version" },
  takeOther: { nl: "Ga verder met de versie van de ander", en: "Go on with the version of the other" },
} satisfies Record<string, Text>;
