import type { Text } from "@kansrijk/core/vocabulary/text";

export const START = {
  title: { nl: "Kansrijk", en: "Kansrijk" },
  lead: {
    nl: "Kansrijk voert besluiten uit die kansen verdelen in het onderwijs, legt ze uit, meet wat ze doen en laat u uitproberen wat een andere regel zou doen.",
    en: "Kansrijk carries out decisions that divide chances in education, explains them, measures what they do, and lets you try out what another rule would do.",
  },
  nowTitle: { nl: "Nu te zien", en: "To be seen now" },
  placesTitle: { nl: "Plaatsen op middelbare scholen", en: "Places at secondary schools" },
  placesQuestion: { nl: "Wie kwam op welke school?", en: "Who got a place at which school?" },
  placesOf: { nl: "De nieuwste ronde met een uitslag:", en: "The newest round with an outcome:" },
  toRound: { nl: "Bekijk deze ronde", en: "See this round" },
  noRound: { nl: "Er is nog geen ronde met een uitslag.", en: "There is no round with an outcome yet." },
  toRounds: { nl: "Naar de rondes", en: "To the rounds" },
  monitorTitle: { nl: "Kansen gemeten, jaar na jaar", en: "Chances measured, year after year" },
  yourPlace: { nl: "Hoe is het in uw gemeente of provincie?", en: "How is it in your municipality or province?" },
  toMonitor: { nl: "Bekijk alle cijfers van Nederland", en: "See all figures of the Netherlands" },
  verbsTitle: { nl: "Wat u hier kunt doen", en: "What you can do here" },
  fieldsTitle: {
    nl: "Vijf terreinen waarop de minister maatregelen neemt",
    en: "Five fields in which the minister takes measures",
  },
  fieldsLead: {
    nl: "Uit de Kamerbrief over kansengelijkheid van 10 maart 2023. Per terrein ziet u wat Kansrijk meet en wat het uitvoert.",
    en: "From the letter to parliament on equal chances of 10 March 2023. For each field you see what Kansrijk measures and what it carries out.",
  },
  later: { nl: "komt later", en: "comes later" },
  perPupilFifth: {
    nl: "per leerling op scholen met de minst gunstige omgeving (een vijfde van alle leerlingen)",
    en: "per pupil at schools with the least favourable surroundings (a fifth of all pupils)",
  },
  shareHalf: {
    nl: "van het geld gaat naar scholen met de minst gunstige omgeving, samen goed voor de helft van de leerlingen",
    en: "of the money goes to schools with the least favourable surroundings, which hold half of the pupils",
  },
  basedOn: { nl: "Berekend in uw browser uit", en: "Computed in your browser from" },
  toScheme: { nl: "Bekijk de verdeling", en: "See the division" },
  noData: { nl: "Er zijn nog geen gegevens over scholen.", en: "There are no data about schools yet." },
  addData: { nl: "Voeg gegevens toe", en: "Add data" },
} satisfies Record<string, Text>;

export interface Entrance {
  readonly title: Text;
  readonly text: Text;
  /** Where it can be found now; without it, it comes later. */
  readonly links: readonly {
    readonly to:
      | "/monitor"
      | "/tabel"
      | "/geld"
      | "/aanmelding"
      | "/regels"
      | "/gegevens"
      | "/uitkomsten"
      | "/agendas"
      | "/beloften"
      | "/netwerk";
    readonly label: Text;
    readonly hash?: string;
  }[];
  readonly later?: Text;
}

