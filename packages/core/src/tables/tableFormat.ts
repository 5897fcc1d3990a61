import type { Text } from "../vocabulary/text.ts";
import type { Cell } from "./cells/cell.ts";
import type { AnyColumn, RowOf } from "./column.ts";
import type { Encoding } from "./decode.ts";
import { headerName } from "./headerName.ts";
import type { JsonTable } from "./jsonTable.ts";
import type { KeyKind } from "./stored/storage.ts";

/** Cells of one row that contradict each other: the column to point at, and what was expected there. */
export interface Contradiction {
  readonly column: string;
  readonly expected: Text;
}

/** Takes the sound rows of a file one by one and makes the table of them. */
export interface RowSink<Row, Rows> {
  readonly add: (row: Row) => void;
  readonly done: () => Rows;
}

/** Rows that may occur once: `of` gives the key, made of `columns`; `one` completes "one row per ...". */
export interface UniqueKey<Row> {
  readonly columns: readonly string[];
  readonly one: Text;
  readonly of: (row: Row) => string;
  /** The publisher repeats rows: they are counted in the quality report and are no fault. */
  readonly mayRepeat?: boolean;
}

/** A stored column that is made of other cells of the row; those (`from`) are not stored themselves. */
export interface MadeColumn<Row> {
  readonly cell: Cell<unknown>;
  readonly from: readonly string[];
  readonly of: (row: Row) => unknown;
}

/** Families are stored below each other: one row per label, with columns that say what the label means. */
export interface LongForm {
  readonly columns: Readonly<Record<string, Cell<unknown>>>;
  readonly of: (label: string) => Readonly<Record<string, unknown>>;
}

/** The time that rows describe when no column says it: asked of the user (`--year`, `--count-date`). */
export interface Period {
  readonly unit: "school-year" | "calendar-year";
  /** Without it the table cannot be kept. */
  readonly required: boolean;
}

/** Headers that only another kind of file has. */
export interface ForeignColumns {
  readonly names: readonly string[];
  readonly expected: Text;
}

interface FormatTexts {
  /** Lower-case words with hyphens; the name of the file in camelCase. */
  readonly id: string;
  readonly title: Text;
  readonly source: { readonly publisher: string; readonly link?: string; readonly licence?: string };
  readonly encodings: readonly Encoding[];
  readonly foreign?: ForeignColumns;
  /** What a reader must know of the numbers, such as how they are rounded. */
  readonly notes?: Text;
  readonly period?: Period;
  /** This table is a list of all codes of a kind: other tables can be laid beside it. */
  readonly keyList?: KeyKind;
  readonly long?: LongForm;
  /** Columns for people only, such as names: a lost character in them is a remark and not a fault. */
  readonly mayBeDamaged?: readonly string[];
  /** A row with this text in this column is a total of the others, and no row of the table. */
  readonly totals?: { readonly column: string; readonly text: string };
  /** For a format in JSON: finds the table in the document; undefined when it is another document. */
  readonly document?: (value: unknown) => JsonTable | undefined;
}

/** What a format file writes down. */
export interface FormatSpec<C extends Readonly<Record<string, AnyColumn>>, Rows> extends FormatTexts {
  readonly columns: C;
  readonly unique?: UniqueKey<RowOf<C>>;
  /** For cells whose meaning depends on another cell of the row; before `check`. */
  readonly refine?: (row: RowOf<C>) => RowOf<C>;
  readonly check?: (row: RowOf<C>) => readonly Contradiction[];
  readonly made?: Readonly<Record<string, MadeColumn<RowOf<C>>>>;
  readonly open: () => RowSink<RowOf<C>, Rows>;
}

/** The values of one row by the key of their column; only the format knows their types. */
export type RowValues = Readonly<Record<string, unknown>>;

/** A kind of table that can be read: `readTable` turns a file into `Rows`. */
export interface TableFormat<Rows> extends FormatTexts {
  readonly columns: Readonly<Record<string, AnyColumn>>;
  readonly unique?: UniqueKey<RowValues>;
  readonly refine?: (row: RowValues) => RowValues;
  readonly check?: (row: RowValues) => readonly Contradiction[];
  readonly made?: Readonly<Record<string, MadeColumn<RowValues>>>;
  readonly open: () => RowSink<RowValues, Rows>;
}

/** Checks the declaration itself (a header may belong to one column only) and hides the type of the row. */
export function defineFormat<const C extends Readonly<Record<string, AnyColumn>>, Rows>(
  spec: FormatSpec<C, Rows>,
): TableFormat<Rows> {
  const seen = new Set<string>();
  for (const column of Object.values(spec.columns)) {
    for (const name of column.shape === "column" ? column.names : []) {
      if (seen.has(headerName(name))) throw new TypeError(`${spec.id}: header ${name} belongs to two columns`);
      seen.add(headerName(name));
    }
  }
  // The reader fills a row by the same columns, so it has exactly the type RowOf<C> that these functions take.
  return spec as unknown as TableFormat<Rows>;
}

/** The sink of a format whose table is a list with one item per row. */
export function listOf<Row, Item>(item: (row: Row) => Item): () => RowSink<Row, Item[]> {
  return () => {
    const items: Item[] = [];
    return { add: (row) => items.push(item(row)), done: () => items };
  };
}

/** The sink of a format that is only stored: nothing in core reads its rows. */
export function countOnly(): RowSink<unknown, null> {
  return { add: () => undefined, done: () => null };
}
