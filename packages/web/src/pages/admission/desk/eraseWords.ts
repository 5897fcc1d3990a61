import type { Text } from "@kansrijk/core/vocabulary/text";

export const ERASE = {
  title: { nl: "Persoonsgegevens wissen", en: "Erase personal data" },
  lead: {
    nl: "Als de ronde voorbij is, zijn de gegevens van de leerlingen niet meer nodig. Dat de loting eerlijk was, blijft voor altijd na te rekenen.",
    en: "When the round is over, the data of the pupils are no longer needed. That the draw was fair can be checked for ever.",
  },
  day: { nl: "Volgens de afspraken wordt er gewist vanaf", en: "According to the agreements the data are erased from" },
  noDay: {
    nl: "In de afspraken staat geen dag om te wissen.",
    en: "The agreements name no day to erase.",
  },
  open: { nl: "Wis de gegevens van deze ronde", en: "Erase the data of this round" },
  reason: { nl: "Reden van het wissen", en: "Reason for erasing" },
  reasonHelp: {
    nl: "Wordt bekendgemaakt. Noem geen leerlingen. Minstens 10 tekens.",
    en: "Will be published. Name no pupils. At least 10 characters.",
  },
  typed: { nl: "Typ het adres van de ronde over", en: "Type the address of the round" },
  typedHelp: { nl: "Zo weet u zeker dat u de goede ronde wist:", en: "So that you erase the right round:" },
  button: { nl: "Wis voor altijd", en: "Erase for ever" },
  files: {
    nl: "Alle bestanden, plaatsingen, reservelijsten en het volledige certificaat verdwijnen.",
    en: "All files, placements, reserve lists and the full certificate disappear.",
  },
  codes: {
    nl: "De codes van de gezinnen werken niet meer. Wie zijn bewijs heeft bewaard, kan het blijven narekenen.",
    en: "The codes of the families no longer work. Who kept the receipt can go on checking it.",
  },
  stays: {
    nl: "Openbare documenten, stappen en bewijzen blijven.",
    en: "Public documents, steps and receipts stay.",
  },
  ends: {
    nl: "De ronde eindigt: er kan niets meer mee worden gedaan, ook geen correctie.",
    en: "The round ends: nothing can be done with it any more, no correction either.",
  },
  forEver: { nl: "Dit kan niet worden teruggedraaid.", en: "This cannot be taken back." },
} satisfies Record<string, Text>;
