import type { Cell } from "./cell.ts";

/** The same cell, which may also be blank: null says that nothing was given. */
export function orBlank<T>(cell: Cell<T>): Cell<T | null> {
  return {
    ...cell,
    expected: { nl: `${cell.expected.nl}, of niets`, en: `${cell.expected.en}, or nothing` },
    read: (text) => (text === "" ? null : cell.read(text)),
  };
}
