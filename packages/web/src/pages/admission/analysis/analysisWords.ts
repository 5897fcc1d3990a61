import type { Mechanism } from "@kansrijk/core/admission/mechanism";
import type { CohortMeasure } from "@kansrijk/core/admission/analysis/placementMeasures";
import type { Text } from "@kansrijk/core/vocabulary/text";

export const MEASURES: Record<CohortMeasure, Text> = {
  first: { nl: "Plaats op de eerste keuze", en: "Place at the first choice" },
  topThree: { nl: "Plaats bij de eerste drie keuzes", en: "Place among the first three choices" },
  unplaced: { nl: "Geen plaats", en: "No place" },
  meanRank: { nl: "Gemiddelde keuze (1 is de eerste)", en: "Mean choice (1 is the first)" },
  distance: { nl: "Afstand tot de school, in km", en: "Distance to the school, in km" },
};

export const PARTS = {
  first: { nl: "1e keuze", en: "1st choice" },
  second: { nl: "2e of 3e", en: "2nd or 3rd" },
  lower: { nl: "4e of lager", en: "4th or lower" },
  none: { nl: "geen plaats", en: "no place" },
  hidden: { nl: "afgeschermd", en: "protected" },
} satisfies Record<string, Text>;

/** Names of groupings and groups that a region often brings; others keep the name they have. */
export const GROUPINGS: Readonly<Record<string, Text>> = {
  advice: { nl: "Schooladvies", en: "School advice" },
  income: { nl: "Inkomen van het gezin", en: "Income of the family" },
  "parents-education": { nl: "Opleiding van de ouders", en: "Education of the parents" },
};
export const GROUPS: Readonly<Record<string, Text>> = {
  "income/low": { nl: "lager inkomen", en: "lower income" },
  "income/middle": { nl: "middeninkomen", en: "middle income" },
  "income/high": { nl: "hoger inkomen", en: "higher income" },
  "parents-education/low": { nl: "meest praktisch opgeleid", en: "most practically educated" },
  "parents-education/middle": { nl: "ertussenin", en: "in between" },
  "parents-education/high": { nl: "meest theoretisch opgeleid", en: "most theoretically educated" },
};

interface MechanismNote {
  readonly how: Text;
  readonly givesUp: Text;
  /** Never pays to hand in another list than the honest one. */
  readonly isHonest: boolean;
}

export const MECHANISM_NOTES: Record<Mechanism, MechanismNote> = {
  "deferred-acceptance": {
    how: {
      nl: "Niemand mist een school waar een ander met minder voorrang of een hoger lotnummer wel zit.",
      en: "Nobody misses a school where somebody with less priority or a higher number has a place.",
    },
    givesUp: {
      nl: "Soms zouden leerlingen willen ruilen; dat mag niet als een ander daardoor wordt overgeslagen.",
      en: "Sometimes pupils would like to exchange; they may not when somebody else is passed over.",
    },
    isHonest: true,
  },
  "top-trading-cycles": {
    how: {
      nl: "Leerlingen ruilen hun voorrang tot niemand meer kan ruilen.",
      en: "Pupils exchange priorities until nobody can.",
    },
    givesUp: {
      nl: "Wie voorrang heeft, kan een plaats zien gaan naar wie minder voorrang heeft.",
      en: "Who has priority can see a place go to somebody with less.",
    },
    isHonest: true,
  },
  "immediate-acceptance": {
    how: {
      nl: "Eerste keuzes gaan voor, en elke plaats is meteen definitief.",
      en: "First choices go first, and every place is final at once.",
    },
    givesUp: {
      nl: "Wie bij de eerste keuze uitloot, vindt de andere scholen vol. Eerlijk invullen kan dus kosten.",
      en: "Who is drawn out at the first choice finds the others full. So honesty can cost.",
    },
    isHonest: false,
  },
  "serial-dictatorship": {
    how: { nl: "Alleen het lotnummer telt, voorrang niet.", en: "Only the lottery number counts, not priority." },
    givesUp: {
      nl: "Voorrang voor bijvoorbeeld broers en zussen telt niet meer.",
      en: "Priority for instance for brothers and sisters no longer counts.",
    },
    isHonest: true,
  },
  eada: {
    how: {
      nl: "Na de plaatsing wordt geruild over de hoofden van wie dat goed vindt.",
      en: "After the placement places are exchanged over the heads of who consents.",
    },
    givesUp: { nl: "Eerlijk invullen is niet meer altijd het beste.", en: "Honesty is no longer always best." },
    isHonest: false,
  },
  "improvement-cycles": {
    how: {
      nl: "Na de plaatsing wordt geruild zonder dat iemand met voorrang wordt overgeslagen; het lot telt dan niet.",
      en: "After the placement places are exchanged without passing over anybody with priority; lots do not count then.",
    },
    givesUp: {
      nl: "Het lotnummer wordt deels opzijgezet, en eerlijk invullen kan kosten.",
      en: "The lottery number is partly set aside, and honesty can cost.",
    },
    isHonest: false,
  },
  "first-choice-rounds": {
    how: {
      nl: "Elke school beslist eerst zelf over wie haar op één heeft; de rest gaat naar de centrale loting.",
      en: "Every school first decides on who has it on top; the others go to the central draw.",
    },
    givesUp: {
      nl: "Meer eerste keuzes, maar wie uitloot valt verder. Een veilige eerste keuze loont.",
      en: "More first choices, but who is drawn out falls further. A safe first choice pays.",
    },
    isHonest: false,
  },
  "families-together": {
    how: {
      nl: "Broers en zussen die samen willen, krijgen alleen een plaats als er plaats is voor allemaal.",
      en: "Brothers and sisters who want places together get them only when there is room for all.",
    },
    givesUp: {
      nl: "Soms bestaat er geen plaatsing die iedereen recht doet.",
      en: "Sometimes there is no placement that does right by everybody.",
    },
    isHonest: false,
  },
};

