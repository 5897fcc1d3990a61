import type { Text } from "@kansrijk/core/vocabulary/text";

export const BRING = {
  title: { nl: "Een eigen register inlezen", en: "Bring in a register of your own" },
  lead: {
    nl: "Reken met uw eigen gegevens: een tabel per bestand, als CSV of Parquet, of alles in één ZIP. Alles wordt eerst gecontroleerd; bij één fout wordt niets bewaard.",
    en: "Compute with your own data: one table per file, as CSV or Parquet, or all in one ZIP. Everything is checked first; with one fault nothing is kept.",
  },
  privacy: {
    nl: "Geen namen, adressen, geboortedatums of burgerservicenummers: een bestand met zulke kolommen wordt geweigerd. Het nummer van een leerling wordt bij het inlezen vervangen door een ander. Uw bestanden worden daarna gewist. Kleine groepen worden afgeschermd, zoals in elk register.",
    en: "No names, addresses, dates of birth or citizen service numbers: a file with such columns is refused. The number of a pupil is replaced by another when it is brought in. Your files are erased after that. Small groups are hidden, as in every register.",
  },
  start: { nl: "Begin met het sjabloon", en: "Start with the template" },
  template: { nl: "Download het sjabloon (ZIP)", en: "Download the template (ZIP)" },
  templateText: {
    nl: "Een leeg CSV-bestand per tabel, met de kolommen die Kansrijk kent, en een uitleg van elke kolom. Nodig zijn sites, pupils en ten minste één tabel per schooljaar, zoals enrolments. De rest mag weg.",
    en: "An empty CSV file per table, with the columns that Kansrijk knows, and an explanation of each column. Needed are sites, pupils and at least one table per school year, such as enrolments. The rest may go.",
  },
  send: { nl: "Kies uw bestanden", en: "Choose your files" },
  name: { nl: "Naam van het register", en: "Name of the register" },
  nameHelp: {
    nl: "Met dezelfde naam wordt het een nieuwe versie, en ziet u wat er anders is",
    en: "With the same name it becomes a new version, and you see what is different",
  },
  files: { nl: "Bestanden (CSV, Parquet of ZIP)", en: "Files (CSV, Parquet or ZIP)" },
  folder: { nl: "Of een hele map", en: "Or a whole folder" },
  chosen: { nl: "Gekozen", en: "Chosen" },
  check: { nl: "Alleen controleren", en: "Only check" },
  keep: { nl: "Controleren en bewaren", en: "Check and keep" },
  needed: { nl: "Geef een naam en kies bestanden.", en: "Give a name and choose files." },
  sending: { nl: "Bezig met versturen", en: "Sending" },
  progress: { nl: "Hoe ver het is", en: "How far it is" },
  stopped: { nl: "Gestopt. Er is niets bewaard.", en: "Stopped. Nothing was kept." },
  refused: {
    nl: "De bestanden hebben fouten. Er is niets bewaard. Verbeter ze en stuur ze opnieuw.",
    en: "The files have faults. Nothing was kept. Mend them and send them again.",
  },
  checked: {
    nl: "De bestanden zijn goed. Er is nog niets bewaard. Dit is de kwaliteit:",
    en: "The files are good. Nothing was kept yet. This is the quality:",
  },
  kept: {
    nl: "Het register is bewaard. Dit is de kwaliteit:",
    en: "The register has been kept. This is the quality:",
  },
  same: {
    nl: "Dit register was al bewaard: de bestanden en de naam zijn dezelfde.",
    en: "This register had already been kept: files and name are the same.",
  },
  toMonitor: { nl: "Bekijk dit register in de monitor", en: "See this register in the monitor" },
  toReport: { nl: "Het hele rapport", en: "The whole report" },
  toData: { nl: "Gegevens", en: "Data" },
  how: { nl: "Welke tabellen en kolommen er zijn", en: "Which tables and columns there are" },
} satisfies Record<string, Text>;

export const REGISTERS = {
  heading: { nl: "Registers", en: "Registers" },
  lead: {
    nl: "Gegevens over leerlingen zonder naam, waar de monitor mee rekent. Zonder keuze gebruikt de monitor het nieuwste.",
    en: "Data on pupils without a name, which the monitor computes with. Without a choice the monitor uses the newest.",
  },
  none: { nl: "Er is nog geen register.", en: "There is no register yet." },
  pupils: { nl: "Leerlingen", en: "Pupils" },
  years: { nl: "Schooljaren", en: "School years" },
  look: { nl: "Bekijken", en: "View" },
  standard: { nl: "standaard", en: "default" },
  monitor: { nl: "Monitor", en: "Monitor" },
  report: { nl: "Rapport", en: "Report" },
  remove: { nl: "Verwijder", en: "Remove" },
  removeTitle: { nl: "Dit register verwijderen?", en: "Remove this register?" },
  removeText: {
    nl: "De gegevens en alles wat erop geteld is, gaan weg. Dat kan niet ongedaan worden gemaakt. Een volgend register met deze naam geeft leerlingen andere nummers, tenzij er nog een versie is. Weergaven die met hun cijfers zijn bewaard, blijven.",
    en: "The data and everything that was counted on them go away. This cannot be undone. A next register with this name gives pupils other numbers, unless another version is left. Views that were kept with their figures stay.",
  },
} satisfies Record<string, Text>;
