import type { DerivedRow } from "./attackCsv.ts";
import type { ProtectedRow, ProtectedTable } from "./protectCsv.ts";

/** The sign for a protected number, as on every page. */
const HIDDEN = "c";

/** The table that may be published: the same rows, `c` for hidden. Nothing tells which ones were too small themselves. */
export function protectedText({ dimensions, measure, rows }: ProtectedTable): string {
  const lines = rows.map(({ codes, value }) => [...codes, value === null ? HIDDEN : String(value)]);
  return `${[[...dimensions, measure], ...lines].map((line) => line.map(quoted).join(",")).join("\n")}\n`;
}

/** The same with the reasons, for whoever prepares the table: not for publication. */
export function protectedJson(table: ProtectedTable) {
  const { dimensions, measure, rows, primary, secondary, cost, optimal, checks } = table;
  return {
    measure,
    primary: [...primary],
    secondary: [...secondary],
    cost,
    optimal,
    attack: { safe: true, problems: checks },
    cells: rows.map((row) => ({
      cell: row.cell,
      keys: keysOf(dimensions, row),
      value: row.value,
      status: row.status,
      ...(row.band ? { low: row.band.low, high: finite(row.band.high) } : {}),
    })),
  };
}

/** What an attack found, in a form that JSON can hold: no upper end is null. */
export function derivedJson(dimensions: readonly string[], hidden: readonly DerivedRow[]) {
  return hidden.map((row) => ({
    cell: row.cell,
    keys: keysOf(dimensions, row),
    shown: row.shown,
    low: row.low,
    high: finite(row.high),
    exact: row.exact,
  }));
}

function keysOf(dimensions: readonly string[], { codes }: Pick<ProtectedRow, "codes">): Record<string, string> {
  return Object.fromEntries(dimensions.map((name, at) => [name, codes[at]!]));
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function quoted(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
