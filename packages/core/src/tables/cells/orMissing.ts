import type { Cell } from "./cell.ts";

/**
 * The same cell, in which the OECD may also write nothing, NA, a point or one of `codes` for what is not known: null.
 */
export function orMissing<T>(cell: Cell<T>, codes: readonly string[]): Cell<T | null> {
  const missing = new Set(["", "NA", ".", ...codes]);
  return {
    ...cell,
    expected: {
      nl: `${cell.expected.nl}, of niets, NA of ${codes.join(", ")} voor onbekend`,
      en: `${cell.expected.en}, or nothing, NA or ${codes.join(", ")} for unknown`,
    },
    read: (text) => (missing.has(text) ? null : cell.read(text)),
  };
}
