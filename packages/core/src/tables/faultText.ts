import type { Language } from "../vocabulary/text.ts";
import type { TableFault } from "./tableFault.ts";

const WORDS = {
  nl: {
    row: "rij",
    line: "regel",
    column: "kolom",
    expected: "verwacht:",
    empty: "(leeg)",
    missing: "ontbreekt",
    more: "en nog",
    one: "fout",
    many: "fouten",
  },
  en: {
    row: "row",
    line: "line",
    column: "column",
    expected: "expected",
    empty: "(empty)",
    missing: "missing",
    more: "and",
    one: "more fault",
    many: "more faults",
  },
} as const satisfies Record<Language, Record<string, string>>;

const LONGEST_VALUE = 80;

/** One fault as a line: `scores.csv, row 17, column "pupils": "-3" - expected a whole number of 1 or more`. */
export function faultText(fault: TableFault, language: Language): string {
  const words = WORDS[language];
  const line = fault.line === undefined ? "" : ` (${words.line} ${fault.line})`;
  const place = [
    fault.file,
    ...(fault.row > 0 ? [`${words.row} ${fault.row}${line}`] : []),
    ...(fault.column === "" ? [] : [`${words.column} "${fault.column}"`]),
  ].join(", ");
  const value = shownValue(fault, language);
  return `${place}: ${value === "" ? "" : `${value} - `}${words.expected} ${fault.expected[language]}`;
}

/** All faults as lines; with `limit` the rest is counted in a last line. */
export function faultLines(faults: readonly TableFault[], language: Language, limit = Infinity): string[] {
  const lines = faults.slice(0, limit).map((fault) => faultText(fault, language));
  const rest = faults.length - lines.length;
  const words = WORDS[language];
  return rest > 0 ? [...lines, `... ${words.more} ${rest} ${rest === 1 ? words.one : words.many}`] : lines;
}

function shownValue({ kind, value }: TableFault, language: Language): string {
  const words = WORDS[language];
  if (kind === "missing-column") return words.missing;
  if (value === "") return kind === "cell" || kind === "contradiction" ? words.empty : "";
  const characters = [...value.replace(/\r\n?|\n/g, "⏎").replace(/\p{Cc}/gu, "\u2400")];
  const short =
    characters.length > LONGEST_VALUE ? `${characters.slice(0, LONGEST_VALUE).join("")}…` : characters.join("");
  return `"${short}"`;
}
