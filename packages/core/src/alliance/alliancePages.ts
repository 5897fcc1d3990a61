import type { Text } from "../vocabulary/text.ts";

export const ALLIANCE = {
  title: { nl: "Alliantie en beloften", en: "Alliance and promises" },
  lead: {
    nl: "Wie doet wat, waar, met welk bewijs, en is het gedaan? Voor gemeenten en hun partners, en voor wie het Rijk volgt.",
    en: "Who does what, where, with what evidence, and was it done? For municipalities and their partners, and for who follows the government.",
  },
} satisfies Record<string, Text>;

interface Entry {
  readonly to:
    | "/agendas"
    | "/interventies"
    | "/experimenten"
    | "/netwerk"
    | "/voortgang"
    | "/plichten"
    | "/beloften"
    | "/maatregelen"
    | "/grootboek"
    | "/hulp"
    | "/woorden"
    | "/zoeken"
    | "/gegevens/open";
  readonly title: Text;
  readonly text: Text;
}

export const GROUPS: readonly { readonly id: string; readonly title: Text; readonly entries: readonly Entry[] }[] = [
  {
    id: "gemeente",
    title: { nl: "Voor uw gemeente", en: "For your municipality" },
    entries: [
      {
        to: "/agendas",
        title: { nl: "Agenda's", en: "Agendas" },
        text: {
          nl: "Maak een agenda uit uw eigen cijfers: doelen, acties, afspraken en besluiten.",
          en: "Make an agenda from your own figures: goals, actions, agreements and decisions.",
        },
      },
      {
        to: "/interventies",
        title: { nl: "Interventies", en: "Interventions" },
        text: {
          nl: "Wat werkt, voor wie, en hoe zeker is dat? Met voorstellen die bij uw cijfers passen.",
          en: "What works, for whom, and how sure is that? With suggestions that fit your figures.",
        },
      },
      {
        to: "/experimenten",
        title: { nl: "Experimenten", en: "Experiments" },
        text: {
          nl: "Reken vooraf uit hoeveel scholen u nodig hebt, en achteraf wat het effect was.",
          en: "Work out beforehand how many schools you need, and afterwards what the effect was.",
        },
      },
      {
        to: "/voortgang",
        title: { nl: "Voortgang", en: "Progress" },
        text: {
          nl: "Het jaarlijkse rapport, als pagina en als PDF, gemaakt uit de gegevens.",
          en: "The yearly report, as a page and as a PDF, made from the data.",
        },
      },
      {
        to: "/plichten",
        title: { nl: "Wettelijk overleg", en: "Talks required by law" },
        text: {
          nl: "Welk overleg moet elk jaar, en wat is vastgelegd?",
          en: "Which talks are required each year, and what has been recorded?",
        },
      },
      {
        to: "/netwerk",
        title: { nl: "Netwerk", en: "Network" },
        text: {
          nl: "Gemeenten, schoolbesturen en partners, coalities en gemeenschappen.",
          en: "Municipalities, school boards and partners, coalitions and communities.",
        },
      },
      {
        to: "/hulp",
        title: { nl: "Hulp dichtbij", en: "Help nearby" },
        text: {
          nl: "Regelingen voor gezinnen met weinig geld, om samen met ouders te bekijken.",
          en: "Arrangements for families with little money, to look at together with parents.",
        },
      },
    ],
  },
  {
    id: "rijk",
    title: { nl: "Het Rijk volgen", en: "Follow the government" },
    entries: [
      {
        to: "/beloften",
        title: { nl: "Beloften en moties", en: "Promises and motions" },
        text: {
          nl: "Wat is beloofd, wanneer moest het er zijn, en wat is ervan gekomen?",
          en: "What was promised, when was it due, and what came of it?",
        },
      },
      {
        to: "/maatregelen",
        title: { nl: "Maatregelen", en: "Measures" },
        text: {
          nl: "Alle maatregelen uit de brieven, waar er weinig zijn, en hoeveel er op een school afkomt.",
          en: "All measures of the letters, where there are few, and how many reach one school.",
        },
      },
      {
        to: "/grootboek",
        title: { nl: "Grootboek", en: "Ledger" },
        text: {
          nl: "Elke euro uit de brieven. Kloppen de getallen met elkaar?",
          en: "Every euro of the letters. Do the numbers add up?",
        },
      },
    ],
  },
  {
    id: "gereedschap",
    title: { nl: "Gereedschap", en: "Tools" },
    entries: [
      {
        to: "/woorden",
        title: { nl: "Woorden", en: "Words" },
        text: {
          nl: "Kijk een tekst na op woorden die de schuld bij kinderen leggen.",
          en: "Check a text for words that put the blame on children.",
        },
      },
      {
        to: "/zoeken",
        title: { nl: "Zoeken", en: "Search" },
        text: { nl: "Zoek in alles tegelijk.", en: "Search everything at once." },
      },
      {
        to: "/gegevens/open",
        title: { nl: "Open gegevens", en: "Open data" },
        text: {
          nl: "Haal alles op als CSV, XLSX of JSON, of lees uw eigen gegevens in.",
          en: "Get everything as CSV, XLSX or JSON, or bring in your own data.",
        },
      },
    ],
  },
];
