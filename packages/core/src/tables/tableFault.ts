import type { Text } from "../vocabulary/text.ts";

/** What is wrong: of the file as a whole, of the header, of a row, or of one cell. */
export type FaultKind =
  | "file"
  | "empty"
  | "no-rows"
  | "unknown-format"
  | "ambiguous-format"
  | "wrong-file"
  | "missing-column"
  | "duplicate-column"
  | "quotes"
  | "cell-count"
  | "encoding"
  | "cell"
  | "contradiction"
  | "duplicate-key";

/** One fault of a file: where it is, what stands there and what was expected. */
export interface TableFault {
  readonly kind: FaultKind;
  readonly file: string;
  /** As in a spreadsheet: the header is row 1; 0 is the file as a whole. */
  readonly row: number;
  /** The line in a text editor; only there when quoted line breaks make it differ from the row. */
  readonly line?: number;
  /** The header as it stands in the file; empty when the fault is of the whole row or file. */
  readonly column: string;
  readonly value: string;
  /** Completes "expected ..." (nl: "verwacht: ..."). */
  readonly expected: Text;
}

/** The place of a record: its row in a spreadsheet and the line in a text editor on which it begins. */
export interface RecordPlace {
  readonly row: number;
  readonly line: number;
}

/** Row and line as a fault carries them. */
export function placed(place: RecordPlace): { readonly row: number; readonly line?: number } {
  return place.line === place.row ? { row: place.row } : place;
}
