import type { IndicatorTable } from "./indicatorTable.ts";

/** Symbols that start a formula in a spreadsheet; texts of definitions and registers must not be one. */
const FORMULA = /^[=+\-@\t\r]/;

const COLUMNS = ["unit", "value", "low", "high", "pupils", "symbol", "band_low", "band_high", "footnotes", "source"];

/** The cells of an answer as CSV: codes of the groups, value, interval, pupils, symbol, bounds and source. */
export function indicatorCsv(table: IndicatorTable): string {
  const header = ["indicator", "place", ...table.by.map(({ id }) => id), ...COLUMNS];
  const source = `${table.data.title} (${table.data.sha256.slice(0, 16)})`;
  const lines = table.cells.map((cell) => [
    table.indicator,
    table.place.code,
    ...cell.keys,
    table.unit,
    ...[cell.value, cell.low, cell.high, cell.pupils].map((value) => (value === null ? "" : String(value))),
    cell.symbol ?? "",
    ...[cell.band?.low, cell.band?.high].map((value) => (value === undefined ? "" : String(value))),
    cell.footnotes.map((note) => note + 1).join(" "),
    source,
  ]);
  return `${[header, ...lines].map((row) => row.map(field).join(",")).join("\n")}\n`;
}

function field(text: string): string {
  const isNumber = /^-?[\d.]+$/.test(text);
  const safe = !isNumber && FORMULA.test(text) ? `'${text}` : text;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
