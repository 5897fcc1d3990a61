import type { Count } from "../count.ts";
import { wholeNumber } from "./wholeNumber.ts";
import type { Cell } from "./cell.ts";

export interface Rounding {
  /** The publisher rounds to a multiple of this. */
  readonly base: number;
  /** Largest value there can be. */
  readonly max?: number;
  readonly unit?: "percent";
}

/** The numbers that are rounded to `rounded`: 20, rounded to 5, is 18 to 22; a percentage of 20, rounded to 10, is 15 to 25. */
export function roundingBand(rounded: number, { base, max }: Rounding): Count {
  // Half of the base itself goes up or down, which the publisher does not say: both ends are in.
  const slack = Math.floor(base / 2);
  return { low: Math.max(0, rounded - slack), high: Math.min(max ?? Infinity, rounded + slack) };
}

/** A number that CBS has rounded, as the band of what it can have been; -99997 and a point are secret. */
export function roundedCount(rounding: Rounding): Cell<Count> {
  const { base, max, unit } = rounding;
  const number = wholeNumber(max === undefined ? {} : { max });
  return {
    expected: {
      nl: `een veelvoud van ${base}${max === undefined ? "" : ` tot en met ${max}`}, niets, of "." of -99997 voor geheim`,
      en: `a multiple of ${base}${max === undefined ? "" : ` up to ${max}`}, nothing, or "." or -99997 for secret`,
    },
    storage: "count",
    ...(unit === undefined ? {} : { unit }),
    read: (text) => {
      if (text === "") return { unknown: "blank" };
      if (text === "." || text === "-99997") return { unknown: "secret" };
      const value = number.read(text);
      return value === undefined || value % base !== 0 ? undefined : roundingBand(value, rounding);
    },
  };
}
