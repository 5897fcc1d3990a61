import type { Text } from "../../vocabulary/text.ts";

/** A table of a file that somebody hands in, as text. */
export interface GivenTable {
  /** File, or file and sheet, as a fault names it. */
  readonly file: string;
  /** Name of the table: `agendas.meetings`. */
  readonly name: string;
  /** The header and the rows below it; an empty text is an empty cell. */
  readonly rows: readonly (readonly string[])[];
  /** Row of the header as in a spreadsheet; 1 unless blank rows stand above it. */
  readonly headerRow?: number;
  /** Cells that could not be read; row and column count from 0. */
  readonly unreadable?: readonly {
    readonly row: number;
    readonly column: number;
    readonly value: string;
    readonly expected: Text;
  }[];
}
