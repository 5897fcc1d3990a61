import type { Text } from "../vocabulary/text.ts";
import type { CheckResult, Verdict } from "./evaluateCheck.ts";

export const VERDICTS: Readonly<Record<Verdict, Text>> = {
  agrees: { nl: "klopt", en: "agrees" },
  derived: { nl: "zelf berekend: niet te controleren", en: "worked out by us: cannot be checked" },
  differs: { nl: "wijkt af", en: "differs" },
  "depends-on-assumption": { nl: "hangt af van een aanname", en: "depends on an assumption" },
};

export const HOLDS: Readonly<Record<CheckResult["holds"], Text>> = {
  exactly: { nl: "met de getallen zoals ze er staan past het", en: "with the numbers as they stand it fits" },
  "within-rounding": { nl: "het past binnen de afronding", en: "it fits within rounding" },
  no: { nl: "met de getallen zoals ze er staan past het niet", en: "with the numbers as they stand it does not fit" },
};
