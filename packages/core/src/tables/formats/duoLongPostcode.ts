import { homePostcode } from "../cells/homePostcode.ts";
import { orBlank } from "../cells/orBlank.ts";
import { required } from "../column.ts";
import { duoLong } from "../longColumns.ts";

/** "Leerlingen po per vestiging naar postcode4" of DUO's catalogue. */
export const format = duoLong({
  id: "duo-long-postcode",
  title: {
    nl: "Leerlingen po naar postcodegebied, per jaar (DUO)",
    en: "Primary pupils by postcode area, per year (DUO)",
  },
  dataset: "popostcode4-v1",
  by: { home: required(["POSTCODE4_DEELNEMER"], orBlank(homePostcode)) },
});
