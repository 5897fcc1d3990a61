import { words } from "../cells/words.ts";
import { required } from "../column.ts";
import { duoLong } from "../longColumns.ts";

/** "Leerlingen po per vestiging naar impulsgebied" of DUO's catalogue. */
export const format = duoLong({
  id: "duo-long-impulse-area",
  title: {
    nl: "Leerlingen po naar impulsgebied, per jaar (DUO)",
    en: "Primary pupils by impulse area, per year (DUO)",
  },
  dataset: "po-impulsgebied",
  by: { impulseArea: required(["IMPULSGEBIED"], words) },
});
