/** Words of the pages about the network. */
export const NETWORK = {
  title: { nl: "Het netwerk", en: "The network" },
  lead: {
    nl: "Wie werken er samen voor gelijke kansen, waar, en waar nog niet?",
    en: "Who works together for equal chances, where, and where not yet?",
  },
  example: {
    nl: "Voorbeeld: verzonnen. De coalities, hun partners en de vragen in gemeenschappen zijn bedacht om te laten zien hoe het werkt. Gemeenten, tellingen en de organisaties uit de brieven bestaan echt.",
    en: "Example: made up. The coalitions, their partners and the questions in communities were invented to show how it works. Municipalities, counts and the organisations in the letters are real.",
  },
  invented: { nl: "verzonnen", en: "made up" },
  downloads: { nl: "Haal op:", en: "Download:" },
  back: { nl: "Het netwerk", en: "The network" },
  organisations: { nl: "Organisaties", en: "Organisations" },
  communities: { nl: "Gemeenschappen", en: "Communities" },
  communitiesLead: {
    nl: "Scholen en partners die rond een thema van elkaar leren. Alles kan online beginnen.",
    en: "Schools and partners that learn from each other around a theme. Everything can begin online.",
  },
  members: { nl: "leden", en: "members" },
  questions: { nl: "vragen", en: "questions" },
  allOrganisations: { nl: "Alle organisaties", en: "All organisations" },
  coalitions: { nl: "Coalities", en: "Coalitions" },
  calendar: { nl: "Alle bijeenkomsten in je agenda (iCalendar)", en: "All meetings in your calendar (iCalendar)" },
  total: { nl: "Coalities samen", en: "Coalitions together" },
  stagesTitle: { nl: "Coalities per stap", en: "Coalitions by stage" },
  asLetter: { nl: "In de brief van 2023:", en: "In the letter of 2023:" },
  save: { nl: "Bewaar", en: "Save" },
  saving: { nl: "Bezig met bewaren", en: "Saving" },
  saved: { nl: "Bewaard.", en: "Saved." },
  cancel: { nl: "Annuleer", en: "Cancel" },
  edit: { nl: "Wijzig", en: "Edit" },
  remove: { nl: "Haal weg", en: "Remove" },
  status: { nl: "Hoe zeker", en: "How firm" },
  nobody: { nl: "Nog niets.", en: "Nothing yet." },
} as const;

export const GROWTH = {
  title: { nl: "Zo groeide het netwerk", en: "How the network grew" },
  lead: {
    nl: "De brieven tellen niet steeds hetzelfde: beginners, netwerken, agenda's of deelnemers. Daarom staat er per soort telling een eigen teken, en loopt er geen lijn van de ene soort naar de andere.",
    en: "The letters do not always count the same: beginners, networks, agendas or participants. So each kind of count has its own mark, and no line runs from one kind to another.",
  },
  chart: { nl: "Gemeenten in het netwerk, per soort telling", en: "Municipalities in the network, by kind of count" },
  gap: {
    nl: "Een stippellijn loopt over jaren waarover niets bekend is:",
    en: "A dashed line crosses years of which nothing is known:",
  },
  what: { nl: "Wat is geteld", en: "What was counted" },
  when: { nl: "Wanneer", en: "When" },
  number: { nl: "Aantal", en: "Number" },
  where: { nl: "Waar staat het", en: "Where it stands" },
  moreThan: { nl: "meer dan", en: "more than" },
  note: { nl: "Toelichting", en: "Note" },
  letter: { nl: "brief", en: "letter" },
  recalled: {
    nl: "Het getal van 2020 komt uit het geheugen: de bron is niet teruggevonden.",
    en: "The number of 2020 was recalled: its source was not found back.",
  },
} as const;

export const MAP = {
  title: { nl: "Waar loopt iets?", en: "Where does something run?" },
  lead: {
    nl: "Eén vakje per gemeente. Het getal is het aantal coalities. Een lijst met namen van deelnemers is er alleen van juli 2019; van andere jaren zijn alleen de aantallen bekend.",
    en: "One tile per municipality. The number is how many coalitions. A list with names of participants exists only of July 2019; of other years only the numbers are known.",
  },
  chart: { nl: "Coalities en gemeenschappen per gemeente", en: "Coalitions and communities by municipality" },
  keys: {
    nl: "Kaart van gemeenten. Loop met de pijltjes; Enter kiest een gemeente.",
    en: "Map of municipalities. Walk with the arrow keys; Enter chooses a municipality.",
  },
  several: { nl: "twee of meer coalities", en: "two coalitions or more" },
  one: { nl: "één coalitie", en: "one coalition" },
  community: { nl: "alleen een gemeenschap", en: "only a community" },
  none: { nl: "nog niets", en: "nothing yet" },
  named: { nl: "met agenda genoemd in juli 2019", en: "named with an agenda in July 2019" },
  municipality: { nl: "Gemeente", en: "Municipality" },
  coalitions: { nl: "coalities", en: "coalitions" },
  communities: { nl: "gemeenschappen", en: "communities" },
  hint: {
    nl: "Wijs een gemeente aan of loop er met de pijltjes heen.",
    en: "Point at a municipality or walk to it with the arrow keys.",
  },
  all: { nl: "Heel Nederland", en: "The whole country" },
} as const;

