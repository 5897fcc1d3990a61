import type { Text } from "@kansrijk/core/vocabulary/text";

export const ERASE_RECORD = {
  title: { nl: "Tekst voor altijd wissen", en: "Erase text for ever" },
  lead: {
    nl: "Staat er een naam van een persoon in een record? Wis die hier, in alle versies. Een nieuwe versie bewaren is niet genoeg: de oude blijft dan te lezen. Alleen wie Kansrijk beheert kan dit.",
    en: "Does a record hold the name of a person? Erase it here, in all versions. Keeping a new version is not enough: the old one can still be read. Only who manages Kansrijk can do this.",
  },
  open: { nl: "Wis tekst van een record", en: "Erase text of a record" },
  id: { nl: "Nummer (id) van het record", en: "Id of the record" },
  idHelp: { nl: "Het laatste deel van het adres van de pagina.", en: "The last part of the address of its page." },
  fields: { nl: "Velden", en: "Fields" },
  fieldsHelp: {
    nl: "Namen van velden zoals in de JSON, met komma's ertussen: owner, meetings.m1.present. Leeg: het hele record.",
    en: "Names of fields as in the JSON, with commas between: owner, meetings.m1.present. Empty: the whole record.",
  },
  reason: { nl: "Reden van het wissen", en: "Reason for erasing" },
  reasonHelp: {
    nl: "Blijft staan en iedereen kan het lezen. Noem niemand. Minstens 10 tekens.",
    en: "Stays, and everybody can read it. Name nobody. At least 10 characters.",
  },
  button: { nl: "Wis voor altijd", en: "Erase for ever" },
  whole: {
    nl: "Het hele record verdwijnt, in alle versies. Dat kan alleen als geen ander record het noemt.",
    en: "The whole record disappears, in all versions. That is only possible when no other record names it.",
  },
  parts: {
    nl: "De tekst in deze velden verdwijnt, in alle versies. Er komt [gewist] te staan.",
    en: "The text in these fields disappears, in all versions. It will say [gewist].",
  },
  stays: {
    nl: "Het nummer (id), de dagen, de hashes en uw reden blijven. Zo blijft te controleren dat er verder niets is veranderd.",
    en: "The id, the days, the hashes and your reason stay. So anybody can check that nothing else was changed.",
  },
  outside: {
    nl: "Bestanden die iemand al heeft gedownload en reservekopieën worden niet gewist.",
    en: "Files that somebody downloaded already and backups are not erased.",
  },
  forEver: { nl: "Dit kan niet worden teruggedraaid.", en: "This cannot be taken back." },
  busy: { nl: "Bezig", en: "Busy" },
  done: { nl: "Gewist. Versies:", en: "Erased. Versions:" },
  elsewhere: { nl: "Dezelfde tekst staat nog in:", en: "The same text still stands in:" },
} satisfies Record<string, Text>;
