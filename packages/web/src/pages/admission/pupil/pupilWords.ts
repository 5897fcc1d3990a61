import type { Text } from "@kansrijk/core/vocabulary/text";

/** Words for a pupil and its family: "je", short sentences. */
export const PUPIL = {
  title: { nl: "Jouw uitslag", en: "Your outcome" },
  lead: {
    nl: "Vul je code in of open je bewijs. Je ziet welke plaats je hebt en waarom, en je kunt zelf controleren of het klopt.",
    en: "Enter your code or open your receipt. You see which place you have and why, and you can check yourself whether it is right.",
  },
  leadErased: {
    nl: "Open het bewijs dat je hebt bewaard. Dan kun je zelf controleren of je uitslag klopt.",
    en: "Open the receipt that you kept. Then you can check yourself whether your outcome is right.",
  },
  withCode: { nl: "Met je code", en: "With your code" },
  codeLabel: { nl: "Code", en: "Code" },
  codeHelp: {
    nl: "De code staat in de brief of het bericht over de uitslag. Alleen wie de code heeft, ziet deze uitslag.",
    en: "The code is in the letter or message about the outcome. Only who has the code sees this outcome.",
  },
  show: { nl: "Toon mijn uitslag", en: "Show my outcome" },
  withReceipt: { nl: "Met je bewijs", en: "With your receipt" },
  receiptLabel: { nl: "Bewijs (JSON-bestand)", en: "Receipt (JSON file)" },
  receiptHelp: {
    nl: "Het bestand blijft op je eigen apparaat. Deze pagina rekent het na en stuurt het niet weg.",
    en: "The file stays on your own device. This page checks it and does not send it.",
  },
  notPublished: {
    nl: "De uitslag van deze ronde is nog niet bekend. Kom terug als de ronde is bekendgemaakt.",
    en: "The outcome of this round is not known yet. Come back when the round has been published.",
  },
  wrongCode: {
    nl: "Bij deze code hoort geen uitslag. Kijk of je alle tekens goed hebt overgenomen.",
    en: "No outcome belongs to this code. See whether you copied all characters.",
  },
  busy: { nl: "Bezig met ophalen", en: "Fetching" },
  other: { nl: "Een andere code of een ander bewijs", en: "Another code or receipt" },
  result: { nl: "De uitslag", en: "The outcome" },
  yourPlace: { nl: "Je hebt een plaats bij", en: "You have a place at" },
  noPlace: { nl: "Je hebt nog geen plaats", en: "You do not have a place yet" },
  noPlaceNote: {
    nl: "Bij geen van de scholen op je lijst kreeg je een plaats. Hieronder staat per school waarom. Je school helpt je met wat je nu kunt doen, zoals de reservelijst of de tweede ronde.",
    en: "You got no place at any school on your list. Below is why, for each school. Your school helps you with what you can do now, such as the reserve list or the second round.",
  },
  yourChoice: { nl: "Keuze", en: "Choice" },
  ofChoices: { nl: "van", en: "of" },
  why: { nl: "Waarom deze uitslag?", en: "Why this outcome?" },
  choice: { nl: "Keuze", en: "Choice" },
  placed: { nl: "je plaats", en: "your place" },
  drawnOut: { nl: "uitgeloot", en: "drawn out" },
  othersFirst: { nl: "anderen gingen voor", en: "others went first" },
  noPlaces: { nl: "geen plaatsen", en: "no places" },
  notInOrder: { nl: "niet in de volgorde", en: "not in the order" },
  below: { nl: "niet meer nodig", en: "no longer needed" },
  belowNote: {
    nl: "Niet meer nodig: je kreeg een plaats bij een school die hoger op je lijst staat.",
    en: "No longer needed: you got a place at a school that is higher on your list.",
  },
  chance: {
    nl: "Vooraf was de kans om met deze lijst hier te eindigen ongeveer",
    en: "Beforehand the chance to end here with this list was about",
  },
  between: { nl: "tussen", en: "between" },
  and: { nl: "en", en: "and" },
  check: { nl: "Klopt dit? Controleer het zelf", en: "Is this right? Check it yourself" },
  checkLead: {
    nl: "Je browser rekent de uitslag na met een programma dat los staat van de loting. Het vergelijkt je bewijs met wat voor iedereen is gepubliceerd.",
    en: "Your browser checks the outcome with a program that is separate from the lottery. It compares your receipt with what was published for everybody.",
  },
  checkButton: { nl: "Controleer mijn uitslag", en: "Check my outcome" },
  wishes: {
    nl: "Kijk ook zelf: zijn dit jouw keuzes, in jouw volgorde? Dat kan alleen jij weten.",
    en: "Look for yourself as well: are these your choices, in your order? Only you can know that.",
  },
  download: { nl: "Bewaar mijn bewijs", en: "Keep my receipt" },
  downloadNote: {
    nl: "Met dit bestand kun je de uitslag later opnieuw controleren, ook zonder deze website. Bewaar het voor jezelf: je keuzes staan erin.",
    en: "With this file you can check the outcome again later, also without this website. Keep it to yourself: it holds your choices.",
  },
  print: { nl: "Print deze pagina", en: "Print this page" },
  reserve: { nl: "Op de reservelijst", en: "On the reserve list" },
  reserveLead: {
    nl: "Komt er een plaats vrij, dan gaat die naar de eerste op de reservelijst van die school. Hier staat je plek zoals die nu is. Nummer 1 is aan de beurt zodra er een plaats vrij is.",
    en: "When a place comes free, it goes to the first on the reserve list of that school. Here is your place as it is now. Number 1 is next in line as soon as a place is free.",
  },
  offered: { nl: "er is nu een plaats voor je", en: "a place is free for you now" },
  offer: { nl: "Er is een plaats voor je vrij bij", en: "A place is free for you at" },
  offerNote: {
    nl: "Laat je school snel weten of je deze plaats wilt, en vraag tot welke dag dat kan. Op deze pagina kun je niet kiezen.",
    en: "Tell your school soon whether you want this place, and ask until which day you can. You cannot choose on this page.",
  },
  offerFrees: { nl: "Neem je de plaats aan, dan gaat je plaats bij", en: "When you accept, your place at" },
  offerFreesEnd: { nl: "naar een ander.", en: "goes to somebody else." },
  placeNow: { nl: "Je hebt nu een plaats bij", en: "By now you have a place at" },
  left: { nl: "Je hebt je plaats opgegeven", en: "You gave up your place" },
  leftNote: {
    nl: "Je staat op geen enkele reservelijst meer. Klopt dit niet? Neem dan meteen contact op met je school.",
    en: "You are not on any reserve list any more. Is this not right? Then contact your school at once.",
  },
  hadPlace: { nl: "Je kreeg toen een plaats bij", en: "You got a place then at" },
  hadNone: { nl: "Je had toen nog geen plaats", en: "You did not have a place then" },
  firstOutcome: { nl: "De eerste uitslag", en: "The first outcome" },
  erased: {
    nl: "De gegevens van deze ronde zijn gewist. Met een code is er niets meer te zien. Heb je je bewijs bewaard? Dan kun je dat hier nog controleren.",
    en: "The data of this round have been erased. There is nothing to see with a code any more. Did you keep your receipt? You can still check it here.",
  },
  position: { nl: "plek", en: "place" },
  receiptPlace: { nl: "Volgens het bewijs", en: "According to the receipt" },
  olderEdition: {
    nl: "Dit bewijs hoort bij een eerdere uitgave. De uitslag is daarna gecorrigeerd: vraag met je code het nieuwe bewijs.",
    en: "This receipt belongs to an earlier edition. The outcome has been corrected since: ask for the new receipt with your code.",
  },
  notReceipt: {
    nl: "Dit bestand is geen bewijs van een plaatsing.",
    en: "This file is not a receipt of a placement.",
  },
} satisfies Record<string, Text>;
