import type { ColumnAbout } from "../stored/storedTable.ts";
import type { TableReading } from "../readTable.ts";
import type { StoredTable } from "../stored/storedTable.ts";
import { columnQuality, type ColumnQuality } from "./columnQuality.ts";
import { joinsOf, type JoinQuality, type KeyList } from "./joinQuality.ts";
import { repeatedRows, type RepeatedRows } from "./repeatedRows.ts";
import { tableChanges, type TableChanges } from "./tableChanges.ts";
import { yearsOf, type YearCoverage } from "./yearCoverage.ts";

/** What is known about the quality of one table that was read without faults. All numbers are computed, none guessed. */
export interface TableQuality {
  /** Rows of the file. */
  readonly rows: number;
  /** Rows as they are stored; more than `rows` when families stand below each other. */
  readonly storedRows: number;
  /** Rows that are a total of the others and are not in the table. */
  readonly totalRows: readonly number[];
  /** Headers in the file that Kansrijk does not use. */
  readonly unused: readonly string[];
  /** Cells for people in which characters were lost, with at most ten examples. */
  readonly damaged: {
    readonly cells: number;
    readonly examples: readonly { readonly row: number; readonly column: string; readonly value: string }[];
  };
  readonly columns: readonly ColumnQuality[];
  /** Null when every key was found to occur once, or when the table has no key. */
  readonly repeated: RepeatedRows | null;
  readonly years: readonly YearCoverage[];
  readonly joins: readonly JoinQuality[];
  /** Null when there is no earlier table of this kind. */
  readonly changes: (TableChanges & { readonly before: string }) | null;
}

/** What a table can be laid beside. */
export interface KnownTables {
  readonly lists: readonly KeyList[];
  /** The previous table of the same kind, with the name of its dataset. */
  readonly previous?: { readonly dataset: string; readonly table: StoredTable };
}

type Reading = Pick<
  Extract<TableReading<unknown>, { ok: true }>,
  "rowCount" | "unused" | "totalRows" | "damaged" | "mayRepeat"
>;

const EXAMPLES = 10;

export function tableQuality(reading: Reading, table: StoredTable, known: KnownTables): TableQuality {
  const { previous } = known;
  return {
    rows: reading.rowCount,
    storedRows: table.rowCount,
    totalRows: reading.totalRows,
    unused: reading.unused,
    damaged: {
      cells: reading.damaged.length,
      examples: reading.damaged.slice(0, EXAMPLES).map(({ row, column, value }) => ({ row, column, value })),
    },
    columns: table.columns.map(columnQuality),
    repeated: reading.mayRepeat ? repeatedRows(table) : null,
    years: yearsOf(table),
    joins: joinsOf(table, known.lists),
    changes: previous ? { before: previous.dataset, ...tableChanges(previous.table, table) } : null,
  };
}

/** How a stored column is described to those who query it. */
export interface ColumnDescription extends ColumnAbout {
  readonly kind: StoredTable["columns"][number]["kind"];
  readonly decimals?: number;
}

export function describeColumns({ columns }: StoredTable): ColumnDescription[] {
  return columns.map(({ name, label, identifies, unit, repeats, ...values }) => ({
    name,
    label,
    kind: values.kind,
    ...(identifies === undefined ? {} : { identifies }),
    ...(unit === undefined ? {} : { unit }),
    ...(repeats === undefined ? {} : { repeats }),
    ...(values.kind === "decimal" ? { decimals: values.decimals } : {}),
  }));
}
