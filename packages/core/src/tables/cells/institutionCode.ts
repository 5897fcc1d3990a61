import type { Cell } from "./cell.ts";

/** BRIN number of an institution: `00AP`. */
export const institutionCode: Cell<string> = {
  expected: {
    nl: "een BRIN-nummer van 2 cijfers en 2 letters, zoals 00AP",
    en: "a BRIN number of 2 digits and 2 letters, such as 00AP",
  },
  identifies: "institution",
  read: (text) => {
    const code = text.toUpperCase();
    return /^\d{2}[A-Z]{2}$/.test(code) ? code : undefined;
  },
};
