import type { Text } from "@kansrijk/core/vocabulary/text";

export const MEASURES = {
  title: { nl: "Hoe gemengd zijn scholen?", en: "How mixed are schools?" },
  lead: {
    nl: "Reken met je eigen tabel uit hoe ongelijk groepen leerlingen over scholen zijn verdeeld. Dat heet segregatie.",
    en: "Use a table of your own to work out how unevenly groups of pupils are spread over schools. That is called segregation.",
  },
  privacy: {
    nl: "Je bestand blijft op je eigen computer. Je browser rekent zelf en verstuurt niets.",
    en: "Your file stays on your own computer. Your browser does the work and sends nothing.",
  },
  small: {
    nl: "De uitkomsten van je eigen tabel zijn niet afgeschermd en blijven op je eigen computer. Wil je ze publiceren? Let dan op kleine groepen: een school of groep met minder dan 10 leerlingen kan herkenbaar zijn.",
    en: "The results of your own table are not protected and stay on your own computer. Do you want to publish them? Then mind small groups: a school or group of fewer than 10 pupils may be recognised.",
  },
  table: { nl: "Je tabel", en: "Your table" },
  file: { nl: "Kies een bestand (CSV)", en: "Choose a file (CSV)" },
  fileHelp: {
    nl: "Een rij per school en groep, met een kolom met aantallen. Een rij per leerling mag ook. Laat rijen met totalen weg.",
    en: "One row per school and group, with a column of counts. One row per pupil is fine too. Leave out rows with totals.",
  },
  drop: { nl: "Je kunt het bestand ook in dit vak slepen.", en: "You can also drop the file in this box." },
  example: { nl: "Probeer een verzonnen tabel", en: "Try an invented table" },
  exampleNote: { nl: "Voorbeeldland: verzonnen leerlingen.", en: "Example country: invented pupils." },
  chosen: { nl: "Gekozen tabel", en: "Chosen table" },
  unit: { nl: "Kolom met de school (of klas, of buurt)", en: "Column of the school (or class, or neighbourhood)" },
  group: { nl: "Kolom met de groep", en: "Column of the group" },
  weight: { nl: "Kolom met het aantal", en: "Column of the count" },
  noWeight: { nl: "geen: elke rij is één leerling", en: "none: every row is one pupil" },
  within: { nl: "Kolom met het grotere deel, zoals de wijk", en: "Column of the larger part, such as the district" },
  noWithin: { nl: "geen", en: "none" },
  focus: { nl: "Groep tegenover alle andere", en: "Group against all others" },
  focusHelp: {
    nl: "Sommige maten zetten één groep tegenover de rest. Bij twee groepen is dat anders de kleinste.",
    en: "Some measures set one group against the rest. Of two groups it is the smaller one unless you choose.",
  },
  noFocus: { nl: "geen keuze", en: "no choice" },
  measure: { nl: "Meet de segregatie", en: "Measure segregation" },
  busy: { nl: "Bezig...", en: "Working..." },
  failed: {
    nl: "Dit bestand kan je browser niet lezen of het is te groot. Kies het bestand opnieuw of probeer een kleiner bestand.",
    en: "Your browser cannot read this file or it is too large. Choose the file again or try a smaller one.",
  },
  faults: { nl: "Dit klopt niet in de tabel", en: "This is wrong in the table" },
  faultsHelp: {
    nl: "Verbeter het bestand en kies het opnieuw. Er is nog niets uitgerekend.",
    en: "Correct the file and choose it again. Nothing was worked out yet.",
  },
  moreFaults: { nl: "Niet getoonde fouten:", en: "Faults not shown:" },
  row: { nl: "Rij", en: "Row" },
  wholeFile: { nl: "hele bestand", en: "whole file" },
  column: { nl: "Kolom", en: "Column" },
  value: { nl: "Waarde", en: "Value" },
  empty: { nl: "(leeg)", en: "(empty)" },
  expected: { nl: "Verwacht", en: "Expected" },
  result: { nl: "De uitkomst", en: "The outcome" },
  nothing: {
    nl: "In deze tabel staan geen twee groepen met leerlingen. Dan valt er niets te vergelijken.",
    en: "This table does not hold two groups with pupils. Then there is nothing to compare.",
  },
  noPair: {
    nl: "Kies een groep tegenover alle andere om ook de ongelijkheidsindex (D) te zien.",
    en: "Choose a group against all others to see the dissimilarity index (D) too.",
  },
  what: { nl: "Maat", en: "Measure" },
  corrected: { nl: "Gecorrigeerd", en: "Corrected" },
  interval: { nl: "95%-interval", en: "95% interval" },
  low: { nl: "Van (95%)", en: "From (95%)" },
  high: { nl: "Tot (95%)", en: "To (95%)" },
  chance: { nl: "Alleen door toeval", en: "By chance alone" },
  data: { nl: "Gegevens", en: "Data" },
  own: { nl: "eigen tabel", en: "own table" },
  figures: { nl: "De maten", en: "The measures" },
  picture: { nl: "De maten met hun 95%-interval", en: "The measures with their 95% interval" },
  explain: {
    nl: "Kleine scholen lijken door toeval meer gescheiden dan ze zijn. De gecorrigeerde waarde haalt dat er voor een deel af. Het interval zegt hoe zeker die waarde is als leerlingen opnieuw hadden gekozen.",
    en: "Small schools look more separated than they are, by chance. The corrected value takes part of that away. The interval says how sure that value is if pupils had chosen anew.",
  },
  parts: { nl: "Tussen en binnen de grotere delen", en: "Between and within the larger parts" },
  partsHelp: {
    nl: "De segregatie (M) is hier opgeteld uit twee stukken: het verschil tussen de delen, en dat tussen scholen binnen een deel.",
    en: "Segregation (M) is the sum of two pieces here: the difference between the parts, and that between schools within a part.",
  },
  between: { nl: "tussen de delen", en: "between the parts" },
  inside: { nl: "binnen de delen", en: "within the parts" },
  part: { nl: "Deel", en: "Part" },
  share: { nl: "Leerlingen", en: "Pupils" },
} satisfies Record<string, Text>;

/** How many pupils, schools and groups were measured. */
export function countedText(pupils: string, units: string, groups: string): Text {
  return {
    nl: `Gemeten: ${pupils} leerlingen, ${units} scholen (of andere eenheden) en ${groups} groepen.`,
    en: `Measured: ${pupils} pupils, ${units} schools (or other units) and ${groups} groups.`,
  };
}

/** What the picture shows, in words. */
export function pictureText(name: Text, value: string, low: string, high: string): Text {
  return {
    nl: `${name.nl} is ${value}, met een 95%-interval van ${low} tot ${high}. Een punt is de gecorrigeerde waarde, de streep het interval. Isolatie en contact zijn delen van de leerlingen; bij de andere maten is 0 helemaal gemengd.`,
    en: `${name.en} is ${value}, with a 95% interval of ${low} to ${high}. A dot is the corrected value, the line the interval. Isolation and contact are shares of pupils; for the other measures 0 is fully mixed.`,
  };
}

/** The draws behind the intervals. */
export function drawsText(replicates: number, seed: number): Text {
  return {
    nl: `De intervallen komen uit ${replicates} trekkingen met begingetal ${seed}. Dezelfde tabel geeft altijd dezelfde uitkomst.`,
    en: `The intervals come from ${replicates} draws with seed ${seed}. The same table always has the same outcome.`,
  };
}
