import type { MunicipalityPlan } from "./municipalities.ts";

/** Where a site stands. */
export interface SitePlace {
  readonly municipality: number;
  /** Number within the municipality. */
  readonly neighbourhood: number;
}

/** The golden ratio less 1: multiples of it, modulo 1, fill a line more evenly than any draw. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * Lays the municipalities on a line by their share of sites and puts site after site on it, as evenly as can be: any
 * first part of the sites is spread over the country in proportion, and a site more moves no other.
 */
export function sitePlaces(
  plans: readonly MunicipalityPlan[],
  sitesPerNeighbourhood: number,
  realSize: number,
  offset: number,
): (site: number) => SitePlace {
  const ends = new Float64Array(plans.length);
  let end = 0;
  for (const [index, plan] of plans.entries()) ends[index] = end += plan.share;
  return (site) => {
    const point = ((offset + site * GOLDEN) % 1) * end;
    let low = 0;
    let high = plans.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! > point) high = middle;
      else low = middle + 1;
    }
    const plan = plans[low]!;
    const within = Math.max(0, (point - (low > 0 ? ends[low - 1]! : 0)) / plan.share);
    const neighbourhoods = Math.max(1, Math.round((plan.share * realSize) / sitesPerNeighbourhood));
    return { municipality: low, neighbourhood: Math.min(neighbourhoods - 1, Math.floor(within * neighbourhoods)) };
  };
}
