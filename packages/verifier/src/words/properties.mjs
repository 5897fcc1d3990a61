/** @import { Text } from "../types.d.ts" */

/** @type {Record<string, { title: Text, statement: Text }>} */
export const propertyWords = {
  intact: {
    title: { nl: "Het bestand is gaaf", en: "The file is intact" },
    statement: {
      nl: "Vorm, volgorde en verwijzingen kloppen, en de hash van het bestand ook.",
      en: "Form, order and references are right, and so is the hash of the file.",
    },
  },
  commitment: {
    title: { nl: "De vastlegging klopt", en: "The commitment holds" },
    statement: {
      nl: "Aanbod, regels en aanmeldingen zijn wat bij de sluiting is vastgelegd.",
      en: "Offer, rules and applications are what was committed to at the close.",
    },
  },
  seed: {
    title: { nl: "De herkomst van het lotgetal klopt", en: "The seed comes from its sources" },
    statement: {
      nl: "Het lotgetal volgt uit de vastlegging en uit bronnen die vooraf zijn aangekondigd.",
      en: "The seed follows from the commitment and from sources announced beforehand.",
    },
  },
  "beacon-signature": {
    title: { nl: "De handtekening van het baken klopt", en: "The beacon's signature is genuine" },
    statement: {
      nl: "De handtekening past bij de openbare sleutel van het baken en bij de ronde.",
      en: "The signature fits the public key of the beacon and the round.",
    },
  },
  numbers: {
    title: { nl: "De lotnummers kloppen", en: "The lottery numbers are right" },
    statement: {
      nl: "Elk lotnummer volgt uit het lotgetal en uit wie loot; geen twee zijn gelijk.",
      en: "Every lottery number follows from the seed and from who draws; no two are equal.",
    },
  },
  "one-place": {
    title: { nl: "Iedereen heeft één uitslag, van de eigen lijst", en: "Everybody has one outcome, from the own list" },
    statement: {
      nl: "Elke aanmelder heeft één plaatsing, op de eigen lijst, bij een opleiding die hem mag toelaten.",
      en: "Every applicant has one placement, on its own list, at a programme that may admit it.",
    },
  },
  capacity: {
    title: { nl: "Nergens te veel geplaatst", en: "Nowhere too many" },
    statement: {
      nl: "Geen opleiding, gereserveerd deel of quotum heeft meer geplaatsten dan plaatsen; de aantallen kloppen.",
      en: "No programme, reserve or quota holds more than its places; the counts are right.",
    },
  },
  "cut-offs": {
    title: { nl: "De grenzen kloppen", en: "The cut-offs are right" },
    statement: {
      nl: "Er is een grens precies waar het vol is, en dat is de laatst geplaatste.",
      en: "There is a cut-off exactly where it is full, and it is the last one placed.",
    },
  },
  "family-places": {
    title: { nl: "De extra plaatsen voor gezinnen kloppen", en: "The extra places for families are right" },
    statement: {
      nl: "Elke opleiding heeft precies de extra plaatsen die uit de regel voor gezinnen volgen, van nul af gerekend.",
      en: "Every programme has exactly the extra places that follow from the rule for families, started from zero.",
    },
  },
  "highest-choice": {
    title: { nl: "Iedereen heeft de hoogst mogelijke keuze", en: "Everybody has the highest choice possible" },
    statement: {
      nl: "Ieder staat op de eerste keuze van de lijst waarvan de grens wordt gehaald.",
      en: "Everybody is at the first choice of the list whose cut-off is passed.",
    },
  },
  "no-justified-claim": {
    title: { nl: "Niemand is ten onrechte voorbijgegaan", en: "Nobody was passed over wrongly" },
    statement: {
      nl: "Niemand wil liever naar een opleiding die hem zou kiezen boven iemand die er is geplaatst.",
      en: "Nobody prefers a programme that would choose it over someone placed there.",
    },
  },
  "best-for-applicants": {
    title: {
      nl: "Het kan voor niemand beter zonder een ander tekort te doen",
      en: "Nobody can do better without wronging another",
    },
    statement: {
      nl: "Een tweede plaatsing, anders berekend, komt op hetzelfde uit.",
      en: "A second placement, computed in another way, comes out the same.",
    },
  },
  list: {
    title: { nl: "Er is geloot onder wie op de lijst staan", en: "The draw was among those on the list" },
    statement: {
      nl: "Iedereen op de lijst heeft één lotnummer, en niemand anders.",
      en: "Everybody on the list has one lottery number, and nobody else has.",
    },
  },
  selection: {
    title: { nl: "De getrokkenen volgen uit de bronnen", en: "The selection follows from the sources" },
    statement: {
      nl: "De sleutel volgt uit de bronnen en elke trekking uit de sleutel, zoals RFC 3797 beschrijft.",
      en: "The key follows from the sources and every draw from the key, as RFC 3797 describes.",
    },
  },
  leaf: {
    title: { nl: "Dit is de aanmelding die is vastgelegd", en: "This is the application that was committed to" },
    statement: {
      nl: "De aanmelding en haar zout geven samen het blad.",
      en: "The application and its salt together give the leaf.",
    },
  },
  path: {
    title: { nl: "De aanmelding zat in de vastlegging", en: "The application was part of the commitment" },
    statement: {
      nl: "Van het blad loopt het pad naar de gepubliceerde wortel.",
      en: "The path leads from the leaf to the published root.",
    },
  },
  ticket: {
    title: { nl: "Het lot klopt", en: "The ticket is right" },
    statement: {
      nl: "Het lot volgt uit het lotgetal; het nummer is de plaats ervan tussen alle loten.",
      en: "The ticket follows from the seed; the number is its place among all tickets.",
    },
  },
  choices: {
    title: { nl: "De keuzes op het bewijs zijn die van de aanmelding", en: "The choices are those of the application" },
    statement: {
      nl: "Dezelfde keuzes in dezelfde volgorde, met de voorrang uit de aanmelding.",
      en: "The same choices in the same order, with the priority of the application.",
    },
  },
  placement: {
    title: { nl: "De plaatsing volgt uit de grenzen", en: "The placement follows from the cut-offs" },
    statement: {
      nl: "De plaatsing is de eerste keuze waarvan de gepubliceerde grens wordt gehaald.",
      en: "The placement is the first choice whose published cut-off is passed.",
    },
  },
};

export const certificateProperties = [
  "intact",
  "commitment",
  "seed",
  "beacon-signature",
  "numbers",
  "one-place",
  "capacity",
  "cut-offs",
  "family-places",
  "highest-choice",
  "no-justified-claim",
  "best-for-applicants",
];

export const receiptProperties = ["intact", "leaf", "path", "ticket", "choices", "placement"];

export const rankedProperties = ["intact", "commitment", "list", "seed", "beacon-signature", "numbers"];

export const selectionProperties = ["intact", "list", "selection"];
