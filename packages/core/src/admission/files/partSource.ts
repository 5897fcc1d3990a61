import type { Text } from "../../vocabulary/text.ts";

/** A file that somebody brings: its bytes, the sheet that was read from a workbook, or why it could not be opened. */
export type PartSource =
  | { readonly file: string; readonly bytes: Uint8Array }
  | { readonly file: string; readonly sheet: Sheet }
  | { readonly file: string; readonly refused: Text };

/** The first sheet of a workbook, as text. */
export interface Sheet {
  /** Row 1 of the spreadsheet first; blank cells are empty texts. */
  readonly rows: readonly (readonly string[])[];
  /** Cells that are no text or number, such as dates and errors. */
  readonly unreadable: readonly UnreadableCell[];
  /** The first rows of the other sheets, to say where a table is that should have been here. */
  readonly others: readonly { readonly name: string; readonly header: readonly string[] }[];
}

export interface UnreadableCell {
  /** From 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  readonly value: string;
  readonly expected: Text;
}
