import { isSiteCode } from "../../vocabulary/siteCode.ts";
import type { Cell } from "./cell.ts";

/** The site within its institution: the number (`00`) in some DUO files, the whole code (`00AP00`) in others. */
export const siteNumber: Cell<string> = {
  expected: {
    nl: "een vestigingscode zoals 00AP00, of het nummer van de vestiging in 2 cijfers, zoals 00",
    en: "a site code such as 00AP00, or the number of the site in 2 digits, such as 00",
  },
  read: (text) => {
    const code = text.toUpperCase();
    // Files until 2017 write the number without a leading zero.
    return /^\d{1,2}$/.test(code) ? code.padStart(2, "0") : isSiteCode(code) ? code : undefined;
  },
};
