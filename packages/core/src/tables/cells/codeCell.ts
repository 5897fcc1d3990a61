import type { KeyKind } from "../stored/storage.ts";
import type { Cell } from "./cell.ts";

/** A code of a fixed form, such as `WK001400`; group 1 of the pattern, in capitals, is the value. */
export function codeCell(pattern: RegExp, example: string, identifies?: KeyKind): Cell<string> {
  return {
    expected: { nl: `een code zoals ${example}`, en: `a code such as ${example}` },
    ...(identifies === undefined ? {} : { identifies }),
    read: (text) => pattern.exec(text.toUpperCase())?.[1],
  };
}