export const ANALYSIS = {
  link: { nl: "Analyse", en: "Analysis" },
  title: { nl: "Wie kreeg welke kans?", en: "Who got what chance?" },
  lead: {
    nl: "Wat de ronde deed voor wie, wat daarvan geluk is en wat regel, en wat een andere regel had gedaan.",
    en: "What the round did for whom, what of that is luck and what is rule, and what another rule would have done.",
  },
  none: { nl: "Voor deze ronde is nog geen analyse gemaakt.", en: "No analysis has been made of this round yet." },
  noneVisitor: {
    nl: "De regio kan die maken zodra er geplaatst is. Na de bekendmaking ziet iedereen de analyse hier.",
    en: "The region can make it as soon as pupils have been placed. After the publication everybody sees it here.",
  },
  notPlaced: {
    nl: "Er is nog niet geplaatst. De analyse kan daarna.",
    en: "Pupils have not been placed yet. The analysis comes after that.",
  },
  make: { nl: "Maak de analyse", en: "Make the analysis" },
  again: { nl: "Maak de analyse opnieuw", en: "Make the analysis again" },
  making: { nl: "Analyse", en: "Analysis" },
  lotteries: { nl: "Aantal lotingen", en: "Number of draws" },
  lotteriesHelp: {
    nl: "Voor acht regels naast elkaar. Minstens 200: dan is te zien tussen welke waarden 95% van de lotingen ligt. Met meer lotingen staan die grenzen vaster; ze komen niet dichter bij elkaar. Het duurt wel langer.",
    en: "For eight rules side by side. At least 200: that shows between which values 95% of the draws lie. With more draws those limits are surer; they do not come closer together. It does take longer.",
  },
  reserveFor: { nl: "Probeer gereserveerde plaatsen voor", en: "Try reserved places for" },
  reserveNone: { nl: "geen groep", en: "no group" },
  reserveLater: {
    nl: "De groepen om uit te kiezen staan hier na de eerste analyse.",
    en: "The groups to choose from stand here after the first analysis.",
  },
  byGroup: { nl: "Vergelijk leerlingen naar", en: "Compare pupils by" },
  measure: { nl: "Kijk naar", en: "Look at" },
  view: { nl: "Wat u bekijkt", en: "What you look at" },
  share: {
    nl: "Deze keuzes staan in het adres: zo deelt u precies dit beeld.",
    en: "These choices stand in the address: so you share exactly this view.",
  },
  download: { nl: "Alle cijfers (JSON)", en: "All figures (JSON)" },
  keep: { nl: "Bewaren en narekenen", en: "Keep and check" },
  contents: { nl: "Op deze pagina", en: "On this page" },
  draws: { nl: "lotingen", en: "draws" },
  madeWith: { nl: "lotingen, uitgave", en: "draws, edition" },
  protectedNote: {
    nl: "Groepen van minder dan 10 leerlingen, en wat daaruit volgt, zijn afgeschermd.",
    en: "Groups of fewer than 10 pupils, and what follows from them, are protected.",
  },
  everybody: { nl: "Iedereen", en: "Everybody" },
  group: { nl: "Groep", en: "Group" },
  pupils: { nl: "Leerlingen", en: "Pupils" },
  low: { nl: "Van", en: "From" },
  high: { nl: "Tot", en: "To" },
  value: { nl: "Waarde", en: "Value" },

  who: { nl: "Wie kreeg welke keuze?", en: "Who got which choice?" },
  whoLead: {
    nl: "De plaatsing van deze ronde, voor iedereen en per groep. De marge zegt hoe het cijfer had kunnen zijn met een andere groep van zoveel van zulke leerlingen. Wat een andere loting met deze leerlingen had gegeven, staat hieronder bij geluk.",
    en: "The placement of this round, for everybody and by group. The interval says what the figure could have been with another group of as many such pupils. What another draw would have given these pupils stands below, at luck.",
  },
  whoRanks: { nl: "Plaats op de eigen lijst", en: "Place on the own list" },
  whoMeasure: { nl: "Per groep, met marge", en: "By group, with interval" },
  noGroupings: {
    nl: "Bij deze ronde zijn geen achtergronden aangeleverd: er zijn geen groepen om te vergelijken.",
    en: "No backgrounds were brought with this round: there are no groups to compare.",
  },

  luck: { nl: "Regel of geluk?", en: "Rule or luck?" },
  luckLead: {
    nl: "We loten telkens opnieuw met dezelfde lijsten en dezelfde regel. Wat altijd terugkomt, komt door regel en wensen. De rest is geluk.",
    en: "We draw again and again with the same lists and the same rule. What always comes back is rule and wishes. The rest is luck.",
  },
  luckFigure: { nl: "Verwacht over alle lotingen, en deze loting", en: "Expected over all draws, and this draw" },
  expected: { nl: "Verwacht", en: "Expected" },
  thisDraw: { nl: "Deze loting", en: "This draw" },
  luckOf: { nl: "Geluk", en: "Luck" },
  bandKey: {
    nl: "Band: 95% van de lotingen; stip: gemiddeld; ruit: deze loting",
    en: "Band: 95% of the draws; dot: mean; diamond: this draw",
  },
  variance: { nl: "Waardoor verschilt de keuze die leerlingen krijgen?", en: "Why does the choice pupils get differ?" },
  varLottery: { nl: "loting", en: "lottery" },
  varPriority: { nl: "voorrang en groep", en: "priority and group" },
  varFirst: { nl: "welke school bovenaan staat", en: "which school is on top" },
  varRest: { nl: "rest van de lijst", en: "rest of the list" },
  part: { nl: "Deel", en: "Part" },
  shareOfDifference: { nl: "Deel van de verschillen", en: "Share of the differences" },

  rules: { nl: "Dezelfde lijsten, andere regels", en: "The same lists, other rules" },
  rulesLead: {
    nl: "Elke regel kreeg dezelfde lijsten en dezelfde lotingen. Onder een andere regel hadden leerlingen misschien een andere lijst ingeleverd; dat zit hier niet in.",
    en: "Every rule got the same lists and the same draws. Under another rule pupils might have handed in another list; that is not in here.",
  },
  rulesRanks: { nl: "Welke keuze leerlingen krijgen", en: "Which choice pupils get" },
  rule: { nl: "Regel", en: "Rule" },
  alike: {
    nl: "Deze regels geven in deze ronde precies dezelfde plaatsing als loting en matching:",
    en: "In this round these rules give exactly the same placement as deferred acceptance:",
  },
  alikeWhy: {
    nl: "Dat is zo als er geen voorrang is en ieder één lotnummer heeft, of als er geen gezinnen zijn die samen willen.",
    en: "That is so when there is no priority and everybody has one number, or when no families want to be together.",
  },
  claims: { nl: "Leerlingen die ten onrechte zijn overgeslagen", en: "Pupils passed over wrongly" },
  segregation: { nl: "Segregatie over afdelingen", en: "Segregation over programmes" },
  gives: { nl: "Wat de regel doet", en: "What the rule does" },
  givesUp: { nl: "Wat hij opgeeft", en: "What it gives up" },
  honest: { nl: "Is eerlijk invullen altijd het beste?", en: "Is honesty always best?" },
  yes: { nl: "ja", en: "yes" },
  no: { nl: "nee", en: "no" },
  better: { nl: "Beter af dan nu", en: "Better off than now" },
  worse: { nl: "Slechter af dan nu", en: "Worse off than now" },
  notDefined: { nl: "Niet te berekenen voor deze ronde:", en: "Cannot be worked out for this round:" },
  rulesWords: { nl: "De regels in woorden", en: "The rules in words" },
  multiples: { nl: "De regels naast elkaar", en: "The rules side by side" },

  reserve: { nl: "Twee kanten van gereserveerde plaatsen", en: "Both sides of reserved places" },
  reserveLead: {
    nl: "Plaatsen die eerst naar een groep gaan, kunnen scholen gemengder maken. Ze kosten ook eerste keuzes. Beide staan hier naast elkaar, voor steeds meer gereserveerde plaatsen.",
    en: "Places that go to a group first can make schools more mixed. They cost first choices too. Both stand here side by side, for more and more reserved places.",
  },
  reserveNotYet: {
    nl: "In deze analyse zijn geen gereserveerde plaatsen geprobeerd.",
    en: "This analysis did not try reserved places.",
  },
  reserveGroup: { nl: "Groep met gereserveerde plaatsen", en: "Group with reserved places" },
  reserveCurve: { nl: "Minder segregatie tegen eerste keuzes", en: "Less segregation against first choices" },
  reserveX: {
    nl: "Verandering van de segregatie (minder is gemengder)",
    en: "Change of segregation (less is more mixed)",
  },
  reserveChange: {
    nl: "Eerste keuzes erbij of eraf (procentpunt)",
    en: "First choices more or fewer (percentage points)",
  },
  reserveY: { nl: "Eerste keuze", en: "First choice" },
  filledFirst: { nl: "eerst gevuld", en: "filled first" },
  filledLast: { nl: "laatst gevuld", en: "filled last" },
  reserved: { nl: "Gereserveerd", en: "Reserved" },
  howFilled: { nl: "Hoe gevuld", en: "How filled" },
  firstIn: { nl: "Eerste keuze, in de groep", en: "First choice, in the group" },
  firstOthers: { nl: "Eerste keuze, de anderen", en: "First choice, the others" },
  places: { nl: "Plaatsen", en: "Places" },
  reserveSides: { nl: "Wie merkt wat?", en: "Who notices what?" },

  schools: { nl: "Wie zit bij wie, en hoe ver weg?", en: "Who is with whom, and how far away?" },
  schoolsLead: {
    nl: "Segregatie is het deel van een groep dat van plek zou moeten wisselen voor een gelijke verdeling. Ook het toeval geeft wat segregatie; daarom staat dat ernaast.",
    en: "Segregation is the part of a group that would have to move for an even spread. Chance gives some segregation too; so that stands beside it.",
  },
  segregationFigure: {
    nl: "Segregatie in deze plaatsing, en door toeval alleen",
    en: "Segregation in this placement, and by chance alone",
  },
  actualProgrammes: { nl: "Deze plaatsing, over afdelingen", en: "This placement, over programmes" },
  randomProgrammes: { nl: "Toeval, over afdelingen", en: "Chance, over programmes" },
  withinProgrammes: {
    nl: "Toeval binnen elk advies, over afdelingen",
    en: "Chance within each advice, over programmes",
  },
  actualSchools: { nl: "Deze plaatsing, over scholen", en: "This placement, over schools" },
  randomSchools: { nl: "Toeval, over scholen", en: "Chance, over schools" },
  withinSchools: { nl: "Toeval binnen elk advies, over scholen", en: "Chance within each advice, over schools" },
  index: { nl: "Segregatie (0 is gelijk verdeeld, 1 is gescheiden)", en: "Segregation (0 is even, 1 is apart)" },
  distanceFigure: { nl: "Hoe ver weg?", en: "How far away?" },
  nearest: { nl: "dichtstbijzijnde school die past", en: "nearest school that fits" },
  placedAt: { nl: "school van de plaatsing", en: "school of the placement" },
  km: { nl: "Kilometer, hemelsbreed", en: "Kilometres, as the crow flies" },
  composition: { nl: "Samenstelling per afdeling", en: "Composition per programme" },
  compositionX: { nl: "Deel van de geplaatste leerlingen", en: "Share of the placed pupils" },
  compositionNote: {
    nl: "Elke stip is een afdeling; een grotere stip heeft meer leerlingen. De streep is het deel van alle leerlingen.",
    en: "Every dot is a programme; a larger one has more pupils. The line is the share of all pupils.",
  },
  reserveTooSmall: {
    nl: "Deze ronde is te klein om te laten zien wat gereserveerde plaatsen met de segregatie doen: kleine groepen zouden zichtbaar worden.",
    en: "This round is too small to show what reserved places do to segregation: small groups would become visible.",
  },
  hiddenProgrammes: { nl: "afdelingen zijn hier afgeschermd", en: "programmes are protected here" },
  programme: { nl: "Afdeling", en: "Programme" },
  placed: { nl: "Geplaatst", en: "Placed" },

  honesty: { nl: "Loont eerlijk invullen?", en: "Does honesty pay?" },
  honestyLead: {
    nl: "Een goede regel straft niemand die gewoon zijn liefste school bovenaan zet. Hier staat welke regels dat wel doen, en of daar in deze ronde een voorbeeld van is.",
    en: "A good rule punishes nobody who simply puts the favourite on top. Here stands which rules do, and whether this round has an example of it.",
  },
  ownRule: { nl: "de regel van deze ronde", en: "the rule of this round" },
  finding: { nl: "Wat er wringt", en: "What is wrong" },
  example: { nl: "Voorbeeld in deze ronde", en: "Example in this round" },
  exampleFound: { nl: "ja, gevonden", en: "yes, found" },
  exampleNot: { nl: "niet gevonden", en: "not found" },
  exampleNotTried: { nl: "niet gezocht", en: "not looked for" },
  nothingWrong: { nl: "Eerlijk invullen is altijd het beste.", en: "Honesty is always best." },
  lookFor: { nl: "Zoek voorbeelden in deze ronde", en: "Look for examples in this round" },
  lookForNote: {
    nl: "De voorbeelden noemen leerlingen en zijn alleen voor u. Iedereen ziet of er een voorbeeld is.",
    en: "The examples name pupils and are for you only. Everybody sees whether there is one.",
  },
  looking: { nl: "Voorbeelden zoeken", en: "Looking for examples" },
  forYou: { nl: "Alleen voor u: deze voorbeelden noemen leerlingen.", en: "For you only: these examples name pupils." },

  fit: { nl: "Lijkt deze ronde op de echte?", en: "Does this round resemble the real one?" },
  fitLead: {
    nl: "Deze regio is verzonnen, uit de openbare cijfers van een echte. Zo ver liggen onze plaatsingen van de gepubliceerde.",
    en: "This region is invented, from the public figures of a real one. This is how far our placements are from the published ones.",
  },
  fitFigure: { nl: "Gepubliceerd en berekend", en: "Published and worked out" },
  published: { nl: "gepubliceerd", en: "published" },
  ours: { nl: "onze plaatsing", en: "our placement" },
  figure: { nl: "Cijfer", en: "Figure" },
  difference: { nl: "Verschil", en: "Difference" },
  margin: { nl: "Mag schelen", en: "May differ" },
  ofPupils: { nl: "Deel van de leerlingen", en: "Share of the pupils" },
} satisfies Record<string, Text>;

/** What is wrong with a rule of the round itself, without figures on pupils. */
export const RULE_WORDS: Readonly<Record<string, Text>> = {
  "priority-on-first-choice-only": {
    nl: "Voorrang telt alleen op de eerste keuze: wie voorrang heeft, kan die school beter bovenaan zetten, ook als het niet de liefste is.",
    en: "Priority counts at the first choice only: who has it may do better by putting that school on top, even if it is not the favourite.",
  },
  "extra-family-places": {
    nl: "Hoeveel extra plaatsen er voor gezinnen komen, hangt af van hun lijsten.",
    en: "How many extra places there are for families depends on their lists.",
  },
  "short-list": {
    nl: "De lijst mag niet lang zijn: wie meer scholen wil, moet gokken welke wegvallen.",
    en: "The list may not be long: who wants more schools has to gamble on which to leave out.",
  },
  "short-minimum": {
    nl: "De lijst die een plaats moet garanderen, is te kort om dat waar te maken.",
    en: "The list that should guarantee a place is too short to do so.",
  },
};
