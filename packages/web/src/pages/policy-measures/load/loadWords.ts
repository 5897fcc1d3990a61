import type { Applies } from "@kansrijk/core/policy/schoolLoad";
import type { Text } from "@kansrijk/core/vocabulary/text";

export const LOAD = {
  lead: {
    nl: "Beschrijf een school en kies een dag. U ziet welke maatregelen haar tegelijk zouden raken, wat die vragen, en waarom de andere niet gelden. Een minister schreef aan leerlingen dat scholen niet overladen mogen raken; hier kunt u tellen.",
    en: "Describe a school and choose a day. You see which measures could reach it at once, what they ask, and why the others do not apply. A minister wrote to pupils that schools must not be overloaded; here you can count.",
  },
  choose: { nl: "De school", en: "The school" },
  chooseLead: {
    nl: "Wat u niet invult, is onbekend: dan staat een maatregel bij misschien.",
    en: "What you do not fill in is unknown: then a measure stands under perhaps.",
  },
  on: { nl: "Op welke dag", en: "On which day" },
  sector: { nl: "Sector", en: "Sector" },
  unknown: { nl: "weet ik niet", en: "not known" },
  yes: { nl: "ja", en: "yes" },
  no: { nl: "nee", en: "no" },
  types: { nl: "Onderwijssoorten", en: "School types" },
  result: { nl: "Wat deze school raakt", en: "What reaches this school" },
  atOnce: { nl: "Tegelijk", en: "At once" },
  asking: { nl: "Daarvan vragen iets", en: "Of these ask something" },
  planned: { nl: "Daarvan alleen aangekondigd", en: "Of these only announced" },
  maybe: { nl: "Misschien", en: "Perhaps" },
  figure: { nl: "Maatregelen per schooljaar", en: "Measures per school year" },
  figureSummary: {
    nl: "Hoeveel maatregelen deze school in elk schooljaar zouden raken. Een maatregel waarvan het einde niet bekend is, telt door.",
    en: "How many measures could reach this school in each school year. A measure without a known end keeps counting.",
  },
  year: { nl: "Schooljaar", en: "School year" },
  partAsks: { nl: "vraagt iets van de school", en: "asks something of the school" },
  partFree: { nl: "vraagt niets", en: "asks nothing" },
  partMaybe: { nl: "misschien", en: "perhaps" },
  measure: { nl: "Maatregel", en: "Measure" },
  asks: { nl: "Vraagt", en: "Asks" },
  why: { nl: "Waarom", en: "Why" },
  condition: { nl: "Voorwaarde", en: "Condition" },
  fromLetter: { nl: "begindatum onbekend: de dag van de brief", en: "start unknown: the day of the letter" },
} satisfies Record<string, Text>;

export const APPLIES: Readonly<Record<Applies, Text>> = {
  yes: { nl: "Zou gelden", en: "Could apply" },
  maybe: { nl: "Misschien: er is iets niet opgegeven", en: "Perhaps: something is not given" },
  no: { nl: "Geldt niet", en: "Does not apply" },
};
