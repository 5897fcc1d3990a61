import type { Text } from "@kansrijk/core/vocabulary/text";

/** Words of the PDF that are the same for every report. */
export const REPORT_WORDS = {
  invented: { nl: "Voorbeeld: verzonnen", en: "Example: invented" },
  inventedLong: {
    nl: "Voorbeeld: dit rapport rust op verzonnen leerlingen, agenda's en partners. Het zegt niets over de echte gemeente.",
    en: "Example: this report rests on invented pupils, agendas and partners. It says nothing about the real municipality.",
  },
  figure: { nl: "Figuur", en: "Figure" },
  table: { nl: "Tabel", en: "Table" },
  contents: { nl: "Inhoud", en: "Contents" },
  asOf: { nl: "Stand op", en: "As of" },
} as const satisfies Record<string, Text>;
