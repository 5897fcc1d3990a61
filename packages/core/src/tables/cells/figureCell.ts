import type { Figure } from "../figure.ts";
import { measure, type MeasureLimits } from "./measure.ts";
import type { Cell } from "./cell.ts";

/** CBS writes -99997 or a point for what is secret or unknown. */
const UNKNOWN: Readonly<Record<string, Figure>> = {
  "-99997": { unknown: "secret" },
  ".": { unknown: "secret" },
  "": { unknown: "blank" },
};

/** A published value with the signs for protected and missing ones; `sign` may stand behind it, such as %. */
export function figureCell(limits: MeasureLimits & { readonly sign?: string }): Cell<Figure> {
  const number = measure(limits);
  const { sign } = limits;
  return {
    expected: {
      nl: `${number.expected.nl}, niets, of "." of -99997 voor geheim`,
      en: `${number.expected.en}, nothing, or "." or -99997 for secret`,
    },
    storage: "figure",
    read: (text) => {
      if (Object.hasOwn(UNKNOWN, text)) return UNKNOWN[text];
      const value = number.read(sign !== undefined && text.endsWith(sign) ? text.slice(0, -sign.length) : text);
      return value === undefined ? undefined : { value };
    },
  };
}
