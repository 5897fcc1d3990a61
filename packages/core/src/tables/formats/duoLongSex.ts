import { words } from "../cells/words.ts";
import { required } from "../column.ts";
import { duoLong } from "../longColumns.ts";

/** "Leerlingen po per vestiging naar geslacht" of DUO's catalogue. */
export const format = duoLong({
  id: "duo-long-sex",
  title: { nl: "Leerlingen po naar geslacht, per jaar (DUO)", en: "Primary pupils by sex, per year (DUO)" },
  dataset: "pogeslacht-v1",
  by: { sex: required(["GESLACHT"], words) },
});
