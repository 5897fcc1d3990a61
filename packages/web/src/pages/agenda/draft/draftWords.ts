import type { Text } from "@kansrijk/core/vocabulary/text";

/** What can be wrong with a field. */
export const DRAFT = {
  fillIn: { nl: "Vul dit in.", en: "Fill this in." },
  choose: { nl: "Maak een keuze.", en: "Make a choice." },
  chooseGoal: { nl: "Kies ten minste één doel.", en: "Choose at least one goal." },
  chooseMunicipality: { nl: "Kies ten minste één gemeente.", en: "Choose at least one municipality." },
  noAmount: {
    nl: "Vul een bedrag in euro’s in, bijvoorbeeld 25.000 of 1500,50.",
    en: "Fill in an amount in euros, for instance 25,000 or 1500.50.",
  },
  noNumber: { nl: "Vul een getal in, bijvoorbeeld 62,5.", en: "Fill in a number, for instance 62.5." },
  tooLong: { nl: "Deze tekst is te lang.", en: "This text is too long." },
  endBeforeStart: { nl: "Het einde ligt voor het begin.", en: "The end lies before the beginning." },
  notRight: { nl: "Dit klopt niet", en: "This is not right" },
} satisfies Record<string, Text>;
