import { words } from "../cells/words.ts";
import { required } from "../column.ts";
import { duoLong } from "../longColumns.ts";

/** "Leerlingen bo en sbo per vestiging naar advies" of DUO's catalogue. */
export const format = duoLong({
  id: "duo-long-advice",
  title: { nl: "Leerlingen bo en sbo naar advies, per jaar (DUO)", en: "Pupils by school advice, per year (DUO)" },
  dataset: "wpoadvies-v1",
  by: { advice: required(["ADVIES"], words) },
});
