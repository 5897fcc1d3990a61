import type { KeyKind } from "../stored/storage.ts";
import { NUMBER_STATES, type NumberState } from "../stored/storage.ts";
import {
  NO_WHOLE,
  type CountValues,
  type FigureValues,
  type StoredColumn,
  type TextValues,
} from "../stored/storedTable.ts";

export interface ColumnQuality {
  readonly name: string;
  readonly label: string;
  readonly kind: StoredColumn["kind"];
  readonly identifies?: KeyKind;
  readonly unit?: "percent";
  /** How many cells are exact, a band, secret or blank. */
  readonly cells: Readonly<Record<NumberState, number>>;
  /** Exact counts of 1 to 4: published without protection; they must not be published again. */
  readonly small: number;
  /** Different texts; null for numbers. */
  readonly different: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  /** Of a count that is no percentage: what all known cells add up to, between two bounds. */
  readonly sum: { readonly low: number; readonly high: number } | null;
}

type Measured = Omit<ColumnQuality, "name" | "label" | "kind" | "identifies" | "unit">;

/** Counts the cells of one column by what is known of them; a repeated value counts once. */
export function columnQuality(column: StoredColumn): ColumnQuality {
  const { name, label, kind, identifies, unit, repeats = 1 } = column;
  const about = {
    name,
    label,
    kind,
    ...(identifies === undefined ? {} : { identifies }),
    ...(unit === undefined ? {} : { unit }),
  };
  const found = measured(column, repeats);
  return { ...about, ...found, ...(unit === "percent" ? { sum: null, small: 0 } : {}) };
}

function measured(column: StoredColumn, step: number): Measured {
  if (column.kind === "count") return ofCounts(column, step);
  if (column.kind === "figure") return ofFigures(column, step);
  if ("index" in column) return ofTexts(column, step);
  if (column.kind === "number") return ofNumbers(column.values, step, (value) => Number.isNaN(value), 1);
  return ofNumbers(column.values, step, (value) => value === NO_WHOLE, 10 ** column.decimals);
}

function ofTexts({ index }: TextValues, step: number): Measured {
  const cells = noCells();
  const seen = new Set<number>();
  for (let row = 0; row < index.length; row += step) {
    const code = index[row]!;
    cells[code < 0 ? "blank" : "exact"] += 1;
    if (code >= 0) seen.add(code);
  }
  return { cells, small: 0, different: seen.size, lowest: null, highest: null, sum: null };
}

function ofNumbers(
  values: Int32Array | Float64Array,
  step: number,
  isMissing: (value: number) => boolean,
  unit: number,
): Measured {
  const cells = noCells();
  const range = growingRange();
  for (let row = 0; row < values.length; row += step) {
    const value = values[row]!;
    cells[isMissing(value) ? "blank" : "exact"] += 1;
    if (!isMissing(value)) range.include(value / unit);
  }
  return { cells, small: 0, different: null, ...range.found(), sum: null };
}

function ofFigures({ values, state }: FigureValues, step: number): Measured {
  const cells = noCells();
  const range = growingRange();
  for (let row = 0; row < values.length; row += step) {
    cells[NUMBER_STATES[state[row]!]!] += 1;
    if (!Number.isNaN(values[row]!)) range.include(values[row]!);
  }
  return { cells, small: 0, different: null, ...range.found(), sum: null };
}

/** The smallest number that may be shown of a group; publishers that do not protect show less. */
const LARGEST_SMALL = 4;

function ofCounts({ low, high }: CountValues, step: number): Measured {
  const cells = noCells();
  const range = growingRange();
  const sum = { low: 0, high: 0 };
  let small = 0;
  for (let row = 0; row < low.length; row += step) {
    const [from, to] = [low[row]!, high[row]!];
    const state = countState(from, to);
    cells[state] += 1;
    if (from < 0) continue;
    range.include(from);
    range.include(to);
    sum.low += from;
    sum.high += to;
    if (from === to && from > 0 && from <= LARGEST_SMALL) small += 1;
  }
  return { cells, small, different: null, ...range.found(), sum };
}

/** What is known of a count as it stands in a column (see `countColumn`). */
export function countState(low: number, high: number): NumberState {
  if (low < 0) return low === -1 ? "secret" : "blank";
  return low === high ? "exact" : "band";
}

function noCells(): Record<NumberState, number> {
  return { exact: 0, band: 0, secret: 0, blank: 0 };
}

function growingRange() {
  let [lowest, highest] = [Infinity, -Infinity];
  return {
    include: (value: number) => {
      if (value < lowest) lowest = value;
      if (value > highest) highest = value;
    },
    found: () => (lowest > highest ? { lowest: null, highest: null } : { lowest, highest }),
  };
}