export const VERBS: readonly Entrance[] = [
  {
    title: { nl: "Uitvoeren", en: "Carry out" },
    text: {
      nl: "Reken een regeling uit, tot op de cent, of voer een ronde van aanmelding uit, tot de laatste plaats.",
      en: "Compute a scheme, to the cent, or carry out a round of admission, to the last place.",
    },
    links: [
      { to: "/geld", label: { nl: "Geld voor basisscholen", en: "Money for primary schools" } },
      { to: "/aanmelding", label: { nl: "Plaatsen op scholen", en: "Places at schools" } },
      { to: "/agendas", label: { nl: "Een agenda voor uw gemeente", en: "An agenda for your municipality" } },
    ],
  },
  {
    title: { nl: "Uitleggen", en: "Explain" },
    text: {
      nl: "Zie per school waarom zij krijgt wat zij krijgt, met het artikel erbij.",
      en: "See for each school why it gets what it gets, with the article of law.",
    },
    links: [
      { to: "/geld", hash: "vestigingen", label: { nl: "Zoek een school", en: "Find a school" } },
      { to: "/regels", label: { nl: "Alle regels en hun bronnen", en: "All rules and their sources" } },
      {
        to: "/beloften",
        label: { nl: "Wat is er beloofd, en is het gedaan?", en: "What was promised, and was it done?" },
      },
    ],
  },
  {
    title: { nl: "Meten", en: "Measure" },
    text: {
      nl: "Volg kansen per gemeente en groep, en zie waar het geld terechtkomt. Altijd met de onzekerheid erbij.",
      en: "Follow chances by municipality and group, and see where the money goes. Always with its uncertainty.",
    },
    links: [
      { to: "/monitor", label: { nl: "Kansen in uw gemeente", en: "Chances in your municipality" } },
      { to: "/tabel", label: { nl: "Maak een eigen tabel", en: "Make a table of your own" } },
      { to: "/geld", hash: "effect", label: { nl: "Bij wie komt het geld terecht?", en: "Who does the money reach?" } },
    ],
  },
  {
    title: { nl: "Uitproberen", en: "Try out" },
    text: {
      nl: "Verander een regel en zie meteen wie erop vooruit- en achteruitgaat.",
      en: "Change a rule and see at once who gains and who loses.",
    },
    links: [
      {
        to: "/geld",
        hash: "wat-als",
        label: { nl: "Wat als de regel anders was?", en: "What if the rule were different?" },
      },
    ],
  },
];

/** The five fields of the letter of 10 March 2023 (Kamerstukken II, Visie kansengelijkheid funderend onderwijs), in its order. */
export const FIELDS: readonly Entrance[] = [
  {
    title: { nl: "Kansrijk aan de start", en: "A good start" },
    text: {
      nl: "De startpositie van jonge kinderen: voor- en vroegschoolse educatie.",
      en: "The starting position of young children: early years education.",
    },
    links: [
      { to: "/monitor", hash: "terrein-1", label: { nl: "Cijfers over dit terrein", en: "Figures on this field" } },
    ],
    later: { nl: "geld voor voorschoolse educatie", en: "money for early years education" },
  },
  {
    title: { nl: "De basis op orde", en: "The basics in order" },
    text: {
      nl: "Goed onderwijs en goede leraren, vooral waar dat het meeste nodig is.",
      en: "Good education and good teachers, most of all where they are needed most.",
    },
    links: [
      {
        to: "/geld",
        label: { nl: "Geld voor onderwijskansen op basisscholen", en: "Money for equal chances in primary schools" },
      },
      { to: "/monitor", hash: "terrein-2", label: { nl: "Cijfers over dit terrein", en: "Figures on this field" } },
    ],
    later: { nl: "het geld voor scholen in het voortgezet onderwijs", en: "the money for secondary schools" },
  },
  {
    title: { nl: "Gelijke toegang", en: "Equal access" },
    text: {
      nl: "Toegang tot scholen en activiteiten, ongeacht het inkomen van ouders.",
      en: "Access to schools and activities, whatever the income of parents.",
    },
    links: [
      {
        to: "/aanmelding",
        label: { nl: "Aanmelding, loting en plaatsing", en: "Application, drawing lots and placement" },
      },
      { to: "/monitor", hash: "terrein-3", label: { nl: "Cijfers over dit terrein", en: "Figures on this field" } },
    ],
  },
  {
    title: { nl: "Een rijke omgeving", en: "A rich environment" },
    text: {
      nl: "School en Omgeving: een rijke schooldag met gemeenten en organisaties.",
      en: "School and Surroundings: a rich school day with municipalities and organisations.",
    },
    links: [
      { to: "/netwerk", label: { nl: "Coalities en gemeenschappen", en: "Coalitions and communities" } },
      { to: "/monitor", hash: "terrein-4", label: { nl: "Cijfers over dit terrein", en: "Figures on this field" } },
    ],
    later: { nl: "subsidies", en: "grants" },
  },
  {
    title: { nl: "Flexibiliteit en maatwerk", en: "Flexibility" },
    text: {
      nl: "Ruimte in de overgang naar het voortgezet onderwijs, praktijkgerichte programma's.",
      en: "Room in the transition to secondary education, practical programmes.",
    },
    links: [
      { to: "/monitor", hash: "terrein-5", label: { nl: "Cijfers over dit terrein", en: "Figures on this field" } },
    ],
    later: { nl: "besluiten over schooladviezen", en: "decisions on school advice" },
  },
];
