import type { Cell } from "./cell.ts";

/** DUO's number for "municipality not known". */
const UNKNOWN = "9999";

/** `0637`, `637` and `GM0637` are all GM0637, the code that CBS uses; null is a municipality that DUO does not know. */
export const municipalityCode: Cell<string | null> = {
  expected: {
    nl: "een gemeentenummer van hoogstens 4 cijfers, zoals 0637 of GM0637",
    en: "a municipality number of at most 4 digits, such as 0637 or GM0637",
  },
  identifies: "municipality",
  read: (text) => {
    const digits = /^(?:GM)?(\d{1,4})$/i.exec(text)?.[1]?.padStart(4, "0");
    if (digits === UNKNOWN) return null;
    return digits === undefined || digits === "0000" ? undefined : `GM${digits}`;
  },
};
