import type { Text } from "@kansrijk/core/vocabulary/text";

export const EDIT = {
  title: { nl: "Agenda maken", en: "Making an agenda" },
  lead: {
    nl: "Vul in wat u weet. U kunt tussendoor bewaren en later verdergaan; de volgorde is aan u.",
    en: "Fill in what you know. You can save meanwhile and go on later; the order is up to you.",
  },
  back: { nl: "Naar de agenda", en: "To the agenda" },
  steps: { nl: "Stappen", en: "Steps" },
  optional: { nl: "(mag nu leeg blijven)", en: "(may stay empty for now)" },
  choose: { nl: "Kies", en: "Choose" },
  notThere: { nl: "Deze agenda is er niet (meer).", en: "This agenda is not here (any more)." },
  startNew: { nl: "Begin een nieuwe agenda", en: "Start a new agenda" },
  remove: { nl: "Haal weg", en: "Take away" },
  removed: { nl: "Weggehaald", en: "Taken away" },
  added: { nl: "Toegevoegd", en: "Added" },
  undo: { nl: "Zet terug", en: "Put back" },
  putBack: { nl: "Teruggezet", en: "Put back" },
  onePerLine: { nl: "Zet elke naam op een eigen regel.", en: "Put each name on its own line." },
} satisfies Record<string, Text>;

/** The steps of the builder, in order; the id stands in the address. */
export const STEPS = {
  about: { nl: "Over de agenda", en: "About the agenda" },
  analysis: { nl: "Cijfers", en: "Figures" },
  goals: { nl: "Doelen", en: "Goals" },
  actions: { nl: "Acties", en: "Actions" },
  agreements: { nl: "Afspraken", en: "Agreements" },
  meetings: { nl: "Overleg en besluiten", en: "Meetings and decisions" },
  finish: { nl: "Wat ontbreekt nog?", en: "What is still missing?" },
} satisfies Record<string, Text>;

export const ABOUT = {
  name: { nl: "Naam van de agenda", en: "Name of the agenda" },
  municipalities: { nl: "Gemeenten", en: "Municipalities" },
  addMunicipality: { nl: "Voeg een gemeente toe", en: "Add a municipality" },
  addMunicipalityHelp: {
    nl: "Typ een naam en kies met de pijltjes en Enter. Meer dan één gemeente is een regio.",
    en: "Type a name and choose with the arrow keys and Enter. More than one municipality is a region.",
  },
  from: { nl: "Begint op", en: "Begins on" },
  to: { nl: "Loopt tot en met", en: "Runs until" },
  owner: { nl: "Wie is verantwoordelijk?", en: "Who is responsible?" },
  ownerHelp: {
    nl: "Schrijf de functie op, niet de naam van een persoon. Bijvoorbeeld: wethouder onderwijs.",
    en: "Write down the office, not the name of a person. For instance: alderman for education.",
  },
  summary: { nl: "Waar gaat deze agenda over?", en: "What is this agenda about?" },
  summaryHelp: {
    nl: "In een paar zinnen, voor wie hem voor het eerst leest.",
    en: "In a few sentences, for a first reader.",
  },
} satisfies Record<string, Text>;

