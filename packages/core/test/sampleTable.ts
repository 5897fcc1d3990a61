import type { IndicatorTable } from "../src/indicators/indicatorTable.ts";

const same = (text: string) => ({ nl: text, en: text });

/** An answer with every kind of cell: a value, a hidden one, a band, one without interval, a footnote. */
export function sampleTable(change: Partial<IndicatorTable> = {}): IndicatorTable {
  return {
    indicator: "advice-raised",
    title: { nl: "Bijgestelde adviezen", en: "Raised advices" },
    unit: "percent",
    decimals: 1,
    better: "higher",
    place: { code: "GM1900", name: "Súdwest-Fryslân" },
    years: [2023, 2024],
    filter: [],
    by: [
      {
        id: "year",
        label: { nl: "schooljaar", en: "school year" },
        groups: [2023, 2024].map((year) => ({ code: String(year), label: same(`${year}/${year - 1999}`) })),
      },
      {
        id: "home-language",
        label: { nl: "thuistaal", en: "home language" },
        groups: [
          { code: "dutch", label: { nl: "Nederlands", en: "Dutch" } },
          { code: "frisian", label: { nl: 'Fries, "Frysk"', en: "Frisian" } },
        ],
      },
    ],
    cells: [
      { keys: ["2023", "dutch"], value: 61.2, low: 58.1, high: 64.3, pupils: 1250, footnotes: [0] },
      { keys: ["2023", "frisian"], value: null, low: null, high: null, pupils: null, symbol: "c", footnotes: [0, 1] },
      { keys: ["2024", "dutch"], value: -0.5, low: null, high: null, pupils: 15, footnotes: [] },
      {
        keys: ["2024", "frisian"],
        value: null,
        low: null,
        high: null,
        pupils: null,
        band: { low: 1, high: 4 },
        symbol: "b",
        footnotes: [],
      },
    ],
    gaps: [],
    footnotes: [same("Tot en met 2022/23 was bijstellen een keuze."), same("Let op: <kleine> groepen & meer.")],
    data: { dataset: "register-1", title: "Proefregister", generated: true, sha256: "ab".repeat(32) },
    definition: "cd".repeat(32),
    seed: 1,
    protection: { nl: "Afgerond op 5.", en: "Rounded to 5." },
    assumed: [],
    statement: { nl: "Bijgestelde adviezen: 61,2%.", en: "Raised advices: 61.2%." },
    explanation: [same("Iedereen telt mee.")],
    whatIf: [],
    ...change,
  };
}

/** The facts that go with it. */
export const SAMPLE_FACTS = {
  id: "advice-raised",
  title: { nl: "Bijgestelde adviezen", en: "Raised advices" },
  question: { nl: "Hoe vaak wordt het advies bijgesteld?", en: "How often is the advice raised?" },
  equality: { nl: "Gelijke toegang", en: "Equal access" },
  parts: [{ label: { nl: "Wie telt mee", en: "Who counts" }, text: { nl: "Groep 8.", en: "Group 8." } }],
  formula: { nl: "100 x bijgesteld / alle", en: "100 x raised / all" },
  sources: [{ title: "DUO", link: "https://duo.nl/open_onderwijsdata", status: "published" }],
  assumed: [],
  file: "indicators/definitions/advice-raised.yaml",
  sha256: "cd".repeat(32),
} as const;
