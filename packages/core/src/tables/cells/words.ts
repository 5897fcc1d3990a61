import type { Cell } from "./cell.ts";

/** Any text that is not blank. */
export const words: Cell<string> = {
  expected: { nl: "een tekst", en: "a text" },
  read: (text) => (text === "" ? undefined : text),
};
