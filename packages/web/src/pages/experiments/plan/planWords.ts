import type { Text } from "@kansrijk/core/vocabulary/text";

export const PLAN = {
  title: { nl: "Een plan maken", en: "Making a plan" },
  lead: {
    nl: "Leg vóór het begin vast wat u uitprobeert, wie loot en welke uitkomst beslist. U kunt het plan bewaren, veranderen en downloaden. Is het klaar, dan legt u het vast; daarna verandert er niets meer.",
    en: "Fix before the start what you try out, who draws and which outcome decides. You can save, change and download the plan. When it is ready you register it; after that nothing changes any more.",
  },
  new: { nl: "Maak een nieuw plan", en: "Make a new plan" },
  beginWith: { nl: "Begin met", en: "Begin with" },
  changeTitle: { nl: "Een plan veranderen", en: "Changing a plan" },
  change: { nl: "Verander het plan", en: "Change the plan" },
  saved: { nl: "Het plan is bewaard", en: "The plan is saved" },
  name: { nl: "Naam van het experiment", en: "Name of the experiment" },
  municipality: { nl: "In welke gemeente?", en: "In which municipality?" },
  anywhere: { nl: "Niet in één gemeente", en: "Not in one municipality" },
  intervention: { nl: "Welke aanpak uit de catalogus?", en: "Which approach of the catalogue?" },
  noIntervention: { nl: "Een eigen aanpak", en: "An own approach" },
  question: { nl: "Welke vraag wilt u beantwoorden?", en: "Which question do you want to answer?" },
  questionHelp: {
    nl: "Eén vraag, bijvoorbeeld: melden meer ouders hun kind op tijd aan na een korte brief?",
    en: "One question, for instance: do more parents apply in time after a short letter?",
  },
  arms: { nl: "Welke groepen vergelijkt u?", en: "Which arms do you compare?" },
  armsHelp: {
    nl: "Twee tot zes groepen. Het lot bepaalt wie in welke groep komt.",
    en: "Two to six arms. Chance decides who comes in which arm.",
  },
  armLabel: { nl: "Naam van groep {number}", en: "Name of arm {number}" },
  armGets: { nl: "Wat krijgt groep {number}?", en: "What does arm {number} get?" },
  armGetsHelp: {
    nl: "Bij een bericht: de hele tekst ervan.",
    en: "Of a message: its whole text.",
  },
  armNumber: { nl: "Groep {number}", en: "Arm {number}" },
  addArm: { nl: "Voeg een groep toe", en: "Add an arm" },
  removeArm: { nl: "Haal groep {number} weg", en: "Take arm {number} away" },
  control: { nl: "Met welke groep vergelijkt u de andere?", en: "With which arm do you compare the others?" },
  controlFault: { nl: "Kies een van de groepen hierboven.", en: "Choose one of the arms above." },
  unit: { nl: "Wie loot?", en: "Who draws?" },
  unitHelp: {
    nl: "Loten klassen of scholen, dan krijgt iedereen daarin hetzelfde.",
    en: "When classes or schools draw, everybody in them gets the same.",
  },
  outcome: { nl: "Welke uitkomst beslist?", en: "Which outcome decides?" },
  outcomeHelp: {
    nl: "Eén uitkomst, voor iedereen op dezelfde manier gemeten.",
    en: "One outcome, measured in the same way for everybody.",
  },
  indicator: { nl: "Is dat een cijfer van de monitor?", en: "Is that a figure of the monitor?" },
  noIndicator: { nl: "Nee, een andere uitkomst", en: "No, another outcome" },
  better: { nl: "Wat is beter?", en: "What is better?" },
  otherOutcomes: { nl: "Waar kijkt u nog meer naar?", en: "What else do you look at?" },
  groups: {
    nl: "Voor welke groepen leerlingen rekent u apart?",
    en: "For which groups of pupils do you compute apart?",
  },
  strata: { nl: "Waarbinnen loot u?", en: "Within what do you draw?" },
  strataHelp: {
    nl: "Bijvoorbeeld stadsdeel: dan zijn de groepen in elk stadsdeel even groot. Zet elk kenmerk op een eigen regel.",
    en: "For instance district: then the arms are equally large in each district. Put each on its own line.",
  },
  power: { nl: "Hoeveel leerlingen zijn nodig?", en: "How many pupils are needed?" },
  powerHelp: {
    nl: "Schat wat u verwacht. De uitkomst hieronder rekent mee met wat u typt.",
    en: "Estimate what you expect. The outcome below follows what you type.",
  },
  shareFault: {
    nl: "Vul een getal in tussen 0 en 100, zonder 0 en 100 zelf.",
    en: "Fill in a number between 0 and 100, without 0 and 100 themselves.",
  },
  kind: { nl: "Wat meet u bij elke leerling of ouder?", en: "What do you measure of each pupil or parent?" },
  without: { nl: "Verwacht in de groep waarmee u vergelijkt (%)", en: "Expected in the arm you compare with (%)" },
  treated: { nl: "Verwacht in de andere groep (%)", en: "Expected in the other arm (%)" },
  difference: { nl: "Welk verschil verwacht u?", en: "Which difference do you expect?" },
  sd: { nl: "Spreiding onder leerlingen (standaardafwijking)", en: "Spread among pupils (standard deviation)" },
  size: { nl: "Leerlingen per klas of school, gemiddeld", en: "Pupils per class or school, on average" },
  icc: {
    nl: "Hoeveel leerlingen van één klas of school op elkaar lijken",
    en: "How alike pupils of one class or school are",
  },
  iccHelp: {
    nl: "Van 0 (niet) tot 1 (helemaal). Bij toetsen is 0,1 tot 0,2 gewoon, bij het aanmelden van kinderen minder.",
    en: "From 0 (not) to 1 (fully). For tests 0.1 to 0.2 is usual, for applications less.",
  },
  variation: { nl: "Hoeveel de grootte verschilt", en: "How much sizes differ" },
  variationHelp: {
    nl: "Standaardafwijking van de grootte, gedeeld door het gemiddelde. 0: alle even groot; 0,3 is gewoon.",
    en: "Standard deviation of the sizes, divided by their mean. 0: all equal; 0.3 is usual.",
  },
  aim: {
    nl: "Welke kans wilt u om het verschil te zien? (%)",
    en: "Which chance do you want to see the difference? (%)",
  },
  aimHelp: {
    nl: "Van 10 tot 99; 80 is gewoon. Dit getal staat niet in het plan.",
    en: "From 10 to 99; 80 is usual. This number is not in the plan.",
  },
  perArm: { nl: "Leerlingen per groep in dit plan", en: "Pupils per arm in this plan" },
  takeNeeded: { nl: "Neem het nodige aantal over ({needed})", en: "Take the number that is needed ({needed})" },
  cannot: {
    nl: "Met deze getallen valt nog niet te rekenen. Delen liggen tussen 0 en 100 procent, spreiding boven 0, gelijkenis tussen 0 en 1, de kans tussen 10 en 99 procent.",
    en: "These numbers cannot be computed with yet. Shares lie between 0 and 100 per cent, spread above 0, likeness between 0 and 1, the chance between 10 and 99 per cent.",
  },
  seed: { nl: "Getal voor de loting", en: "Number for the draw" },
  seedHelp: {
    nl: "Met dit getal loot de computer. Het staat in het plan, zodat niemand opnieuw kan loten en iedereen de loting kan narekenen.",
    en: "With this number the computer draws. It stands in the plan, so that nobody can draw again and everybody can do the draw over.",
  },
  download: { nl: "Download dit plan (JSON)", en: "Download this plan (JSON)" },
  downloadNot: {
    nl: "Is alles ingevuld, dan kunt u het plan hier downloaden, ook zonder het te bewaren.",
    en: "When everything is filled in you can download the plan here, also without saving it.",
  },
  register: { nl: "Leg het plan vast", en: "Register the plan" },
  isRegistered: {
    nl: "Iemand anders legde dit plan intussen vast. Het kan niet meer veranderen.",
    en: "Somebody else registered this plan meanwhile. It cannot change any more.",
  },
  registerText: {
    nl: "Vandaag komt bij dit plan te staan, met de vingerafdruk. Daarna kan het plan niet meer veranderen, ook de loting niet.",
    en: "Today will stand with this plan, with its fingerprint. After that the plan cannot change any more, nor can the draw.",
  },
} satisfies Record<string, Text>;

export const BETTER = {
  higher: { nl: "Hoger is beter", en: "Higher is better" },
  lower: { nl: "Lager is beter", en: "Lower is better" },
} satisfies Record<string, Text>;
