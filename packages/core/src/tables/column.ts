import type { Cell } from "./cells/cell.ts";

/** One column of a format, under any of its names; the first is the name that people are told. */
export interface Column<T> {
  readonly shape: "column";
  readonly names: readonly [string, ...string[]];
  readonly cell: Cell<T>;
  readonly required: boolean;
}

/** Columns that the header numbers or names itself, such as LEERLINGEN_1996, LEERLINGEN_1997: one or more. */
export interface ColumnFamily<T> {
  readonly shape: "family";
  /** How such a header looks, for people. */
  readonly example: string;
  /** Matches the header in the form of `headerName`; group 1 is the label. */
  readonly pattern: RegExp;
  readonly cell: Cell<T>;
  /** Another family of which every label must be there too. */
  readonly partner?: string;
  /** A file may have none of them. */
  readonly optional?: boolean;
}

export type AnyColumn = Column<unknown> | ColumnFamily<unknown>;

/** One value of a family: the label is the part of the header that differs. */
export interface Labelled<T> {
  readonly label: string;
  readonly value: T;
}

/** What the cells of a row become: an optional column that is not in the file gives null. */
export type RowOf<C extends Readonly<Record<string, AnyColumn>>> = {
  readonly [K in keyof C]: C[K] extends Column<infer T>
    ? T
    : C[K] extends ColumnFamily<infer T>
      ? readonly Labelled<T>[]
      : never;
};

type Names = readonly [string, ...string[]];

export function required<T>(names: Names, cell: Cell<T>): Column<T> {
  return { shape: "column", names, cell, required: true };
}

export function optional<T>(names: Names, cell: Cell<T>): Column<T | null> {
  return { shape: "column", names, cell, required: false };
}

export function family<T>(example: string, pattern: RegExp, cell: Cell<T>, partner?: string): ColumnFamily<T> {
  return { shape: "family", example, pattern, cell, ...(partner === undefined ? {} : { partner }) };
}

/** A family of which a file may have no column at all. */
export function optionalFamily<T>(example: string, pattern: RegExp, cell: Cell<T>): ColumnFamily<T> {
  return { ...family(example, pattern, cell), optional: true };
}
