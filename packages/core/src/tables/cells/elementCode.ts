import type { Cell } from "./cell.ts";

/** DUO's code of a programme: `0024`, in older files `24`. */
export const elementCode: Cell<string> = {
  expected: {
    nl: "een elementcode van hoogstens 4 cijfers, zoals 0024",
    en: "an element code of at most 4 digits, such as 0024",
  },
  read: (text) => (/^\d{1,4}$/.test(text) ? text.padStart(4, "0") : undefined),
};
