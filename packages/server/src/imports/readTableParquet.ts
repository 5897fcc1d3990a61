import { dirname, resolve } from "node:path";
import type { DuckDBConnection, DuckDBValue } from "@duckdb/node-api";
import type { Count } from "@kansrijk/core/tables/count";
import type { Figure } from "@kansrijk/core/tables/figure";
import type { ColumnDescription } from "@kansrijk/core/tables/quality/tableQuality";
import type { StoredColumn, StoredTable } from "@kansrijk/core/tables/stored/storedTable";
import { valueWriter, type ValueWriter } from "@kansrijk/core/tables/stored/valueWriter";
import { duckdbIn, sqlText } from "../population/duckdbIn.ts";

export interface RowRange {
  readonly offset: number;
  readonly limit: number;
}

/** Reads a kept table back as it was stored. `columns` is the description in the meta of its dataset. */
export async function readTableParquet(
  path: string,
  columns: readonly ColumnDescription[],
  key: readonly string[] = [],
  range?: RowRange,
): Promise<StoredTable> {
  const target = resolve(path);
  return duckdbIn(dirname(target), async (connection) => {
    const read: StoredColumn[] = [];
    for (const column of columns)
      read.push({ ...column, ...(await columnOf(connection, target, column, range)) } as StoredColumn);
    const first = read[0];
    return { rowCount: first ? lengthOf(first) : 0, columns: read, key };
  });
}

async function columnOf(
  connection: DuckDBConnection,
  path: string,
  column: ColumnDescription,
  range: RowRange | undefined,
) {
  const writer = valueWriter(storageOf(column));
  const part = range ? ` LIMIT ${Math.trunc(range.limit)} OFFSET ${Math.trunc(range.offset)}` : "";
  const reader = await connection.stream(`SELECT ${selected(column)} FROM read_parquet(${sqlText(path)})${part}`);
  for (;;) {
    const chunk = await reader.fetchChunk();
    if (!chunk || chunk.rowCount === 0) return writer.done();
    pushAll(writer, column.kind, chunk.getColumns());
  }
}

function storageOf({ kind, decimals = 0 }: ColumnDescription) {
  return kind === "decimal" ? { decimals } : kind;
}

function selected({ name, kind, decimals = 0 }: ColumnDescription): string {
  const quoted = (suffix = ""): string => `"${`${name}${suffix}`.replaceAll('"', '""')}"`;
  if (kind === "count") return `${quoted("_low")}, ${quoted("_high")}, ${quoted("_state")}`;
  if (kind === "figure") return `${quoted()}, ${quoted("_state")}`;
  if (kind === "decimal") return `(${quoted()} * ${10 ** decimals})::INTEGER`;
  return kind === "day" || kind === "yes-no" ? `${quoted()}::VARCHAR` : quoted();
}

function pushAll(writer: ValueWriter, kind: ColumnDescription["kind"], columns: readonly DuckDBValue[][]): void {
  const [first = [], second = [], third = []] = columns;
  for (let row = 0; row < first.length; row++) {
    if (kind === "count") writer.push(countOf(first[row], second[row], third[row]));
    else if (kind === "figure") writer.push(figureOf(first[row], second[row]));
    else writer.push(first[row]);
  }
}

function countOf(low: unknown, high: unknown, state: unknown): Count {
  return typeof low === "number" && typeof high === "number" ? { low, high } : unknownOf(state);
}

function figureOf(value: unknown, state: unknown): Figure {
  return typeof value === "number" ? { value } : unknownOf(state);
}

function unknownOf(state: unknown): { readonly unknown: "secret" | "blank" } {
  return { unknown: state === "secret" ? "secret" : "blank" };
}

function lengthOf(column: StoredColumn): number {
  if (column.kind === "count") return column.low.length;
  return "index" in column ? column.index.length : column.values.length;
}
