import { oneOf } from "./cells/oneOf.ts";

/** The words of DUO for sex, and for all together. */
export const SEXES: Readonly<Record<string, "boy" | "girl" | "unknown" | "all">> = {
  MAN: "boy",
  VROUW: "girl",
  ONBEKEND: "unknown",
  TOTAAL: "all",
};

export const sexCell = oneOf(SEXES);
