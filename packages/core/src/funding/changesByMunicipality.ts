import type { SitePlace } from "../measures/groupings.ts";
import type { Cents } from "../vocabulary/money.ts";
import type { SiteChange } from "./compareFunding.ts";

/** The change of all sites in one municipality together, in whole cents. */
export interface MunicipalityChange {
  readonly municipality: string;
  readonly name: string;
  readonly sites: number;
  readonly pupils: number;
  readonly before: Cents;
  readonly after: Cents;
  readonly difference: Cents;
  readonly winners: number;
  readonly losers: number;
}

export interface NamedPlace extends SitePlace {
  readonly name?: string;
  readonly municipalityName?: string;
}

/** Adds site changes up per municipality, largest loss first; sites without a known place stand under "". */
export function changesByMunicipality(
  changes: readonly SiteChange[],
  placeOf: (site: string) => NamedPlace | undefined,
): MunicipalityChange[] {
  const sums = new Map<string, MunicipalityChange>();
  for (const change of changes) {
    const place = placeOf(change.site);
    const code = place?.municipality ?? "";
    sums.set(
      code,
      withSite(sums.get(code) ?? { ...NOTHING, municipality: code, name: place?.municipalityName ?? code }, change),
    );
  }
  return [...sums.values()].sort((a, b) => (a.difference < b.difference ? -1 : a.difference > b.difference ? 1 : 0));
}

const NOTHING = { sites: 0, pupils: 0, before: 0n, after: 0n, difference: 0n, winners: 0, losers: 0 };

function withSite(sum: MunicipalityChange, { pupils, before, after, difference }: SiteChange): MunicipalityChange {
  return {
    ...sum,
    sites: sum.sites + 1,
    pupils: sum.pupils + pupils,
    before: sum.before + before,
    after: sum.after + after,
    difference: sum.difference + difference,
    winners: sum.winners + (difference > 0n ? 1 : 0),
    losers: sum.losers + (difference < 0n ? 1 : 0),
  };
}
