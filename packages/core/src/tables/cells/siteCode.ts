import { isSiteCode, type SiteCode } from "../../vocabulary/siteCode.ts";
import type { Cell } from "./cell.ts";

/** The code of a site in one cell: `00AP00`, also written in small letters. */
export const siteCode: Cell<SiteCode> = {
  expected: {
    nl: "een vestigingscode van 2 cijfers, 2 letters en 2 cijfers, zoals 00AP00",
    en: "a site code of 2 digits, 2 letters and 2 digits, such as 00AP00",
  },
  identifies: "site",
  read: (text) => {
    const code = text.toUpperCase();
    return isSiteCode(code) ? code : undefined;
  },
};
