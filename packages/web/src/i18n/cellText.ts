import type { ColumnUnit } from "@kansrijk/core/funding/fundingDecisions";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { decimalText, euroText } from "./format.ts";
import { valueText } from "./valueWords.ts";

/** A value of a table for people; points with at most two decimals, so that they stand under each other. */
export function cellText(unit: ColumnUnit, value: string, language: Language): string {
  if (value === "" || unit === "code" || value.startsWith("<")) return value;
  if (unit === "text") return valueText(value)[language];
  if (unit === "euro") return euroText(value, language);
  if (unit === "pupils" || unit === "band") return decimalText(value, language);
  return decimalText(value, language, 2);
}
