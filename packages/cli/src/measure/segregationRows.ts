import type { BootstrapInterval } from "@kansrijk/core/measures/segregation/bootstrap";
import type { SegregationReport } from "@kansrijk/core/measures/segregation/segregationReport";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { textTable } from "../textTable.ts";

/** One figure: its name as in the JSON, what it is of (a group, a part), and its interval when asked for. */
interface FigureRow {
  readonly measure: string;
  readonly of: string;
  readonly value: number | null;
  readonly interval: BootstrapInterval | null;
}

/** All figures of a report as rows, those that do not exist left out. */
function segregationRows(report: SegregationReport): FigureRow[] {
  const { intervals = {}, within, difference } = report;
  const row = (measure: string, of: string, value: number | null, key = measure): FigureRow[] => {
    return value === null ? [] : [{ measure, of, value, interval: intervals[key] ?? null }];
  };
  const focus = report.focus ?? "";
  return [
    ...row("n", "", report.n),
    ...row("units", "", report.units),
    ...row("groups", "", report.groups),
    ...row("M", "", report.M),
    ...row("H", "", report.H),
    ...row("H_unit", "", report.H_unit),
    ...(["D", "gini", "atkinson", "eta2", "interaction"] as const).flatMap((name) => row(name, focus, report[name])),
    ...Object.entries(report.isolation).flatMap(([group, value]) =>
      row("isolation", group, value, `isolation.${group}`),
    ),
    ...Object.entries(report.multi).flatMap(([name, value]) => row(name, "", value as number | null, `multi.${name}`)),
    ...Object.entries(report.expected.values).flatMap(([name, value]) => row(`expected.${name}`, "", value)),
    ...(within
      ? [
          ...row("between.M", within.by, within.between.M),
          ...row("within.M", within.by, within.within.M),
          ...row("between.H", within.by, within.between.H),
          ...row("within.H", within.by, within.within.H),
          ...within.parts.flatMap((part) => [...row("part.M", part.name, part.M), ...row("part.H", part.name, part.H)]),
        ]
      : []),
    ...(difference ? CHANGES.flatMap((name) => row(`difference.${name}`, "", difference[name])) : []),
  ];
}

const CHANGES = ["M1", "M2", "diff", "additions", "removals", "group_marginal", "unit_marginal", "structural"] as const;

const WORDS = {
  nl: { measure: "maat", of: "van", value: "waarde", corrected: "gecorrigeerd", low: "van (95%)", high: "tot (95%)" },
  en: { measure: "measure", of: "of", value: "value", corrected: "corrected", low: "from (95%)", high: "to (95%)" },
} as const;

/** Names for people, before the name as it is in the JSON; the others are shown under that name only. */
const LABELS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  n: { nl: "leerlingen", en: "pupils" },
  units: { nl: "scholen", en: "units" },
  groups: { nl: "groepen", en: "groups" },
  M: { nl: "wederzijdse informatie", en: "mutual information" },
  H: { nl: "informatie-index", en: "information index" },
  D: { nl: "ongelijkheidsindex", en: "dissimilarity" },
  gini: { nl: "Gini van segregatie", en: "Gini of segregation" },
  eta2: { nl: "deel van de variantie", en: "variance share" },
  isolation: { nl: "isolatie", en: "isolation" },
  interaction: { nl: "contact met andere groepen", en: "contact with other groups" },
  "expected.M": { nl: "door toeval", en: "by chance" },
  "expected.H": { nl: "door toeval", en: "by chance" },
  "expected.D": { nl: "door toeval", en: "by chance" },
};

const CORRECTED = ["value", "low", "high"] as const;

/** For a terminal, with four decimals; intervals round the value without the bias of small units. */
export function segregationText(report: SegregationReport, language: Language): string {
  const words = WORDS[language];
  const shown = (value: number | null): string =>
    value === null ? "" : Number.isInteger(value) ? String(value) : value.toFixed(4);
  const hasIntervals = report.intervals !== undefined;
  const header = [
    "",
    words.measure,
    words.of,
    words.value,
    ...(hasIntervals ? [words.corrected, words.low, words.high] : []),
  ];
  const rows = segregationRows(report).map((row) => [
    LABELS[row.measure]?.[language] ?? "",
    row.measure,
    row.of,
    shown(row.value),
    ...(hasIntervals ? CORRECTED.map((name) => shown(row.interval?.corrected[name] ?? null)) : []),
  ]);
  return textTable(header, rows);
}

/** As CSV with the names of the JSON; figures in full. */
export function segregationCsv(report: SegregationReport): string {
  const cell = (value: string | number | null): string => {
    const text = value === null ? "" : String(value);
    // A name that begins so would be taken for a formula by a spreadsheet.
    const safe = typeof value === "string" && /^'*[=+\-@]/.test(text) ? `'${text}` : text;
    return /[",\n\r;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = segregationRows(report).map(({ measure, of, value, interval }) =>
    [measure, of, value, interval?.low ?? null, interval?.high ?? null]
      .concat(CORRECTED.map((name) => interval?.corrected[name] ?? null))
      .map(cell)
      .join(","),
  );
  return `${["measure,of,value,low,high,corrected,corrected_low,corrected_high", ...lines].join("\n")}\n`;
}