export const COVERAGE = {
  title: { nl: "Loopt het waar het nodig is?", en: "Does it run where it is needed?" },
  lead: {
    nl: "Dit telt leerlingen in gemeenten met een coalitie. Of zij zelf meedoen, is niet bekend. De doelgroep zijn hier leerlingen van ouders met ten hoogste vmbo of mbo 1.",
    en: "This counts pupils in municipalities with a coalition. Whether they take part themselves is not known. The target group here are pupils of parents with at most vmbo or mbo 1.",
  },
  target: { nl: "Doelgroep in een gemeente met een coalitie", en: "Target group in a municipality with a coalition" },
  others: { nl: "Andere leerlingen", en: "Other pupils" },
  index: { nl: "Verdeling van coalities", en: "Spread of coalitions" },
  indexNote: {
    nl: "Van -1 tot 1. Onder nul: meer coalities waar de doelgroep groter is. 95%-interval:",
    en: "From -1 to 1. Below nought: more coalitions where the target group is larger. 95% interval:",
  },
  chart: { nl: "Verdeling van coalities over leerlingen", en: "Spread of coalitions over pupils" },
  x: {
    nl: "Leerlingen, gemeenten met de grootste doelgroep eerst",
    en: "Pupils, municipalities with the largest target group first",
  },
  y: { nl: "Coalities", en: "Coalitions" },
  hidden: {
    nl: "gemeenten tellen niet mee, omdat hun aantallen beschermd zijn.",
    en: "municipalities are left out, because their counts are protected.",
  },
  from: { nl: "Cijfers:", en: "Figures:" },
  to: { nl: "tot", en: "to" },
} as const;

export const GRAPH = {
  title: { nl: "Wie verbindt wie?", en: "Who connects whom?" },
  lead: {
    nl: "Organisaties die in twee of meer coalities zitten, verbinden die. Een organisatie is de enige schakel als coalities zonder haar los van elkaar raken.",
    en: "Organisations in two coalitions or more connect them. An organisation is the only link when coalitions come apart without it.",
  },
  chart: {
    nl: "Coalities en de organisaties die ze verbinden",
    en: "Coalitions and the organisations that connect them",
  },
  organisation: { nl: "Organisatie", en: "Organisation" },
  kind: { nl: "Soort", en: "Kind" },
  degree: { nl: "Coalities", en: "Coalitions" },
  onlyLink: { nl: "Enige schakel", en: "Only link" },
  yes: { nl: "ja", en: "yes" },
  no: { nl: "nee", en: "no" },
  bridges: { nl: "Organisaties die verbinden", en: "Organisations that connect" },
  parts: { nl: "groepen die los van elkaar staan", en: "groups apart from each other" },
  key: {
    nl: "Rondje: coalitie. Vierkant: organisatie die verbindt. Donker vierkant: enige schakel.",
    en: "Circle: coalition. Square: organisation that connects. Dark square: only link.",
  },
} as const;

export const LIST = {
  title: { nl: "Alle coalities", en: "All coalitions" },
  search: { nl: "Zoek in de namen", en: "Search the names" },
  stage: { nl: "Stap", en: "Stage" },
  all: { nl: "Alle", en: "All" },
  name: { nl: "Coalitie", en: "Coalition" },
  municipalities: { nl: "Gemeenten", en: "Municipalities" },
  partners: { nl: "Partners", en: "Partners" },
  sites: { nl: "Scholen", en: "Schools" },
  found: { nl: "gevonden", en: "found" },
  add: { nl: "Voeg een coalitie toe", en: "Add a coalition" },
  gapsTitle: { nl: "Waar nog niets loopt", en: "Where nothing runs yet" },
  gapsLead: {
    nl: "Gemeenten zonder coalitie en zonder organisatie in een gemeenschap, de grootste eerst.",
    en: "Municipalities without a coalition and without an organisation in a community, the largest first.",
  },
  inhabitants: { nl: "Inwoners", en: "Inhabitants" },
  gapsMore: {
    nl: "De grootste 20 staan hier; de tabel bij de kaart noemt ze alle.",
    en: "The largest 20 are here; the table at the map names all.",
  },
} as const;
