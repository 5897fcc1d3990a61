import { words } from "../cells/words.ts";
import { required } from "../column.ts";
import { duoLong } from "../longColumns.ts";

/** "Leerlingen po per vestiging naar leeftijd" of DUO's catalogue. */
export const format = duoLong({
  id: "duo-long-age",
  title: { nl: "Leerlingen po naar leeftijd, per jaar (DUO)", en: "Primary pupils by age, per year (DUO)" },
  dataset: "poleeftijd-v2",
  by: { age: required(["LEEFTIJD"], words) },
});
