import type { Refusal } from "../../vocabulary/refusal.ts";

/** What a person chooses. The same settings, places and model give the same register, bit for bit. */
export interface NationalSettings {
  /** A whole number from 0 to 2^53 - 1. */
  readonly seed: number;
  /** Part of the postcode areas and schools that is made, above 0 and at most 1. */
  readonly share: number;
  /** School years by the year in which they start. */
  readonly firstYear: number;
  readonly lastYear: number;
}

/** The model has figures for these school years. */
export const FIRST_YEAR = 2014;
export const LAST_YEAR = 2024;

/** Empty when the settings can be used. */
export function nationalRefusals({ seed, share, firstYear, lastYear }: NationalSettings): Refusal[] {
  const refusals: Refusal[] = [];
  const refuse = (nl: string, en: string): void => {
    refusals.push({ kind: "invalid-setting", message: { nl, en } });
  };
  if (!Number.isSafeInteger(seed) || seed < 0)
    refuse(
      `Het startgetal (seed) is ${seed}; verwacht: een geheel getal van 0 tot en met ${Number.MAX_SAFE_INTEGER}.`,
      `The seed is ${seed}; expected: a whole number from 0 to ${Number.MAX_SAFE_INTEGER}.`,
    );
  if (!(share > 0 && share <= 1))
    refuse(
      `Het deel van het land (share) is ${share}; verwacht: meer dan 0 en hoogstens 1.`,
      `The share of the country is ${share}; expected: above 0 and at most 1.`,
    );
  const whole = Number.isInteger(firstYear) && Number.isInteger(lastYear);
  if (!whole || firstYear < FIRST_YEAR || lastYear > LAST_YEAR || firstYear > lastYear)
    refuse(
      `De schooljaren zijn ${firstYear} tot en met ${lastYear}; verwacht: jaren van ${FIRST_YEAR} tot en met ${LAST_YEAR}, het vroegste eerst.`,
      `The school years are ${firstYear} to ${lastYear}; expected: years from ${FIRST_YEAR} to ${LAST_YEAR}, the earliest first.`,
    );
  return refusals;
}
