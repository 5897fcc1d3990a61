import type { Cell } from "./cell.ts";

/** A Dutch postcode, with or without the space: `9306 TC` is 9306TC. */
export const postcode: Cell<string> = {
  expected: {
    nl: "een postcode van 4 cijfers en 2 letters, zoals 9306 TC",
    en: "a postcode of 4 digits and 2 letters, such as 9306 TC",
  },
  identifies: "postcode6",
  read: (text) => {
    const match = /^([1-9]\d{3})\s?([A-Z]{2})$/i.exec(text);
    return match ? `${match[1]}${match[2]!.toUpperCase()}` : undefined;
  },
};
