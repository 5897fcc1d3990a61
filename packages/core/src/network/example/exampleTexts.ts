/** Invented questions and answers per community, by its id. */
export const EXAMPLE_QUESTIONS: Readonly<Record<string, readonly (readonly [question: string, answer: string | null])[]>> = {
  professionalisation: [
    ["Hoe maken jullie tijd vrij voor samen lessen voorbereiden?", "Wij draaien elke dinsdagmiddag een korter rooster. Dat uur is heilig."],
    ["Wie heeft ervaring met elkaars lessen bezoeken tussen basisschool en vo?", null],
  ],
  "mentoring-coaching": [
    ["Hoe vinden jullie mentoren die blijven?", "Wij vragen oud-leerlingen. Ze tekenen voor een schooljaar en krijgen begeleiding."],
    ["Wat spreken jullie af over bereikbaarheid in de vakantie?", null],
  ],
  "parent-involvement": [
    ["Onze ouderavond trekt weinig ouders. Wat werkt bij jullie?", "Wij zijn begonnen met een ontbijt op school. Dat ligt beter dan een avond."],
    ["Hoe regelen jullie tolken bij gesprekken?", "De gemeente betaalt een tolk als wij dat een week van tevoren vragen."],
  ],
  "extra-teaching": [
    ["Geven jullie extra les na school of in de vakantie?", "Allebei. In de vakantie is de opkomst hoger als er ook sport bij zit."],
    ["Hoe voorkom je dat extra les als straf voelt?", null],
  ],
  "smooth-transitions": [
    ["Welke informatie geven jullie door van groep 8 naar de brugklas?", "Een vast blad van een kant, dat de leerling zelf ook leest."],
    ["Wie heeft een goede dag voor leerlingen die het spannend vinden?", null],
  ],
  "poverty-health": [
    ["Hoe geef je een gezin hulp zonder dat andere kinderen het merken?", "Wij bieden de regeling aan alle ouders aan, in dezelfde brief."],
    ["Wat doen jullie met ontbijt op school?", "Het staat klaar voor iedereen. Niemand hoeft iets te vragen."],
  ],
  "career-learning": [
    ["Welke bedrijven komen bij jullie in de klas?", null],
    ["Hoe vroeg beginnen jullie met beroepen laten zien?", "In groep 6, met bezoek aan drie werkplekken in de buurt."],
  ],
  "sport-culture": [
    ["Hoe krijg je een sportclub zover dat die om drie uur begint?", "Wij betalen de trainer en de club mag onze zaal gebruiken."],
    ["Wie deelt een muziekdocent met een andere school?", null],
  ],
  "non-cognitive-skills": [
    ["Hoe zie je of leerlingen beter leren plannen?", "Wij laten ze zelf terugkijken aan het eind van de week."],
    ["Welke spellen gebruiken jullie om samenwerken te oefenen?", null],
  ],
  "teaching-methods": [
    ["Wie gebruikt samen lezen in tweetallen?", "Wij, drie keer per week een kwartier. De uitleg vooraf is het belangrijkst."],
    ["Hoe kies je tussen twee methodes met even veel bewijs?", null],
  ],
  "urban-education": [
    ["Hoe houden jullie startende leraren vast in de stad?", "Een vaste maat in het eerste jaar, en een dag per week samen lesgeven."],
    ["Wat doen jullie met veel wisselingen in de klas?", null],
  ],
}; // prettier-ignore

export const EXAMPLE_MEETINGS = ["Kennismaken en vragen verzamelen", "Wat werkt, en hoe weten we dat?"] as const;