export const FIGURES = {
  lead: {
    nl: "Hieronder staan de cijfers van uw gemeente naast die van Nederland. Kies waar uw agenda over gaat en schrijf op wat u erin leest.",
    en: "Below are the figures of your municipality beside those of the Netherlands. Choose what your agenda is about and write down what you read in them.",
  },
  chosen: { nl: "In uw analyse", en: "In your analysis" },
  noneChosen: { nl: "U koos nog geen cijfer.", en: "You have not chosen a figure yet." },
  choose: { nl: "Kies uw cijfers", en: "Choose your figures" },
  suggestions: { nl: "Hier valt iets op", en: "This stands out" },
  suggestionsLead: {
    nl: "Deze cijfers liggen bijna zeker anders dan in Nederland, of anders tussen groepen. Het is een voorstel; u kiest.",
    en: "These figures almost surely differ from the Netherlands, or between groups. It is a proposal; you choose.",
  },
  noSuggestions: {
    nl: "Geen cijfer ligt bijna zeker anders dan in Nederland. Kies hieronder zelf.",
    en: "No figure almost surely differs from the Netherlands. Choose below yourself.",
  },
  why: { nl: "Waarom dit opvalt", en: "Why this stands out" },
  all: { nl: "Alle cijfers", en: "All figures" },
  here: { nl: "Hier", en: "Here" },
  differenceHere: { nl: "Verschil hier", en: "Difference here" },
  country: { nl: "Nederland", en: "The Netherlands" },
  hidden: { nl: "afgeschermd", en: "protected" },
  pick: { nl: "Neem op in de analyse", en: "Take into the analysis" },
  picked: { nl: "Staat in uw analyse", en: "Is in your analysis" },
  reading: { nl: "Wat leest u in dit cijfer?", en: "What do you read in this figure?" },
  readingHelp: {
    nl: "Bijvoorbeeld wat scholen en ouders erover zeggen, en wat er al gebeurt.",
    en: "For instance what schools and parents say about it, and what happens already.",
  },
  makeGoal: { nl: "Maak hier een doel van", en: "Make a goal of it" },
  kept: { nl: "Gekozen toen het dit was", en: "Chosen when it was" },
  source: { nl: "gegevens", en: "data" },
  figure: { nl: "Cijfer", en: "Figure" },
  choosePlace: { nl: "Kies eerst een gemeente.", en: "Choose a municipality first." },
  noFigures: {
    nl: "Er zijn nu geen cijfers voor deze gemeente. U kunt wel doelen maken en ze later aan een cijfer koppelen.",
    en: "There are no figures for this municipality now. You can make goals and connect them to a figure later.",
  },
  ofPlace: { nl: "Cijfers van", en: "Figures of" },
} satisfies Record<string, Text>;

export const GOALS = {
  lead: {
    nl: "Wat moet er beter? Een doel heeft een cijfer van nu, een cijfer dat u wilt bereiken en een dag.",
    en: "What must get better? A goal has a figure of now, a figure you want to reach, and a day.",
  },
  add: { nl: "Voeg een doel toe", en: "Add a goal" },
  one: { nl: "Doel", en: "Goal" },
  none: {
    nl: "Er is nog geen doel. Maak er een van een cijfer hierboven, of voeg er zelf een toe.",
    en: "There is no goal yet. Make one of a figure above, or add one yourself.",
  },
  name: { nl: "Doel in één zin", en: "Goal in one sentence" },
  figure: { nl: "Cijfer waaraan u het ziet", en: "Figure that shows it" },
  noFigure: { nl: "Nog geen cijfer", en: "No figure yet" },
  baseline: { nl: "Nu", en: "Now" },
  takeNow: { nl: "Neem het cijfer van nu", en: "Take the figure of now" },
  baselineNone: { nl: "Er is nu geen cijfer dat getoond mag worden.", en: "There is no figure that may be shown now." },
  target: { nl: "Dit willen we bereiken", en: "This is what we want to reach" },
  targetHelp: { nl: "In dezelfde eenheid als het cijfer van nu.", en: "In the same unit as the figure of now." },
  by: { nl: "Uiterlijk op", en: "By" },
  theme: { nl: "Thema", en: "Theme" },
  corner: { nl: "Waar gebeurt het vooral?", en: "Where does it happen most?" },
  why: { nl: "Waarom dit doel?", en: "Why this goal?" },
} satisfies Record<string, Text>;

