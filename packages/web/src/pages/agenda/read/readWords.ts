import { AGENDA_PAGE } from "@kansrijk/core/agenda/agendaPageWords";
import type { Text } from "@kansrijk/core/vocabulary/text";

export const READ = {
  ...AGENDA_PAGE,
  municipalities: { nl: "Gemeenten", en: "Municipalities" },
  reportPage: { nl: "Voortgangsverslag", en: "Progress report" },
  reportPdf: { nl: "Verslag als PDF", en: "Report as PDF" },
  goals: { nl: "Doelen: lukt het?", en: "Goals: does it work?" },
  baseline: { nl: "Bij de start", en: "At the start" },
  latest: { nl: "Nieuwste cijfer", en: "Newest figure" },
  path: { nl: "Rechte weg naar het doel", en: "Straight way to the target" },
  low: { nl: "ondergrens", en: "lower bound" },
  high: { nl: "bovengrens", en: "upper bound" },
  band: {
    nl: "De band om de lijn is het 95%-interval.",
    en: "The band around the line is the 95% interval.",
  },
  how: { nl: "Hoe komen we aan dit oordeel?", en: "How was this judged?" },
  actionsFigure: { nl: "Acties in de tijd", en: "Actions in time" },
  actionsSummary: {
    nl: "{all} acties: {planned} gepland, {running} lopen, {done} klaar, {stopped} gestopt.",
    en: "{all} actions: {planned} planned, {running} running, {done} done, {stopped} stopped.",
  },
  barsKey: {
    nl: "Gevulde balk: loopt of klaar. Open balk: gepland. Grijze balk: gestopt.",
    en: "Filled bar: runs or is done. Open bar: planned. Grey bar: stopped.",
  },
  today: { nl: "vandaag", en: "today" },
  from: { nl: "Van", en: "From" },
  to: { nl: "Tot en met", en: "Until" },
  money: { nl: "Geld per thema", en: "Money by theme" },
  moneySummary: {
    nl: "Begroot is {budget}, uitgegeven {spent}. Een actie voor meer doelen telt in gelijke delen mee.",
    en: "The budget is {budget}, of which {spent} is spent. An action for several goals counts in equal parts.",
  },
  neededMark: { nl: "nodig", en: "needed" },
  versions: { nl: "Versies", en: "Versions" },
  erased: { nl: "Tekst gewist op", en: "Text erased on" },
  savedAt: { nl: "Bewaard op", en: "Saved on" },
  note: { nl: "Wat veranderde", en: "What changed" },
  compareWith: { nl: "Vergelijk met nu", en: "Compare with now" },
  current: { nl: "nu", en: "now" },
  files: { nl: "Bestanden", en: "Files" },
  filesLead: {
    nl: "Het bestand voor uw agenda-app (iCal) bevat overleg, einddagen en plichten. OParl is een open vorm voor vergaderingen.",
    en: "The file for your calendar (iCal) holds meetings, end dates and duties. OParl is an open format for meetings.",
  },
} satisfies Record<string, Text>;
