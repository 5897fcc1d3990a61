import type { Text } from "../../vocabulary/text.ts";

/** A kind of cell: how to read its text, and what to ask for when that fails. */
export interface Cell<T> {
  /** Completes "expected ..." (nl: "verwacht: ..."). */
  readonly expected: Text;
  /** Reads trimmed text; undefined when it is not of this kind. */
  readonly read: (text: string) => T | undefined;
}
