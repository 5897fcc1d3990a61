import { countBand } from "./cells/countBand.ts";
import { required } from "./column.ts";

/** The advices in the order of DUO's columns, from the least to the most academic track. */
export const adviceColumns = {
  vso: required(["VSO"], countBand),
  pro: required(["PRO"], countBand),
  vmboB: required(["VMBO_B"], countBand),
  vmboBK: required(["VMBO_B_K"], countBand),
  vmboK: required(["VMBO_K"], countBand),
  vmboKGt: required(["VMBO_K_GT"], countBand),
  vmboGt: required(["VMBO_GT"], countBand),
  vmboGtHavo: required(["VMBO_GT_HAVO"], countBand),
  havo: required(["HAVO"], countBand),
  havoVwo: required(["HAVO_VWO"], countBand),
  vwo: required(["VWO"], countBand),
  notPossible: required(["ADVIES_NIET_MOGELIJK"], countBand),
} as const;

export type AdviceColumn = keyof typeof adviceColumns;
export const ADVICE_COLUMNS = Object.keys(adviceColumns) as readonly AdviceColumn[];
