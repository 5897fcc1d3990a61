import type { Cell } from "./cell.ts";

/** One of a list of words as the file writes them, read as what they stand for here. */
export function oneOf<const T extends string>(words: Readonly<Record<string, T>>): Cell<T> {
  const list = Object.keys(words).join(", ");
  return {
    expected: { nl: `een van ${list}`, en: `one of ${list}` },
    read: (text) => (Object.hasOwn(words, text) ? words[text] : undefined),
  };
}
