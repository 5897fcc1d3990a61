import type { Text } from "@kansrijk/core/vocabulary/text";

export const PERMALINK = {
  title: { nl: "Bewaarde weergave", en: "Kept view" },
  lead: {
    nl: "Dit zijn de cijfers zoals ze toen waren. Ze veranderen niet meer.",
    en: "These are the figures as they were then. They do not change any more.",
  },
  keptOn: { nl: "Bewaard op", en: "Kept on" },
  todayTitle: { nl: "Is het vandaag anders?", en: "Is it different today?" },
  toToday: { nl: "Dezelfde weergave met de cijfers van nu", en: "The same view with the figures of today" },
  subject: { nl: "Waarover", en: "About" },
  before: { nl: "Toen", en: "Then" },
  after: { nl: "Nu", en: "Now" },
  more: { nl: "en nog", en: "and another" },
  figuresTitle: { nl: "Cijfers", en: "Figures" },
  everybody: { nl: "Iedereen", en: "Everybody" },
  value: { nl: "Waarde", en: "Value" },
  pupils: { nl: "Leerlingen", en: "Pupils" },
  downloadTitle: { nl: "Download deze cijfers", en: "Download these figures" },
  downloadText: {
    nl: "Elk bestand bevat de cijfers met de definitie, de tekens, de noten en de versies.",
    en: "Each file holds the figures with the definition, the symbols, the notes and the versions.",
  },
  definitionTitle: { nl: "Wat er gemeten is", en: "What was measured" },
  formula: { nl: "Berekening", en: "Computation" },
  equality: { nl: "Soort gelijkheid", en: "Notion of equality" },
  assumed: { nl: "Aangenomen", en: "Assumed" },
  sources: { nl: "Bronnen", en: "Sources" },
  protection: { nl: "Bescherming", en: "Protection" },
  definitionFile: { nl: "Hele tekst van de definitie", en: "Whole text of the definition" },
  versionsTitle: { nl: "Versies", en: "Versions" },
  view: { nl: "Deze weergave", en: "This view" },
  data: { nl: "Gegevens", en: "Data" },
  code: { nl: "Kansrijk", en: "Kansrijk" },
} satisfies Record<string, Text>;

export const FORMATS: readonly { readonly format: string; readonly label: string }[] = [
  { format: "csv", label: "CSV" },
  { format: "csvw", label: "CSVW (metadata)" },
  { format: "xlsx", label: "Excel" },
  { format: "parquet", label: "Parquet" },
  { format: "datapackage", label: "Data Package" },
  { format: "json", label: "JSON" },
];
