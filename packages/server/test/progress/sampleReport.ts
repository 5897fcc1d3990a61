import type { ProgressReport } from "@kansrijk/core/progress/progressReport";

const both = (text: string) => ({ nl: text, en: text });
const points = (values: readonly (number | null)[]) =>
  values.map((value, index) => ({
    year: 2018 + index,
    value,
    low: value === null ? null : value - 1.5,
    high: value === null ? null : value + 1.5,
  }));

/** A report with every kind of part, and with marks that mean something to a typesetter. */
export const SAMPLE_REPORT: ProgressReport = {
  format: "kansrijk-progress/1",
  place: { code: "GM0606", name: "Schiedam", kind: "municipality" },
  title: { nl: "Voortgang gelijke kansen in Schiedam", en: "Progress of equal chances in Schiedam" },
  asOf: "2026-11-22",
  generated: true,
  sections: [
    {
      id: "brief",
      title: both("In het kort #let x = 1"),
      blocks: [
        { kind: "paragraph", text: both("Súdwest & <b>niet vet</b> *geen nadruk* $ @label [haak] _streep_ \\ ") },
        { kind: "facts", items: [{ label: both("Doelen"), value: both("4, waarvan 2 op weg") }] },
        { kind: "list", items: [both("een"), both("twee")] },
        { kind: "notice", text: both("Let op: dit is verzonnen.") },
      ],
    },
    {
      id: "goals",
      title: both("Doelen"),
      blocks: [
        { kind: "heading", text: both("Eerste doel") },
        {
          kind: "series",
          caption: both("Advies havo of hoger"),
          alt: both("Van 50 naar 56 procent; het doel is 60 procent in 2028/29."),
          unit: "percent",
          decimals: 1,
          lines: [
            { label: both("Schiedam"), points: points([50, 51.2, null, 53, 54.1, 55, 56]) },
            { label: both("Nederland"), points: points([55, 55.5, 56, 56.1, 56.4, 56.6, 57]) },
          ],
          target: { from: points([50, 51.2, null, 53, 54.1, 55, 56])[6]!, year: 2028, value: 60 },
        },
        {
          kind: "bars",
          caption: both("Geld per thema"),
          alt: both("Ouderbetrokkenheid 20.000 euro, overgangen 50.000 euro."),
          items: [
            { label: both("Ouderbetrokkenheid"), value: 20_000, shown: both("€ 20.000") },
            { label: both("Soepele overgangen"), value: 50_000, shown: both("€ 50.000") },
          ],
        },
        {
          kind: "table",
          caption: both("Cijfers"),
          columns: [
            { label: both("Jaar"), numeric: false },
            { label: both("Waarde"), numeric: true },
          ],
          rows: Array.from({ length: 60 }, (_, index) => [both(`rij ${index}`), both(`${index},5%`)]),
        },
      ],
    },
  ],
};
