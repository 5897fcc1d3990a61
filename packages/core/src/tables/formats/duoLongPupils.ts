import { duoLong, LONG_BREAKDOWNS } from "../longColumns.ts";

/** "Leerlingen po per vestiging" of DUO's catalogue. The tables of pupils and of repeaters have the same header: the user tells which it is. */
export const format = duoLong({
  id: "duo-long-pupils",
  title: { nl: "Leerlingen po per jaar (DUO)", en: "Primary pupils per year (DUO)" },
  dataset: "poleerlingen-v1",
  by: {},
  not: LONG_BREAKDOWNS,
});
