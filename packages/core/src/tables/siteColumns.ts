import type { SiteCode } from "../vocabulary/siteCode.ts";
import { institutionCode } from "./cells/institutionCode.ts";
import { siteCode } from "./cells/siteCode.ts";
import { siteNumber } from "./cells/siteNumber.ts";
import { optional, required } from "./column.ts";
import type { Contradiction } from "./tableFormat.ts";

/**
 * The two columns with which DUO names a site. Files until about 2021 say BRIN NUMMER and VESTIGINGSNUMMER, later ones
 * INSTELLINGSCODE and VESTIGINGSCODE; the latter is the whole code (00AP00) in some files and two digits in others.
 */
export const siteColumns = {
  institution: optional(["INSTELLINGSCODE", "BRIN_NUMMER", "BRIN"], institutionCode),
  siteNumber: required(["VESTIGINGSCODE", "VESTIGINGSNUMMER", "BRIN6"], siteNumber),
} as const;

interface SiteCells {
  readonly institution: string | null;
  readonly siteNumber: string;
}

/** The whole code of the site of a row that `siteContradictions` found nothing wrong with. */
export function siteOf({ institution, siteNumber: site }: SiteCells): SiteCode {
  return site.length === 6 ? site : `${institution ?? ""}${site}`;
}

/** Two digits need the number of the institution beside them; a whole code must begin with it. */
export function siteContradictions({ institution, siteNumber: site }: SiteCells): readonly Contradiction[] {
  if (site.length === 2 && institution === null) {
    const expected = {
      nl: "een hele vestigingscode zoals 00AP00, want er is geen kolom INSTELLINGSCODE",
      en: "a whole site code such as 00AP00, because there is no column INSTELLINGSCODE",
    };
    return [{ column: "siteNumber", expected }];
  }
  if (institution === null || site.length === 2 || site.startsWith(institution)) return [];
  const expected = { nl: `een code die begint met ${institution}`, en: `a code that begins with ${institution}` };
  return [{ column: "siteNumber", expected }];
}

/** The site as one stored column, made of the two cells with which DUO names it. */
export const siteMade = {
  site: { cell: siteCode, from: ["institution", "siteNumber"], of: siteOf },
} as const;
