import type { Cell } from "./cell.ts";

/** The same cell, in which CBS may also write a point for what is unknown or secret: null. */
export function orUnknown<T>(cell: Cell<T>): Cell<T | null> {
  return {
    ...cell,
    expected: {
      nl: `${cell.expected.nl}, of "." voor onbekend`,
      en: `${cell.expected.en}, or "." for unknown`,
    },
    read: (text) => (text === "." ? null : cell.read(text)),
  };
}
