import { words } from "../cells/words.ts";
import { required } from "../column.ts";
import { duoLong } from "../longColumns.ts";

/** "Leerlingen sbo, so en vso per vestiging naar cumi" of DUO's catalogue. */
export const format = duoLong({
  id: "duo-long-cumi",
  title: {
    nl: "Leerlingen sbo, so en vso naar cumi, per jaar (DUO)",
    en: "Pupils in special education by cumi, per year (DUO)",
  },
  dataset: "poachtergrond",
  by: { cumi: required(["CUMI"], words) },
});
