import type { Text } from "../vocabulary/text.ts";

export const MECHANISMS = [
  "deferred-acceptance",
  "top-trading-cycles",
  "immediate-acceptance",
  "serial-dictatorship",
  "eada",
  "improvement-cycles",
  "first-choice-rounds",
  "families-together",
] as const;

/** A way of placing. Only deferred acceptance decides; the others are for comparison. */
export type Mechanism = (typeof MECHANISMS)[number];

export const MECHANISM_LABELS: Record<Mechanism, Text> = {
  "deferred-acceptance": { nl: "Loting en matching", en: "Deferred acceptance" },
  "top-trading-cycles": { nl: "Ruilen van voorrang in kringen", en: "Top trading cycles" },
  "immediate-acceptance": { nl: "Eerst alle eerste keuzes, definitief", en: "Immediate acceptance" },
  "serial-dictatorship": { nl: "Alleen het lotnummer", en: "Serial dictatorship" },
  eada: { nl: "Loting en matching, met toestemming verbeterd", en: "Efficiency-adjusted deferred acceptance" },
  "improvement-cycles": { nl: "Loting en matching, daarna ruilen in kringen", en: "Stable improvement cycles" },
  "first-choice-rounds": { nl: "Eerste keuze per school, daarna centraal", en: "First-choice rounds per school" },
  "families-together": { nl: "Loting en matching, gezinnen alleen samen", en: "Families together or not at all" },
};
