import type { Count } from "../count.ts";
import { wholeNumber } from "./wholeNumber.ts";
import type { Cell } from "./cell.ts";

const number = wholeNumber();

/** DUO writes 1 to 4 pupils as `<5` and shows a 0; CBS writes -99997 or a point for what is secret or unknown. */
const PUBLISHED: Readonly<Record<string, Count>> = {
  "<5": { low: 1, high: 4 },
  "-99997": { unknown: "secret" },
  ".": { unknown: "secret" },
  "": { unknown: "blank" },
};

/** A count as published, with the signs for protected and missing numbers. */
export const countBand: Cell<Count> = {
  expected: {
    nl: 'een geheel getal van 0 of meer, "<5", of "." of -99997 voor geheim',
    en: 'a whole number of 0 or more, "<5", or "." or -99997 for secret',
  },
  storage: "count",
  read: (text) => {
    const value = number.read(text);
    if (value !== undefined) return { low: value, high: value };
    return Object.hasOwn(PUBLISHED, text) ? PUBLISHED[text] : undefined;
  },
};
