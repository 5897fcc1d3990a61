import type { Cell } from "./cell.ts";

/** Where a pupil lives: four digits of the postcode, or DUO's two digits for an address outside the postcodes. */
export const homePostcode: Cell<string> = {
  expected: {
    nl: "de 4 cijfers van een postcode, of de 2 cijfers die DUO geeft als die niet bekend is",
    en: "the 4 digits of a postcode, or the 2 digits that DUO gives when it is not known",
  },
  identifies: "postcode4",
  read: (text) => (/^([1-9]\d{3}|[1-9]0)$/.test(text) ? text : undefined),
};
