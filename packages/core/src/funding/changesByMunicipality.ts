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
    const municipality = place?.municipality ?? "";
    const sum = sums.get(municipality);
    sums.set(municipality, {
      municipality,
      name: place?.municipalityName ?? municipality,
      sites: (sum?.sites ?? 0) + 1,
      pupils: (sum?.pupils ?? 0) + change.pupils,
      before: (sum?.before ?? 0n) + change.before,
      after: (sum?.after ?? 0n) + change.after,
      difference: (sum?.difference ?? 0n) + change.difference,
      winners: (sum?.winners ?? 0) + (change.difference > 0n ? 1 : 0),
      losers: (sum?.losers ?? 0) + (change.difference < 0n ? 1 : 0),
    });
  }
  return [...sums.values()].sort((a, b) => (a.difference < b.difference ? -1 : a.difference > b.difference ? 1 : 0));
}
