import type { Text } from "../../vocabulary/text.ts";
import type { KeyKind, Storage } from "../stored/storage.ts";

/** A kind of cell: how to read its text, and what to ask for when that fails. */
export interface Cell<T> {
  /** Completes "expected ..." (nl: "verwacht: ..."). */
  readonly expected: Text;
  /** Reads trimmed text; undefined when it is not of this kind. */
  readonly read: (text: string) => T | undefined;
  /** How values are kept; when it is not said, as text, number or yes-no, by what the first value is. */
  readonly storage?: Storage;
  /** What the value is a code of, if it is one. */
  readonly identifies?: KeyKind;
  /** A percentage is not added up. */
  readonly unit?: "percent";
}
