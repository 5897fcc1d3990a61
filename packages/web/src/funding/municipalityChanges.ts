import type { FundingComparison } from "@kansrijk/core/funding/compareFunding";
import type { Cents } from "@kansrijk/core/vocabulary/money";
import type { Place } from "../api/types.ts";
import { municipalityOf } from "./siteTable.ts";

export interface MunicipalityChange {
  readonly name: string;
  readonly winners: number;
  readonly losers: number;
  readonly before: Cents;
  readonly after: Cents;
  readonly difference: Cents;
}

/** Changes added up per municipality, the largest first, whichever way it goes; sites without a known place are left out. */
export function municipalityChanges(
  comparison: FundingComparison,
  sites: readonly string[],
  places: readonly Place[],
): MunicipalityChange[] {
  const names = new Map(sites.map((site, index) => [site, municipalityOf(places[index])]));
  const sums = new Map<string, MunicipalityChange>();
  for (const { site, before, after, difference } of comparison.sites) {
    const name = names.get(site) ?? "";
    if (name === "") continue;
    const sum = sums.get(name) ?? { name, winners: 0, losers: 0, before: 0n, after: 0n, difference: 0n };
    sums.set(name, {
      name,
      winners: sum.winners + (difference > 0n ? 1 : 0),
      losers: sum.losers + (difference < 0n ? 1 : 0),
      before: sum.before + before,
      after: sum.after + after,
      difference: sum.difference + difference,
    });
  }
  return [...sums.values()].sort((a, b) => {
    const [left, right] = [size(a.difference), size(b.difference)];
    return left === right ? a.name.localeCompare(b.name, "nl") : left > right ? -1 : 1;
  });
}

function size(cents: Cents): Cents {
  return cents < 0n ? -cents : cents;
}
