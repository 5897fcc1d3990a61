import { makeAreas, type Areas } from "./areas.ts";
import type { ChoiceTable } from "./choiceTable.ts";
import { makeSites } from "./makeSites.ts";
import { nationalDraws } from "./nationalDraws.ts";
import type { NationalModel } from "./nationalModel.ts";
import type { NationalPlace } from "./nationalPlace.ts";
import type { NationalSettings } from "./nationalSettings.ts";
import type { NationalSites, SiteRanges } from "./nationalSites.ts";
import { fitPlan, type MarginReport } from "./fitPlan.ts";
import type { PlaceMargin } from "./placeMargins.ts";
import { nearestSites } from "./nearestSites.ts";
import { nearestPrimary, originChances } from "./originChances.ts";
import { primaryChoice } from "./primaryChoice.ts";
import { secondaryChoice } from "./secondaryChoice.ts";

/** The country before there are children in it: always the whole country, of which the areas and schools that are kept are made. */
export interface NationalPlan {
  readonly settings: NationalSettings;
  readonly places: readonly NationalPlace[];
  readonly areas: Areas;
  /** Chance per area that the parents of a child were born outside Europe. */
  readonly outside: Float64Array;
  readonly sites: NationalSites;
  readonly ranges: SiteRanges;
  readonly primary: ChoiceTable;
  readonly secondary: ChoiceTable;
  /** Nearest school for special primary and for special education, per area that is made. */
  readonly specialPrimary: Int32Array;
  readonly special: Int32Array;
  /** How well the real numbers were met that it was fitted to; undefined when there were none. */
  readonly margins: MarginReport | undefined;
}

export function nationalPlan(
  places: readonly NationalPlace[],
  model: NationalModel,
  settings: NationalSettings,
  margins: readonly PlaceMargin[] = [],
): NationalPlan {
  const draws = nationalDraws(settings.seed);
  const areas = makeAreas(places, settings.share, draws);
  const { sites, ranges } = makeSites(places, areas, settings.share, draws);
  const outside = originChances(places, areas, nearestPrimary(areas, sites, ranges), model);
  const report = margins.length === 0 ? undefined : fitPlan(places, areas, outside, margins);
  return {
    settings,
    places,
    areas,
    outside,
    sites,
    ranges,
    primary: primaryChoice(places, areas, sites, ranges, outside, model),
    secondary: secondaryChoice(areas, sites, ranges),
    specialPrimary: nearestOf(areas, sites, ranges.sbo),
    special: nearestOf(areas, sites, ranges.so),
    margins: report,
  };
}

function nearestOf(areas: Areas, sites: NationalSites, [first, end]: readonly [number, number]): Int32Array {
  const among = Array.from({ length: end - first }, (_, index) => first + index).filter(
    (site) => sites.kept[site] === 1,
  );
  return Int32Array.from({ length: areas.count }, (_, area) =>
    areas.kept[area] === 1 ? nearestSites(sites, among, areas.x[area]!, areas.y[area]!, 1)[0]!.site : -1,
  );
}
