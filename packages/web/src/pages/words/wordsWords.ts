import type { Text } from "@kansrijk/core/vocabulary/text";

export const WORDS = {
  title: { nl: "Woorden die beter kunnen", en: "Words that can be better" },
  lead: {
    nl: "Plak een agenda, verslag of brief. U ziet welke woorden meer over mensen zeggen dan u bedoelt, met een voorstel en de reden. U kiest zelf.",
    en: "Paste an agenda, report or letter. You see which words say more about people than you mean, with a suggestion and the reason. You choose.",
  },
  stays: {
    nl: "Uw tekst blijft in uw browser: wij sturen en bewaren niets. Als de bladzijde open is, werkt het ook zonder internet.",
    en: "Your text stays in your browser: we send and keep nothing. Once the page is open, it also works without internet.",
  },
  yourText: { nl: "Uw tekst", en: "Your text" },
  yourTextHelp: {
    nl: "Citaten, code, links en namen van wetten laten wij staan.",
    en: "Quotations, code, links and names of laws are left alone.",
  },
  tryExample: { nl: "Probeer een voorbeeld", en: "Try an example" },
  clear: { nl: "Maak leeg", en: "Clear" },
  undo: { nl: "Maak ongedaan", en: "Undo" },
  found: { nl: "Gevonden woorden", en: "Words found" },
  none: { nl: "Geen woorden gevonden die beter kunnen.", en: "No words found that can be better." },
  one: { nl: "1 woord gevonden", en: "1 word found" },
  many: { nl: "{count} woorden gevonden", en: "{count} words found" },
  line: { nl: "regel", en: "line" },
  column: { nl: "teken", en: "character" },
  use: { nl: "Gebruik", en: "Use" },
  instead: { nl: "in plaats van", en: "instead of" },
  depends: { nl: "kijk naar de zin", en: "look at the sentence" },
  marked: { nl: "Uw tekst met de woorden gemarkeerd", en: "Your text with the words marked" },
  copy: { nl: "Kopieer de tekst", en: "Copy the text" },
  copied: { nl: "Gekopieerd", en: "Copied" },
  tooLong: {
    nl: "De tekst is langer dan {most} tekens. Wij kijken naar het eerste deel; gebruik voor lange teksten kansrijk words check.",
    en: "The text is longer than {most} characters. We look at the first part; use kansrijk words check for long texts.",
  },
  all: { nl: "Alle woorden en redenen", en: "All words and reasons" },
  allText: {
    nl: "Een brief van het kabinet vraagt om zorgvuldige woorden over kansen. Waar een brief de reden is, staat de plaats erbij; de andere keuzes zijn van ons.",
    en: "A letter of the government asks for careful words about chances. Where a letter is the reason, its place is given; the other choices are ours.",
  },
  word: { nl: "Woord", en: "Word" },
  better: { nl: "Liever", en: "Better" },
  reason: { nl: "Reden", en: "Reason" },
  where: { nl: "Uit", en: "From" },
  own: { nl: "eigen keuze", en: "our choice" },
  names: { nl: "Namen die blijven", en: "Names that stay" },
} satisfies Record<string, Text>;

/** Between quotation marks on purpose: it is an example of how not to write, and the checker leaves quotations alone. */
export const EXAMPLE: Text = {
  nl: "“Op onze school zitten veel kinderen uit kansarme gezinnen. Hun ouders zijn vaak laagopgeleid. Zwakke leerlingen lopen kans om af te stromen.”",
  en: "“Our school has many children of underprivileged families. Their parents are often low-educated. Weak pupils fall behind.”",
};
