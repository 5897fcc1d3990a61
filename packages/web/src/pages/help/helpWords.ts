import type { Text } from "@kansrijk/core/vocabulary/text";

export const HELP = {
  title: { nl: "Hulp voor gezinnen met weinig geld", en: "Help for families with little money" },
  lead: {
    nl: "Kies wat er speelt en uw gemeente. U ziet waar een gezin iets kan vragen, hoe dat gaat en wie helpt. Druk de lijst af en geef hem mee.",
    en: "Choose what is going on and your municipality. You see where a family can ask, how that goes and who helps. Print the list and hand it out.",
  },
  privacy: {
    nl: "Wij bewaren niets. Uw keuzes blijven in deze browser, komen niet in het adres en gaan niet naar de server. Schrijf nergens op welk kind dit nodig heeft.",
    en: "We keep nothing. Your choices stay in this browser, do not stand in the address and do not go to the server. Do not write down anywhere which child needs this.",
  },
  choose: { nl: "Wat speelt er?", en: "What is going on?" },
  chooseHelp: { nl: "Kies niets om alles te zien.", en: "Choose nothing to see everything." },
  place: { nl: "Gemeente", en: "Municipality" },
  placeHelp: {
    nl: "Voor regelingen van de gemeente zelf. Begin met de naam.",
    en: "For arrangements of the municipality itself. Begin with the name.",
  },
  allPlaces: { nl: "Geen gemeente", en: "No municipality" },
  sector: { nl: "Soort onderwijs", en: "Kind of education" },
  anySector: { nl: "Alle soorten", en: "All kinds" },
  age: { nl: "Leeftijd van het kind, in jaren", en: "Age of the child, in years" },
  found: { nl: "Waar u hulp kunt vragen", en: "Where you can ask for help" },
  count: { nl: "{count} regelingen", en: "{count} arrangements" },
  one: { nl: "1 regeling", en: "1 arrangement" },
  none: {
    nl: "Geen regeling gevonden. Vraag het aan uw gemeente.",
    en: "No arrangement found. Ask your municipality.",
  },
  local: { nl: "in uw gemeente", en: "in your municipality" },
  noLocal: {
    nl: "Van deze gemeente zelf staat hier niets dat past. Vraag bij de gemeente wat er is.",
    en: "Nothing of this municipality itself fits here. Ask the municipality what there is.",
  },
  example: { nl: "Voorbeeld: verzonnen", en: "Example: invented" },
  who: { nl: "Voor wie", en: "For whom" },
  how: { nl: "Hoe vraagt u het", en: "How to ask" },
  helpers: { nl: "Wie kan helpen", en: "Who can help" },
  provider: { nl: "Van wie", en: "By whom" },
  print: { nl: "Druk de lijst af", en: "Print the list" },
  handout: {
    nl: "Deze lijst is van school. Vragen mag altijd, en u hoeft niet te zeggen waarom. Voor veel regelingen kan iemand van school u helpen.",
    en: "This list is from school. You can always ask, and you do not have to say why. With many arrangements somebody of the school can help you.",
  },
  expired: { nl: "Gestopte regelingen in deze gemeente", en: "Arrangements in this municipality that have ended" },
  signals: { nl: "Voor de school: wat u kunt merken en doen", en: "For the school: what you can notice and do" },
  downloads: { nl: "De hele lijst als bestand", en: "The whole list as a file" },
  add: {
    nl: "Een gemeente zet haar eigen regelingen in de lijst met het formulier hieronder. Veel tegelijk kan met kansrijk collection import arrangements, of via de API.",
    en: "A municipality puts its own arrangements in the list with the form below. Many at once can be done with kansrijk collection import arrangements, or by the API.",
  },
} satisfies Record<string, Text>;

/** In our own words; the letter of 2019 announced a guide for schools, which is not copied here. */
export const SIGNALS: readonly { readonly title: Text; readonly points: readonly Text[] }[] = [
  {
    title: { nl: "Wat u kunt merken", en: "What you can notice" },
    points: [
      {
        nl: "Een kind komt vaak zonder eten of met te dunne kleren.",
        en: "A child often comes without food or with clothes that are too thin.",
      },
      {
        nl: "Een kind gaat niet mee op een uitje, of is dan ziek.",
        en: "A child does not come on an outing, or is ill then.",
      },
      {
        nl: "Spullen voor school ontbreken, of een rekening blijft open.",
        en: "Things for school are missing, or a bill stays open.",
      },
      {
        nl: "Een signaal is geen bewijs. Er kan ook iets anders spelen.",
        en: "A signal is no proof. Something else may be going on.",
      },
    ],
  },
  {
    title: { nl: "Hoe u het gesprek begint", en: "How to begin the talk" },
    points: [
      {
        nl: "Praat met de ouder, op een rustige plek, niet waar het kind bij is.",
        en: "Talk with the parent, in a quiet place, not with the child present.",
      },
      {
        nl: "Vertel wat er is voor alle ouders. Dan hoeft niemand iets uit te leggen.",
        en: "Tell what there is for all parents. Then nobody has to explain.",
      },
      {
        nl: "Vraag of u mag helpen, en wie er mee mag denken.",
        en: "Ask whether you may help, and who may think along.",
      },
    ],
  },
  {
    title: { nl: "Wat u niet doet", en: "What you do not do" },
    points: [
      {
        nl: "Geen lijst van gezinnen, geen vinkje in het leerlingdossier, geen label.",
        en: "No list of families, no mark in the pupil file, no label.",
      },
      {
        nl: "Geen apart rijtje of andere bon voor wie minder betaalt.",
        en: "No separate queue or other voucher for who pays less.",
      },
      {
        nl: "Niets doorgeven aan anderen zonder dat de ouder het goed vindt. Gaat het om veiligheid, volg dan de meldcode.",
        en: "Pass nothing on without the parent's consent. When it is about safety, follow the reporting code.",
      },
    ],
  },
];