export const ACTIONS = {
  lead: {
    nl: "Wat gaat u doen? Kies een aanpak waarvan bekend is wat hij doet, of schrijf zelf op wat u doet.",
    en: "What will you do? Choose an approach of which the effect is known, or write down your own.",
  },
  add: { nl: "Voeg een actie toe", en: "Add an action" },
  one: { nl: "Actie", en: "Action" },
  none: { nl: "Er is nog geen actie.", en: "There is no action yet." },
  name: { nl: "Wat gaat u doen?", en: "What will you do?" },
  goals: { nl: "Voor welk doel?", en: "For which goal?" },
  noGoals: { nl: "Maak eerst een doel.", en: "Make a goal first." },
  intervention: { nl: "Aanpak uit de catalogus", en: "Approach from the catalogue" },
  fits: { nl: "past bij het doel", en: "fits the goal" },
  interventionHelp: {
    nl: "Aanpakken bij het thema van het doel staan bovenaan.",
    en: "Approaches for the theme of the goal come first.",
  },
  noIntervention: { nl: "Eigen aanpak", en: "Own approach" },
  evidence: { nl: "Wat is bekend over deze aanpak?", en: "What is known about this approach?" },
  toCatalogue: { nl: "Lees meer in de catalogus", en: "Read more in the catalogue" },
  owner: { nl: "Wie zorgt dat het gebeurt?", en: "Who sees to it?" },
  ownerHelp: { nl: "Een organisatie of functie, geen persoon.", en: "An organisation or office, not a person." },
  partners: { nl: "Met wie samen?", en: "Together with whom?" },
  partnersHelp: {
    nl: "Typ een paar letters en kies een organisatie uit het netwerk; die van uw gemeente staan bovenaan. Staat zij er niet bij, typ dan de naam en druk op Enter.",
    en: "Type a few letters and choose an organisation from the network; those of your municipality come first. When it is not there, type its name and press Enter.",
  },
  addPartner: { nl: "Voeg partner toe", en: "Add partner" },
  from: { nl: "Van", en: "From" },
  to: { nl: "Tot en met", en: "Until" },
  money: { nl: "Geld", en: "Money" },
  budget: { nl: "Wat mag het kosten?", en: "What may it cost?" },
  euros: { nl: "euro", en: "euros" },
  payer: { nl: "Wie betaalt?", en: "Who pays?" },
  state: { nl: "Hoe staat het ervoor?", en: "How does it stand?" },
  later: { nl: "Als de actie loopt", en: "When the action runs" },
  spent: { nl: "Wat is al uitgegeven?", en: "What has been spent?" },
  progress: { nl: "Wat is er gebeurd?", en: "What has happened?" },
} satisfies Record<string, Text>;

export const ACTION_STATES = {
  planned: { nl: "gepland", en: "planned" },
  running: { nl: "loopt", en: "running" },
  done: { nl: "klaar", en: "done" },
  stopped: { nl: "gestopt", en: "stopped" },
} satisfies Record<string, Text>;

export const AGREEMENTS = {
  lead: {
    nl: "Wat spreekt u af met scholen, ouders en andere partners?",
    en: "What do you agree with schools, parents and other partners?",
  },
  add: { nl: "Voeg een afspraak toe", en: "Add an agreement" },
  one: { nl: "Afspraak", en: "Agreement" },
  none: { nl: "Er is nog geen afspraak.", en: "There is no agreement yet." },
  with: { nl: "Met wie?", en: "With whom?" },
  text: { nl: "Wat is afgesproken?", en: "What was agreed?" },
  on: { nl: "Afgesproken op", en: "Agreed on" },
  until: { nl: "Geldt tot en met", en: "Holds until" },
} satisfies Record<string, Text>;

export const MEETINGS = {
  lead: {
    nl: "Wanneer praat u met elkaar, en wat is besloten? Leg ook vast welk verplicht overleg het is.",
    en: "When do you meet, and what was decided? Also record which compulsory talk it is.",
  },
  add: { nl: "Voeg een overleg toe", en: "Add a meeting" },
  one: { nl: "Overleg", en: "Meeting" },
  none: { nl: "Er is nog geen overleg.", en: "There is no meeting yet." },
  name: { nl: "Naam van het overleg", en: "Name of the meeting" },
  day: { nl: "Dag", en: "Day" },
  start: { nl: "Begint om", en: "Begins at" },
  end: { nl: "Eindigt om", en: "Ends at" },
  place: { nl: "Plaats", en: "Place" },
  duty: { nl: "Verplicht overleg", en: "Compulsory talk" },
  noDuty: { nl: "Nee, een gewoon overleg", en: "No, an ordinary meeting" },
  present: { nl: "Wie waren erbij?", en: "Who were there?" },
  presentHelp: {
    nl: "Organisaties, geen namen van personen. Zet elke naam op een eigen regel.",
    en: "Organisations, no names of persons. Put each name on its own line.",
  },
  items: { nl: "Agendapunten", en: "Agenda items" },
  item: { nl: "Agendapunt", en: "Agenda item" },
  addItem: { nl: "Voeg een agendapunt toe", en: "Add an agenda item" },
  itemName: { nl: "Onderwerp", en: "Subject" },
  decision: { nl: "Besluit", en: "Decision" },
  about: { nl: "Gaat over", en: "Is about" },
  nothingYet: { nl: "Er is nog geen doel of actie.", en: "There is no goal or action yet." },
  cancelled: { nl: "Dit overleg gaat niet door", en: "This meeting is cancelled" },
} satisfies Record<string, Text>;

