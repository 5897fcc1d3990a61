import { done, refused, type Outcome, type Refusal } from "../vocabulary/refusal.ts";
import type { RowFacts } from "./tableRule.ts";
import { columnsAt, plainNumber, rowFault, type TableRows } from "./tableRows.ts";

/** Which columns hold what; all but the dimensions may be absent. */
export interface TableColumns {
  readonly dimensions: readonly string[];
  /** How many; without it every row is one record, and the table is made from them. */
  readonly count?: string;
  /** Sum of the values (or the value of the record), for rules about sums. */
  readonly value?: string;
  /** The largest contributions, from large to small. */
  readonly largest?: readonly string[];
  readonly successes?: string;
  readonly share?: string;
}

export interface FactRow {
  readonly row: number;
  readonly codes: readonly string[];
  readonly facts: RowFacts;
}

/** The rows of a table with numbers that were checked; refuses with row and column. */
export function factRows(table: TableRows, columns: TableColumns): Outcome<FactRow[]> {
  const dimensions = columnsAt(table, columns.dimensions);
  const names = [columns.count, columns.value, columns.successes, columns.share, ...(columns.largest ?? [])];
  const others = columnsAt(
    table,
    names.filter((name) => name !== undefined),
  );
  const refusals: Refusal[] = [dimensions, others].flatMap((outcome) => (outcome.ok ? [] : outcome.refusals));
  if (!dimensions.ok || !others.ok) return refused(...refusals);
  const at = (name: string | undefined): number =>
    name === undefined ? -1 : others.value[names.filter((item) => item !== undefined).indexOf(name)]!;
  const rows = table.rows.map(({ row, cells }): FactRow => {
    const numberAt = (name: string | undefined, otherwise: number, whole = false): number => {
      if (name === undefined) return otherwise;
      const text = cells[at(name)]!;
      const value = plainNumber(text);
      const isFit = value !== undefined && (!whole || (Number.isInteger(value) && value >= 0));
      if (isFit) return value;
      const nl = whole ? "een geheel getal van 0 of meer" : "een getal";
      const en = whole ? "a whole number of 0 or more" : "a number";
      refusals.push(rowFault(row, `in kolom ${name} ${nl}, niet "${text}"`, `in column ${name} ${en}, not "${text}"`));
      return otherwise;
    };
    const count = numberAt(columns.count, 1, true);
    const total = numberAt(columns.value, count);
    const largest = (columns.largest ?? []).map((name) => numberAt(name, 0));
    const successes = columns.successes === undefined ? {} : { successes: numberAt(columns.successes, 0, true) };
    const share = columns.share === undefined ? {} : { share: String(numberAt(columns.share, 0)) };
    return {
      row,
      codes: dimensions.value.map((place) => cells[place]!),
      facts: { count, total, largest, ...successes, ...share },
    };
  });
  return refusals.length > 0 ? refused(...refusals.slice(0, 20)) : done(rows);
}
