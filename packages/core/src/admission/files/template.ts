import type { Language, Text } from "../../vocabulary/text.ts";
import { FURTHER, MEANINGS } from "./columnMeanings.ts";
import { choiceName, columnName, HEADERS } from "./headers.ts";
import type { Part } from "./part.ts";
import { BACKGROUND, OFFERS, ORDERS, PRIORITIES, WISHES } from "./partFormats.ts";
import type { Table, TableCell } from "./table.ts";

/** An empty file to fill in: the header and two example rows, and what may stand in each column. */
export interface Template {
  readonly table: Table;
  readonly explanation: Table;
}

const FORMATS = {
  offers: OFFERS,
  applications: WISHES,
  priorities: PRIORITIES,
  orders: ORDERS,
  background: BACKGROUND,
} as const;

/** Together the examples of all parts are a round that can be placed. */
const EXAMPLES: Readonly<Record<Part, Readonly<Record<Language, readonly (readonly TableCell[])[]>>>> = {
  offers: {
    nl: [
      ["noord-havo", "Havo", "Lyceum Noord", "havo", 56, "havo|havo/vwo", "doelgroep:8", "ja", null, 2, 121500, 487300],
      [
        "zuid-kunst",
        "Kunstklas",
        "College Zuid",
        "havo/vwo",
        28,
        "havo|havo/vwo|vwo",
        null,
        null,
        null,
        null,
        null,
        null,
      ],
    ],
    en: [
      ["noord-havo", "Havo", "Lyceum Noord", "havo", 56, "havo|havo/vwo", "target:8", "yes", null, 2, 121500, 487300],
      [
        "zuid-kunst",
        "Art class",
        "College Zuid",
        "havo/vwo",
        28,
        "havo|havo/vwo|vwo",
        null,
        null,
        null,
        null,
        null,
        null,
      ],
    ],
  },
  applications: {
    nl: [
      ["A-0001", "havo", "gezin-17", "ja", null, "doelgroep", null, "noord-havo", "zuid-kunst"],
      ["A-0002", "havo/vwo", "gezin-17", "ja", null, null, null, "noord-havo", null],
    ],
    en: [
      ["A-0001", "havo", "family-17", "yes", null, "target", null, "noord-havo", "zuid-kunst"],
      ["A-0002", "havo/vwo", "family-17", "yes", null, null, null, "noord-havo", null],
    ],
  },
  priorities: {
    nl: [
      ["A-0001", "noord-havo", 1, "broer of zus op school"],
      ["A-0002", "noord-havo", 2, "concept"],
    ],
    en: [
      ["A-0001", "noord-havo", 1, "sibling at the school"],
      ["A-0002", "noord-havo", 2, "concept"],
    ],
  },
  orders: {
    nl: [
      ["zuid-kunst", 1, "A-0002"],
      ["zuid-kunst", 2, "A-0001"],
    ],
    en: [
      ["zuid-kunst", 1, "A-0002"],
      ["zuid-kunst", 2, "A-0001"],
    ],
  },
  background: {
    nl: [
      ["A-0001", 121900, 486800, "laag", "noord"],
      ["A-0002", null, null, null, "zuid"],
    ],
    en: [
      ["A-0001", 121900, 486800, "low", "north"],
      ["A-0002", null, null, null, "south"],
    ],
  },
};

const LAST_COLUMNS: Readonly<Partial<Record<Part, Readonly<Record<Language, readonly string[]>>>>> = {
  applications: { nl: [choiceName(1, "nl"), choiceName(2, "nl")], en: [choiceName(1, "en"), choiceName(2, "en")] },
  background: { nl: ["inkomen", "wijk"], en: ["income", "district"] },
};

export function template(part: Part, language: Language = "nl"): Template {
  const header = [...HEADERS[part][language], ...(LAST_COLUMNS[part]?.[language] ?? [])];
  return { table: { header, rows: EXAMPLES[part][language] }, explanation: explanation(part, language) };
}

function explanation(part: Part, language: Language): Table {
  const rows = Object.entries(FORMATS[part].columns).map(([key, column]): TableCell[] => {
    const { cell } = column;
    const meaning = MEANINGS[part][key]![language];
    if (column.shape === "family")
      return [choiceName(1, language), YES[language], cell.expected[language], meaning, null];
    const name = columnName(column.names, language);
    const others = column.names.filter((other) => other !== name).join(", ");
    return [name, (column.required ? YES : NO)[language], cell.expected[language], meaning, others || null];
  });
  const further = FURTHER[part];
  return {
    header: EXPLANATION_HEADER[language],
    rows: further ? [...rows, [null, null, null, further[language], null]] : rows,
  };
}

const EXPLANATION_HEADER: Readonly<Record<Language, readonly string[]>> = {
  nl: ["kolom", "verplicht", "wat er mag staan", "betekenis", "mag ook heten"],
  en: ["column", "required", "what may stand there", "meaning", "may also be called"],
};

const YES: Text = { nl: "ja", en: "yes" };
const NO: Text = { nl: "nee", en: "no" };
