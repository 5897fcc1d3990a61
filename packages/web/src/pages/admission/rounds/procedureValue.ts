import type { Unit } from "@kansrijk/core/rules/schema";
import type { Language } from "@kansrijk/core/vocabulary/text";
import type { Procedure } from "../../../api/admission.ts";
import { dayText } from "../../../i18n/format.ts";
import { parameterText } from "../../../i18n/unitText.ts";

type Parameter = Procedure["parameters"][number];

/** The value of a rule of a procedure for people; a day is written as one. */
export function procedureValue({ value, unit }: Pick<Parameter, "value" | "unit">, language: Language): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dayText(value, language);
  const isNumber = /^-?\d+(\.\d+)?$/.test(value);
  return isNumber || unit === "choice" || unit === "month-day" ? parameterText(value, unit as Unit, language) : value;
}
