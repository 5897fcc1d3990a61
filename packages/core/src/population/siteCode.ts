import type { SiteCode } from "../vocabulary/siteCode.ts";

const LETTERS = 26;
const INSTITUTIONS = 10 * LETTERS * LETTERS;

/** More sites than this cannot be named: 90AA00 to 99ZZ99. */
export const MOST_SITES = INSTITUTIONS * 100;

/** 0 is 90AA00, 1 is 90AB00, 676 is 91AA00, 6760 is 90AA01. Real codes start with 0 to 3. */
export function generatedSiteCode(site: number): SiteCode {
  const institution = site % INSTITUTIONS;
  const letters = institution % (LETTERS * LETTERS);
  const letter = (index: number): string => String.fromCharCode(65 + index);
  const block = Math.floor(institution / (LETTERS * LETTERS));
  const place = Math.floor(site / INSTITUTIONS);
  return `9${block}${letter(Math.floor(letters / LETTERS))}${letter(letters % LETTERS)}${String(place).padStart(2, "0")}`;
}
