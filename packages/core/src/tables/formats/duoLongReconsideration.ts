import { words } from "../cells/words.ts";
import { required } from "../column.ts";
import { duoLong } from "../longColumns.ts";

/** "Heroverwegingen en bijgestelde adviezen bo en sbo" of DUO's catalogue. */
export const format = duoLong({
  id: "duo-long-reconsideration",
  title: { nl: "Heroverwogen en bijgestelde adviezen bo en sbo (DUO)", en: "Advices reconsidered and raised (DUO)" },
  dataset: "wpoheroverweging-v1",
  by: { step: required(["TOETSEN_EN_ADVIEZEN"], words) },
});
