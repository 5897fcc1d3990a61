import type { NumberState } from "@kansrijk/core/tables/stored/storage";
import type { Text } from "@kansrijk/core/vocabulary/text";

export const QUALITY = {
  report: { nl: "Kwaliteit", en: "Quality" },
  reportOf: { nl: "Kwaliteit van", en: "Quality of" },
  lead: {
    nl: "Wat precies is, wat tussen twee grenzen ligt, wat de uitgever geheim houdt en wat leeg is. Een afgeschermd aantal blijft overal een band, zoals 1-4; Kansrijk maakt er nooit een getal van.",
    en: "What is exact, what lies between two bounds, what the publisher keeps secret and what is blank. A protected number stays a band everywhere, such as 1-4; Kansrijk never makes one number of it.",
  },
  none: {
    nl: "Van deze gegevens is er geen rapport: ze zijn verzonnen, of bewaard door een oudere versie van Kansrijk.",
    en: "There is no report of these data: they are invented, or were kept by an older version of Kansrijk.",
  },
  close: { nl: "Sluit dit rapport", en: "Close this report" },
  columns: { nl: "Kolommen", en: "Columns" },
  column: { nl: "Kolom", en: "Column" },
  header: { nl: "Kopregel in het bestand", en: "Header in the file" },
  share: { nl: "Verdeling", en: "Division" },
  small: { nl: "Precies 1 tot en met 4", en: "Exactly 1 to 4" },
  sum: { nl: "Som", en: "Sum" },
  range: { nl: "Laagste en hoogste", en: "Lowest and highest" },
  joins: { nl: "Codes naast andere lijsten", en: "Codes beside other lists" },
  list: { nl: "Lijst", en: "List" },
  knownRows: { nl: "Rijen met een bekende code", en: "Rows with a known code" },
  knownCodes: { nl: "Bekende codes", en: "Known codes" },
  unknown: { nl: "Voorbeelden van onbekende codes", en: "Examples of unknown codes" },
  changes: { nl: "Naast de vorige tabel van deze soort", en: "Beside the previous table of this kind" },
  preview: { nl: "De eerste rijen", en: "The first rows" },
  years: { nl: "Jaren en dagen", en: "Years and days" },
  secret: { nl: "geheim", en: "secret" },
  blank: { nl: "leeg", en: "blank" },
  warnSmall: {
    nl: "Deze uitgever heeft kleine aantallen niet afgeschermd. Kansrijk schermt ze af in alles wat het zelf laat zien.",
    en: "This publisher did not protect small numbers. Kansrijk protects them in everything that it shows itself.",
  },
  kinds: { nl: "Welke tabellen Kansrijk kent", en: "Which tables Kansrijk knows" },
  kindsLead: {
    nl: "De soort van een bestand volgt uit de kopregel. Van elke soort bewaart Kansrijk alle rijen met hun kolommen.",
    en: "The kind of a file follows from its header. Of each kind Kansrijk keeps all rows with their columns.",
  },
  kind: { nl: "Soort", en: "Kind" },
  publisher: { nl: "Uitgever", en: "Publisher" },
  licence: { nl: "Licentie", en: "Licence" },
  notStated: { nl: "niet vermeld", en: "not stated" },
  asksYear: { nl: "Vraagt een jaar", en: "Asks for a year" },
  schoolYear: { nl: "schooljaar", en: "school year" },
  calendarYear: { nl: "jaar", en: "year" },
  numberOfColumns: { nl: "Kolommen", en: "Columns" },
  sending: { nl: "Bezig met versturen", en: "Sending" },
  chooseYear: {
    nl: "Schooljaar of jaar (alleen als dat niet in het bestand staat)",
    en: "School year or year (only when it does not stand in the file)",
  },
  yearHelp: {
    nl: "Van een schooljaar het jaar waarin het begint: 2019 voor 2019/20",
    en: "Of a school year the year in which it begins: 2019 for 2019/20",
  },
} satisfies Record<string, Text>;

export const STATE: Readonly<Record<NumberState, Text>> = {
  exact: { nl: "precies", en: "exact" },
  band: { nl: "band", en: "band" },
  secret: { nl: "geheim", en: "secret" },
  blank: { nl: "leeg", en: "blank" },
};
