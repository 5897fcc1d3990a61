import type { Refusal } from "../vocabulary/refusal.ts";
import { MOST_SITES } from "./siteCode.ts";

/** What a person chooses. The same settings and the same model give the same country, bit for bit. */
export interface CountrySettings {
  /** A whole number from 0 to 2^53 - 1. */
  readonly seed: number;
  /** Number of primary sites; the real size when left out. A smaller country is the first part of the large one. */
  readonly sites?: number;
}

/** About the number of primary sites of the real country (6,295 on 1 October 2019). */
export const REAL_SIZE = 6300;

/** A country larger than four times the real one does not fit the arrays of one worker. */
const MOST = Math.min(MOST_SITES, 4 * REAL_SIZE);

/** Empty when the settings can be used. */
export function settingsRefusals(settings: CountrySettings): Refusal[] {
  const refusals: Refusal[] = [];
  if (!Number.isSafeInteger(settings.seed) || settings.seed < 0) {
    refusals.push({
      kind: "invalid-setting",
      message: {
        nl: `Het startgetal (seed) is ${settings.seed}; verwacht: een geheel getal van 0 tot en met ${Number.MAX_SAFE_INTEGER}.`,
        en: `The seed is ${settings.seed}; expected: a whole number from 0 to ${Number.MAX_SAFE_INTEGER}.`,
      },
    });
  }
  const sites = settings.sites ?? REAL_SIZE;
  if (!Number.isInteger(sites) || sites < 1 || sites > MOST) {
    refusals.push({
      kind: "invalid-setting",
      message: {
        nl: `Het aantal scholen (sites) is ${sites}; verwacht: een geheel getal van 1 tot en met ${MOST}.`,
        en: `The number of sites is ${sites}; expected: a whole number from 1 to ${MOST}.`,
      },
    });
  }
  return refusals;
}
