import { words } from "../cells/words.ts";
import { required } from "../column.ts";
import { duoLong } from "../longColumns.ts";

/** "Aantal leerlingen per cluster per schoolvestiging" of DUO's catalogue. */
export const format = duoLong({
  id: "duo-long-cluster",
  title: {
    nl: "Leerlingen naar cluster, per jaar (DUO)",
    en: "Pupils by cluster of special education, per year (DUO)",
  },
  dataset: "weccluster-v1",
  by: { cluster: required(["CLUSTER"], words) },
});
