import type { Cell } from "./cell.ts";

/** The largest number that fits in the columns of core (Int32Array). */
const LARGEST = 2_147_483_647;

/** A whole number in plain digits, from `min` to `max`. */
export function wholeNumber(limits: { readonly min?: number; readonly max?: number } = {}): Cell<number> {
  const { min = 0, max = LARGEST } = limits;
  const upTo = max === LARGEST;
  return {
    expected: {
      nl: upTo ? `een geheel getal van ${min} of meer` : `een geheel getal van ${min} tot en met ${max}`,
      en: upTo ? `a whole number of ${min} or more` : `a whole number from ${min} to ${max}`,
    },
    storage: "whole",
    read: (text) => {
      if (!/^\d{1,10}$/.test(text)) return undefined;
      const value = Number(text);
      return value >= min && value <= max ? value : undefined;
    },
  };
}
