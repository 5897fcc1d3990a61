import type { Lifted } from "@kansrijk/core/pisa/lift";
import type { PisaDomain } from "@kansrijk/core/pisa/pisaSample";
import type { Text } from "@kansrijk/core/vocabulary/text";

export const UNICEF = {
  title: { nl: "UNICEF of OESO: wat is kansengelijkheid?", en: "UNICEF or OECD: what are equal chances?" },
  lead: {
    nl: "UNICEF kijkt hoe ver de hoogste en de laagste scores uit elkaar liggen. De OESO kijkt hoeveel leerlingen met een ongunstige start toch een goed niveau halen. Dat zijn twee vragen, met twee antwoorden. Probeer hier uit wat elke maat ziet, en wat niet.",
    en: "UNICEF looks at how far apart the highest and the lowest scores are. The OECD looks at how many students with an unfavourable start still reach a good level. Those are two questions, with two answers. Try out here what each measure sees, and what it does not.",
  },
  data: { nl: "Gegevens", en: "Data" },
  country: { nl: "Land", en: "Country" },
  domain: { nl: "Domein", en: "Domain" },
  choose: { nl: "Kies wat je bekijkt", en: "Choose what to look at" },
  share: {
    nl: "Het adres van deze pagina bewaart je keuze.",
    en: "The address of this page keeps your choice.",
  },
  both: { nl: "Twee maten naast elkaar", en: "Two measures side by side" },
  spreadTitle: {
    nl: "UNICEF: verschil tussen hoog en laag",
    en: "UNICEF: distance between high and low",
  },
  spreadHow: {
    nl: "Punten tussen de leerling die net bij de hoogste 10% hoort en de leerling die net bij de laagste 10% hoort. Minder is gelijker.",
    en: "Points between the student just among the highest 10% and the student just among the lowest 10%. Less is more equal.",
  },
  coreTitle: {
    nl: "OESO: een goed niveau ondanks de start",
    en: "OECD: a good level in spite of the start",
  },
  coreHow: {
    nl: "Van het kwart met de minst gunstige achtergrond thuis: het deel dat niveau 3 of hoger haalt in lezen, wiskunde en natuurwetenschappen. Meer is gelijker.",
    en: "Of the quarter with the least favourable background at home: the share with level 3 or more in reading, mathematics and science. More is more equal.",
  },
  pointsUnit: { nl: "punten", en: "points" },
  high: { nl: "Hoogste 95%", en: "Upper 95%" },
  low: { nl: "Laagste 95%", en: "Lower 95%" },
  error: { nl: "Standaardfout", en: "Standard error" },
  students: { nl: "Leerlingen", en: "Students" },
  crossTitle: { nl: "Twee maten, twee volgordes", en: "Two measures, two orders" },
  others: { nl: "Andere cijfers van dit land", en: "Other figures of this country" },
  national: {
    nl: "Uit het minst gunstige kwart, bij de hoogste 25% van het land",
    en: "From the least favourable quarter, among the highest 25% of the country",
  },
  gradient: { nl: "Punten per stap achtergrond", en: "Points per step of background" },
  rSquared: { nl: "Verschil dat samengaat met achtergrond", en: "Differences that go with background" },
  mean: { nl: "Gemiddelde score", en: "Mean score" },
  experiment: { nl: "Probeer het argument uit", en: "Try out the argument" },
  quote: {
    nl: "“Het verschil met slecht presterende leerlingen neemt toe als de best presterende leerlingen het nog beter gaan doen. Daarmee zou volgens de UNICEF-indicator de kansenongelijkheid toenemen, terwijl volgens ons alleen de toppresteerders het beter zijn gaan doen.”",
    en: "“The distance to weak students grows when the best students do even better. By the indicator of UNICEF chances would then become less equal, while in our view only the top students have done better.”",
  },
  quoteSource: {
    nl: "Ministers van Onderwijs, brief over kansengelijkheid, maart 2019, bijlage over het rapport van UNICEF",
    en: "Ministers of Education, letter on equal chances, March 2019, annex on the report of UNICEF (our translation)",
  },
  who: { nl: "Wie gaat vooruit?", en: "Who gets ahead?" },
  points: { nl: "Hoeveel punten erbij?", en: "How many points more?" },
  pointsHelp: {
    nl: "30 punten is ongeveer wat leerlingen in een schooljaar leren.",
    en: "30 points is about what students learn in a school year.",
  },
  before: { nl: "Nu", en: "Now" },
  after: { nl: "Daarna", en: "After" },
  change: { nl: "Verschil", en: "Change" },
  curveTitle: { nl: "Scores van laag naar hoog", en: "Scores from low to high" },
  percentile: { nl: "Deel van de leerlingen met een lagere score", en: "Share of students with a lower score" },
  score: { nl: "Score", en: "Score" },
  instead: { nl: "Wat had het wel veranderd?", en: "What would have changed it?" },
  insteadSpread: { nl: "Verandering van het verschil (UNICEF)", en: "Change of the distance (UNICEF)" },
  insteadCore: { nl: "Verandering van de veerkracht (OESO)", en: "Change of resilience (OECD)" },
  measure: { nl: "Maat", en: "Measure" },
  blind: { nl: "Elke maat is ergens blind voor", en: "Each measure is blind to something" },
  blindSpread: {
    nl: "Het verschil van UNICEF weet niet wie er hoog en laag scoort. Als alle kinderen met een ongunstige start onderaan staan, of juist verspreid: de maat ziet het niet.",
    en: "The distance of UNICEF does not know who scores high and low. Whether all children with an unfavourable start are at the bottom, or spread out: the measure does not see it.",
  },
  blindCore: {
    nl: "De veerkracht van de OESO ziet alleen wie over de grens van niveau 3 gaat. Wie ver onder die grens vooruitgaat, telt niet mee. En als iedereen beter wordt, stijgt ze ook, zonder dat de kansen gelijker zijn.",
    en: "The resilience of the OECD only sees who crosses the border of level 3. Who gets ahead far below it does not count. And when everybody does better it rises too, without chances being more equal.",
  },
  cutoffs: { nl: "Grenzen van niveau 3", en: "Borders of level 3" },
  cutoffValue: { nl: "Laagste score", en: "Lowest score" },
  status: { nl: "Zekerheid", en: "How sure" },
  assumed: {
    nl: "aangenomen: uit het hoofd opgeschreven, bron niet nagelezen",
    en: "assumed: written down from memory, source not read",
  },
  method: { nl: "Hoe dit is berekend", en: "How this was computed" },
  methodText: {
    nl: "Elke leerling in PISA heeft per domein een aantal mogelijke scores (plausibele waarden). Het land wordt 80 keer opnieuw getrokken met andere gewichten. Uit de spreiding daartussen volgt de marge. De proef doet per keer hetzelfde: wie bij de hoogste 10% hoort, wordt steeds opnieuw bepaald.",
    en: "Every student in PISA has several possible scores per domain (plausible values). The country is drawn again 80 times with other weights. The spread between those gives the margin. The experiment does the same each time: who belongs to the highest 10% is decided anew.",
  },
  noMargin: { nl: "Zonder marge", en: "Without a margin" },
} satisfies Record<string, Text>;

export const DOMAINS: Record<PisaDomain, Text> = {
  read: { nl: "Lezen", en: "Reading" },
  math: { nl: "Wiskunde", en: "Mathematics" },
  scie: { nl: "Natuurwetenschappen", en: "Science" },
  prob: { nl: "Problemen oplossen", en: "Problem solving" },
};

export const WHO: Record<Exclude<Lifted, "nobody">, Text> = {
  "top-tenth": { nl: "De 10% met de hoogste scores", en: "The 10% with the highest scores" },
  "bottom-tenth": { nl: "De 10% met de laagste scores", en: "The 10% with the lowest scores" },
  everybody: { nl: "Alle leerlingen", en: "All students" },
  "least-favourable-quarter": {
    nl: "Het kwart met de minst gunstige achtergrond",
    en: "The quarter with the least favourable background",
  },
};
