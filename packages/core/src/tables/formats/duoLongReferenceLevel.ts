import { words } from "../cells/words.ts";
import { required } from "../column.ts";
import { duoLong } from "../longColumns.ts";

/** "Referentieniveau per toets en vestiging" of DUO's catalogue. */
export const format = duoLong({
  id: "duo-long-reference-level",
  title: { nl: "Leerlingen naar toets en referentieniveau (DUO)", en: "Pupils by test and reference level (DUO)" },
  dataset: "wporeferentieniveau-v1",
  by: { test: required(["DOORSTROOMTOETS_PO"], words), level: required(["REFERENTIENIVEAU"], words) },
});
