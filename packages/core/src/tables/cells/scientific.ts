import type { Cell } from "./cell.ts";

const NUMBER = /^[+-]?(?:\d+(?:[.,]\d+)?|[.,]\d+)(?:[eE][+-]?\d{1,3})?$/;

/** A double as statistical software writes it: `-0.0417666238287102`, `4e-04`, `-.744` (SPSS), or `-0,744` in Dutch. */
export function scientific(limits: { readonly min: number; readonly max: number }): Cell<number> {
  const { min, max } = limits;
  return {
    storage: "number",
    expected: { nl: `een getal van ${min} tot en met ${max}`, en: `a number from ${min} to ${max}` },
    read: (text) => {
      if (!NUMBER.test(text)) return undefined;
      const value = Number(text.replace(",", "."));
      return value >= min && value <= max ? value : undefined;
    },
  };
}
