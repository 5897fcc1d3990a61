import type { Unit } from "@kansrijk/core/rules/schema";
import { unitsText } from "@kansrijk/core/numbers/decimalText";
import type { Language, Text } from "@kansrijk/core/vocabulary/text";
import { decimalText, euroText, monthDayText } from "./format.ts";
import { valueText } from "./valueWords.ts";

const AFTER: Partial<Record<Unit, Text>> = {
  points: { nl: "punten", en: "points" },
  pupils: { nl: "leerlingen", en: "pupils" },
  places: { nl: "decimalen", en: "decimals" },
  years: { nl: "jaar", en: "years" },
};

/** The value of a parameter with its unit: "12%", "€ 559,50", "40 leerlingen". */
export function parameterText(value: string, unit: Unit, language: Language): string {
  if (unit === "choice") return valueText(value)[language];
  if (unit === "eurocent" && /^-?\d+$/.test(value)) return euroText(unitsText(BigInt(value), 2), language);
  if (unit === "month-day") return monthDayText(value, language);
  if (unit === "percent") return `${decimalText(value, language)}%`;
  const after = AFTER[unit]?.[language];
  return after === undefined ? decimalText(value, language) : `${decimalText(value, language)} ${after}`;
}
