import type { Text } from "@kansrijk/core/vocabulary/text";

export const DUTIES = {
  title: { nl: "Plichten van de gemeente", en: "Duties of the municipality" },
  lead: {
    nl: "Wat een gemeente elk schooljaar moet doen of gevraagd is te doen voor gelijke kansen, en wat daarover is vastgelegd.",
    en: "What a municipality has to do or was asked to do every school year for equal chances, and what was recorded about it.",
  },
  choose: { nl: "Gemeente", en: "Municipality" },
  chooseHelp: {
    nl: "Typ een naam en kies met de pijltjes en Enter.",
    en: "Type a name and choose with the arrow keys and Enter.",
  },
  year: { nl: "Schooljaar", en: "School year" },
  thisYear: { nl: "Dit schooljaar", en: "This school year" },
  all: { nl: "Welke plichten zijn er?", en: "Which duties are there?" },
  inYear: { nl: "Stand in", en: "State in" },
  duty: { nl: "Plicht", en: "Duty" },
  due: { nl: "Uiterlijk", en: "By" },
  state: { nl: "Stand", en: "State" },
  recorded: { nl: "Vastgelegd", en: "Recorded" },
  nothing: { nl: "niets", en: "nothing" },
  inAgenda: { nl: "in een agenda", en: "in an agenda" },
  law: { nl: "Wet", en: "Law" },
  letter: { nl: "gevraagd in een brief", en: "asked in a letter" },
  notChecked: { nl: "niet nagekeken in de wet zelf", en: "not checked in the act itself" },
  assumed: { nl: "aangenomen", en: "assumed" },
  published: { nl: "gepubliceerd", en: "published" },
  dueAssumed: { nl: "deze dag is onze keuze", en: "this day is our choice" },
  who: { nl: "Wie", en: "Who" },
  with: { nl: "met", en: "with" },
  how: { nl: "Hoe", en: "How" },
  record: { nl: "Wat schrijft u op?", en: "What to write down?" },
  add: { nl: "Leg vast dat het gedaan is", en: "Record that it was done" },
  addLead: {
    nl: "Staat het overleg al in een agenda? Dan hoeft u het hier niet nog eens vast te leggen.",
    en: "Is the meeting in an agenda already? Then there is no need to record it here again.",
  },
  on: { nl: "Op welke dag?", en: "On which day?" },
  participants: { nl: "Wie deden mee?", en: "Who took part?" },
  participantsHelp: {
    nl: "Organisaties of functies, geen namen. Zet elke op een eigen regel.",
    en: "Organisations or offices, no names. Put each on its own line.",
  },
  agreements: { nl: "Wat is afgesproken?", en: "What was agreed?" },
  agreementsHelp: { nl: "Zet elke afspraak op een eigen regel.", en: "Put each agreement on its own line." },
  save: { nl: "Leg vast", en: "Record" },
  saved: { nl: "Vastgelegd.", en: "Recorded." },
  fillIn: { nl: "Vul de dag in en ten minste één deelnemer.", en: "Fill in the day and at least one participant." },
  calendar: { nl: "Herinneringen voor uw agenda-app (iCal)", en: "Reminders for your calendar (iCal)" },
  files: { nl: "Vastgelegde plichten als bestand", en: "Recorded duties as a file" },
  choosePlace: {
    nl: "Kies een gemeente om te zien hoe het ervoor staat.",
    en: "Choose a municipality to see how it stands.",
  },
} satisfies Record<string, Text>;

export const DUTY_STATES = {
  done: { nl: "gedaan", en: "done" },
  due: { nl: "nog te doen", en: "to do" },
  overdue: { nl: "niet op tijd vastgelegd", en: "not recorded in time" },
  "not-recorded": { nl: "niets vastgelegd", en: "nothing recorded" },
} satisfies Record<string, Text>;
