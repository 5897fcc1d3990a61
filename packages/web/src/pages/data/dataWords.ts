import type { JobState } from "../../api/types.ts";
import type { Text } from "@kansrijk/core/vocabulary/text";

export const DATA = {
  open: {
    nl: "Open gegevens: beloften, maatregelen, agenda's en meer downloaden of inlezen",
    en: "Open data: download or bring in promises, measures, agendas and more",
  },
  title: { nl: "Gegevens", en: "Data" },
  lead: {
    nl: "Waarmee Kansrijk rekent: gepubliceerde tabellen, of een verzonnen land waarin alles te proberen is zonder iemands gegevens.",
    en: "What Kansrijk computes with: published tables, or an invented country in which everything can be tried without anybody's data.",
  },
  present: { nl: "Wat er is", en: "What there is" },
  none: { nl: "Er zijn nog geen gegevens.", en: "There are no data yet." },
  name: { nl: "Naam", en: "Name" },
  file: { nl: "Bestand", en: "File" },
  rows: { nl: "Rijen", en: "Rows" },
  countDate: { nl: "Teldatum", en: "Count date" },
  added: { nl: "Toegevoegd", en: "Added" },
  hash: { nl: "SHA-256", en: "SHA-256" },
  invented: { nl: "verzonnen", en: "invented" },
  upload: { nl: "Een bestand toevoegen", en: "Add a file" },
  uploadLead: {
    nl: "Kansrijk kent tabellen van onder meer DUO, CBS en de OESO (CSV of JSON, ook als .gz); ze staan onderaan deze pagina. Het bestand wordt eerst helemaal gecontroleerd; bij één fout wordt niets bewaard.",
    en: "Kansrijk knows tables of DUO, CBS, the OECD and others (CSV or JSON, also as .gz); they are listed below on this page. The file is checked in full first; with one fault nothing is kept.",
  },
  privacy: {
    nl: "Voeg geen bestand toe met namen, geboortedatums of burgerservicenummers.",
    en: "Do not add a file with names, dates of birth or citizen service numbers.",
  },
  chooseFile: { nl: "Kies een bestand", en: "Choose a file" },
  chooseDate: {
    nl: "Teldatum (alleen als die niet in het bestand staat)",
    en: "Count date (only when it does not stand in the file)",
  },
  check: { nl: "Alleen controleren", en: "Only check" },
  add: { nl: "Controleren en toevoegen", en: "Check and add" },
  busy: { nl: "Bezig met controleren", en: "Checking" },
  good: { nl: "Het bestand is goed:", en: "The file is good:" },
  kept: { nl: "Toegevoegd:", en: "Added:" },
  faults: { nl: "Fouten in het bestand", en: "Faults in the file" },
  moreFaults: { nl: "Alleen de eerste fouten staan hier.", en: "Only the first faults are listed here." },
  row: { nl: "Rij", en: "Row" },
  column: { nl: "Kolom", en: "Column" },
  value: { nl: "Waarde", en: "Value" },
  expected: { nl: "Verwacht", en: "Expected" },
  make: { nl: "Een voorbeeldland maken", en: "Make an example country" },
  makeLead: {
    nl: "Een land met ongeveer 6.300 basisscholen en 1,4 miljoen leerlingen die niet bestaan. Hetzelfde startgetal geeft altijd precies hetzelfde land.",
    en: "A country of about 6,300 primary schools and 1.4 million pupils who do not exist. The same seed always gives exactly the same country.",
  },
  seed: { nl: "Startgetal", en: "Seed" },
  seedHelp: { nl: "Een geheel getal van 0 of meer", en: "A whole number of 0 or more" },
  size: { nl: "Aantal vestigingen", en: "Number of sites" },
  sizeHelp: { nl: "In werkelijkheid zijn het er ongeveer 6.300", en: "In reality there are about 6,300" },
  start: { nl: "Maak het land", en: "Make the country" },
  jobs: { nl: "Taken", en: "Tasks" },
  noJobs: { nl: "Er lopen geen taken.", en: "There are no tasks." },
  stop: { nl: "Stop", en: "Stop" },
  stopping: { nl: "Bezig met stoppen", en: "Stopping" },
  progress: { nl: "Voortgang", en: "Progress" },
  fit: { nl: "Lijkt het voorbeeldland op Nederland?", en: "Does the example country resemble the Netherlands?" },
  fitLead: {
    nl: "Elke regel vergelijkt het verzonnen land met een gepubliceerd cijfer. Zo is te zien waar het land goed lijkt en waar niet.",
    en: "Each row compares the invented country with a published figure. That shows where the country resembles well and where it does not.",
  },
  margin: { nl: "Gelijk tot", en: "Alike up to" },
  outside: { nl: "verschilt te veel", en: "differs too much" },
  fitFor: { nl: "Voorbeeldland", en: "Example country" },
  measure: { nl: "Maat", en: "Measure" },
  target: { nl: "Gepubliceerd", en: "Published" },
  achieved: { nl: "Voorbeeldland", en: "Example country" },
  difference: { nl: "Verschil", en: "Difference" },
  source: { nl: "Bron", en: "Source" },
  fitChart: {
    nl: "Verdeling over scholen: gepubliceerd en voorbeeldland",
    en: "Spread over schools: published and example country",
  },
  shareOfSchools: { nl: "Deel van de scholen met hooguit deze waarde", en: "Share of schools with at most this value" },
  fitMissing: { nl: "Van dit land is geen vergelijking bewaard.", en: "No comparison was kept for this country." },
} satisfies Record<string, Text>;

export const JOB_STATE: Record<JobState, Text> = {
  queued: { nl: "wacht", en: "waiting" },
  running: { nl: "bezig", en: "running" },
  done: { nl: "klaar", en: "done" },
  failed: { nl: "mislukt", en: "failed" },
  cancelled: { nl: "gestopt", en: "stopped" },
};

export const JOB_KIND: Readonly<Record<string, Text>> = {
  "generate-country": { nl: "Voorbeeldland maken", en: "Making an example country" },
  "admission-step": { nl: "Stap van een aanmeldronde", en: "Step of an admission round" },
  "admission-analysis": { nl: "Analyse van een aanmeldronde", en: "Analysis of an admission round" },
  "admission-chances": { nl: "Kansen bij een aanmeldronde", en: "Chances in an admission round" },
  "admission-honesty": { nl: "Zoeken waar eerlijk invullen kost", en: "Looking for where honesty costs" },
  "verify-audit": { nl: "Logboek controleren", en: "Checking the audit log" },
};
