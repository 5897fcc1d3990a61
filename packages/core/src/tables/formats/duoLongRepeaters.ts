import { duoLong, LONG_BREAKDOWNS } from "../longColumns.ts";

/** "Zittenblijvers in het bo en sbo per vestiging" of DUO's catalogue. The tables of pupils and of repeaters have the same header: the user tells which it is. */
export const format = duoLong({
  id: "duo-long-repeaters",
  title: { nl: "Leerlingen die een jaar overdoen, bo en sbo (DUO)", en: "Primary pupils who repeat a year (DUO)" },
  dataset: "wpozittenblijvers-v1",
  by: {},
  not: LONG_BREAKDOWNS,
});
