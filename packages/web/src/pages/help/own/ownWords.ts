import type { Text } from "@kansrijk/core/vocabulary/text";

/** For the municipality: its own arrangements. */
export const OWN = {
  title: { nl: "Voor de gemeente: uw eigen regelingen", en: "For the municipality: your own arrangements" },
  lead: {
    nl: "Zet hier wat uw gemeente zelf geeft. Schrijf over de regeling, nooit over een gezin of een kind. Elke keer dat u bewaart, blijft de vorige versie bewaard.",
    en: "Put here what your municipality gives itself. Write about the arrangement, never about a family or a child. Each time you save, the version before is kept.",
  },
  choosePlace: {
    nl: "Kies eerst uw gemeente, boven aan deze pagina.",
    en: "Choose your municipality first, at the top of this page.",
  },
  none: {
    nl: "Deze gemeente heeft hier nog geen eigen regeling.",
    en: "This municipality has no arrangement here yet.",
  },
  add: { nl: "Voeg een regeling toe", en: "Add an arrangement" },
  change: { nl: "Verander", en: "Change" },
  changeTitle: { nl: "Een regeling veranderen", en: "Changing an arrangement" },
  saved: { nl: "Bewaard", en: "Saved" },
  checkedOnShort: { nl: "nagekeken op", en: "checked on" },
  ended: { nl: "gestopt op", en: "ended on" },
  invented: { nl: "verzonnen voorbeeld; blijft zoals het is", en: "invented example; stays as it is" },
  situations: { nl: "Waarbij helpt het?", en: "What does it help with?" },
  situationsFault: { nl: "Kies er ten minste één.", en: "Choose at least one." },
  ages: { nl: "Voor welke leeftijd?", en: "For which age?" },
  agesHelp: { nl: "In jaren. Leeg: er is geen grens.", en: "In years. Empty: there is no limit." },
  agesFault: { nl: "De laagste leeftijd ligt boven de hoogste.", en: "The lowest age lies above the highest." },
  from: { nl: "Vanaf", en: "From" },
  until: { nl: "Tot en met", en: "Until" },
  sectors: { nl: "Voor welk onderwijs?", en: "For which kind of education?" },
  sectorsHelp: { nl: "Kies niets als het voor alle soorten is.", en: "Choose nothing when it is for all kinds." },
  link: { nl: "Adres van de pagina hierover", en: "Address of the page about it" },
  linkHelp: { nl: "Bijvoorbeeld https://www.gemeente.nl/pas", en: "For instance https://www.gemeente.nl/pas" },
  validUntil: { nl: "Laatste dag waarop het kan", en: "Last day on which it can be asked for" },
  validUntilHelp: {
    nl: "Daarna staat het niet meer op de lijst. Leeg: het stopt niet.",
    en: "After it, it is no longer in the list. Empty: it does not end.",
  },
  checkedOn: { nl: "Wanneer is dit nagekeken?", en: "When was this checked?" },
  checkedOnHelp: {
    nl: "Na een jaar zegt de lijst dat het oud kan zijn.",
    en: "After a year the list says that it may be old.",
  },
  english: { nl: "In het Engels", en: "In English" },
  englishHelp: {
    nl: "Mag leeg blijven. Dan staat bij het Engels de Nederlandse tekst.",
    en: "May stay empty. Then the Dutch text stands with the English.",
  },
  inEnglish: { nl: "in het Engels", en: "in English" },
} satisfies Record<string, Text>;

export const TEXT_LABELS = {
  title: { nl: "Naam van de regeling", en: "Name of the arrangement" },
  what: { nl: "Wat krijgt een gezin?", en: "What does a family get?" },
  whoMayApply: { nl: "Voor wie is het?", en: "For whom is it?" },
  how: { nl: "Hoe vraagt een gezin het?", en: "How does a family ask?" },
  helpers: { nl: "Wie kan daarbij helpen?", en: "Who can help with that?" },
  provider: { nl: "Van wie is de regeling?", en: "Whose arrangement is it?" },
} satisfies Record<string, Text>;
