import type { Cell } from "./cell.ts";

/** Number of a school board (bevoegd gezag): `41646`. DUO writes 0 when it is not known: null. */
export const boardNumber: Cell<string | null> = {
  expected: { nl: "een bestuursnummer van 5 cijfers, zoals 41646", en: "a board number of 5 digits, such as 41646" },
  identifies: "board",
  read: (text) => (text === "0" ? null : /^\d{5}$/.test(text) ? text : undefined),
};