export const SAVE = {
  save: { nl: "Bewaar", en: "Save" },
  saving: { nl: "Bezig met bewaren", en: "Saving" },
  note: { nl: "Wat is er veranderd?", en: "What has changed?" },
  unsaved: {
    nl: "Niet bewaard. Wat u typt blijft in deze browser staan.",
    en: "Not saved. What you type stays in this browser.",
  },
  nothingNew: { nl: "Alles is bewaard", en: "Everything is saved" },
  notYet: { nl: "Nog niet bewaard", en: "Not saved yet" },
  saved: { nl: "Bewaard als versie", en: "Saved as version" },
  version: { nl: "versie", en: "version" },
  faultsTitle: { nl: "Bewaren kan nog niet", en: "Saving is not possible yet" },
  faultsLead: { nl: "Kijk nog eens naar:", en: "Please look at:" },
  conflictTitle: {
    nl: "Iemand anders heeft deze agenda intussen bewaard",
    en: "Somebody else saved this agenda meanwhile",
  },
  conflictText: {
    nl: "U begon bij versie {base}, nu is het versie {now}. Wat u typte staat er nog. Kies hoe u verder wilt:",
    en: "You began at version {base}, now it is version {now}. What you typed is still here. Choose how to go on:",
  },
  seeOther: { nl: "Bekijk wat de ander bewaarde (nieuw tabblad)", en: "See what the other saved (new tab)" },
  overwrite: { nl: "Bewaar mijn versie als nieuwste", en: "Save mine as the newest version" },
  takeOther: { nl: "Ga verder met de versie van de ander", en: "Go on with the version of the other" },
  takeOtherText: {
    nl: "Wat u typte en nog niet bewaarde, gaat weg.",
    en: "What you typed and did not save will be gone.",
  },
  offerTitle: { nl: "U typte hier iets dat nog niet bewaard is", en: "You typed something here that is not saved" },
  offerText: { nl: "Het staat in deze browser, van", en: "It stands in this browser, from" },
  offerOld: {
    nl: "Intussen is er een nieuwere versie bewaard. Bij het bewaren vragen we wat u wilt.",
    en: "Meanwhile a newer version was saved. When you save we will ask what you want.",
  },
  goOn: { nl: "Ga verder met wat ik typte", en: "Go on with what I typed" },
  throwAway: { nl: "Gooi het weg en open de bewaarde versie", en: "Throw it away and open the saved version" },
} satisfies Record<string, Text>;

export const FINISH = {
  lead: {
    nl: "Dit kijkt mee met wat u typt. Een agenda mag onaf zijn; om hem vast te stellen moet het nodige erin staan.",
    en: "This looks along with what you type. An agenda may be unfinished; to adopt it, what is needed must be there.",
  },
  needed: { nl: "Nodig om vast te stellen", en: "Needed to adopt it" },
  advised: { nl: "Maakt de agenda sterker", en: "Makes the agenda stronger" },
  done: { nl: "in orde", en: "in order" },
  open: { nl: "nog doen", en: "to do" },
  tip: { nl: "tip", en: "tip" },
  adopt: { nl: "Stel de agenda vast", en: "Adopt the agenda" },
  adoptTitle: { nl: "Deze agenda vaststellen?", en: "Adopt this agenda?" },
  adoptText: {
    nl: "De agenda krijgt de status ‘vastgesteld’. De cijfers van nu worden de beginwaarden van de doelen. U kunt daarna nog bijwerken; elke versie blijft staan.",
    en: "The agenda gets the state ‘adopted’. The figures of now become the baselines of the goals. You can still update it; every version stays.",
  },
  adoptedOn: { nl: "Dag van het besluit", en: "Day of the decision" },
  saveFirst: { nl: "Bewaar eerst; daarna kunt u vaststellen.", en: "Save first; then you can adopt it." },
  neededFirst: {
    nl: "Vaststellen kan als alles wat nodig is erin staat.",
    en: "It can be adopted when all that is needed is there.",
  },
  adopted: { nl: "Vastgesteld op", en: "Adopted on" },
  report: { nl: "Bekijk de voortgang", en: "See the progress" },
  next: { nl: "Na het vaststellen", en: "After adopting" },
} satisfies Record<string, Text>;
