import type { Areas } from "./areas.ts";
import { bisect } from "./bisect.ts";
import { CHOICES } from "./generatorChoices.ts";
import type { NationalPlace } from "./nationalPlace.ts";
import { figureOf, type NationalModel } from "./nationalModel.ts";
import type { NationalSites, SiteRanges } from "./nationalSites.ts";

/** No area has a larger share than this of children whose parents were born outside Europe. */
const CEILING = 0.93;

const LARGE_CITY = 250_000;

/** Most that the logit may differ per unit of the effect of an area. */
const MOST_SPREAD = 4;

/**
 * Chance per area that the parents of a child were born outside Europe: within each municipality as unevenly spread as the
 * published segregation by housing asks, as if every child went to the nearest primary school.
 */
export function originChances(
  places: readonly NationalPlace[],
  areas: Areas,
  nearest: Int32Array,
  model: NationalModel,
): Float64Array {
  const chances = new Float64Array(areas.count);
  for (const [index, place] of places.entries()) {
    const range: Range = [areas.firstOf[index]!, areas.firstOf[index + 1]!];
    const mean = CHOICES.outsideEurope[place.urbanity]! + (place.inhabitants >= LARGE_CITY ? CHOICES.largeCity : 0);
    const target = segregationTarget(place, "Residential", model) / 100;
    const spread = bisect(0, MOST_SPREAD, (value) => {
      spreadOut(chances, areas, range, mean, value);
      return dissimilarity(areas, range, chances, nearest) - target;
    });
    spreadOut(chances, areas, range, mean, spread);
  }
  return chances;
}

type Range = readonly [first: number, end: number];

/** The published part of a city, or what is assumed for the others. In points: dissimilarity x 100. */
export function segregationTarget(
  { code, urbanity }: NationalPlace,
  part: "Residential" | "Choice",
  model: NationalModel,
): number {
  const own = model.get(`segregation${part}${String(code).padStart(4, "0")}`);
  if (own !== undefined) return own;
  if (part === "Choice") return figureOf(model, "segregationChoiceOther");
  return figureOf(model, urbanity <= 1 ? "segregationResidentialUrbanOther" : "segregationResidentialRuralOther");
}

/** Chances with the given mean over the children of the municipality. */
function spreadOut(chances: Float64Array, areas: Areas, [first, end]: Range, mean: number, spread: number): void {
  let total = 0;
  for (let area = first; area < end; area++) total += areas.weight[area]!;
  const fill = (level: number): number => {
    let sum = 0;
    for (let area = first; area < end; area++) {
      const chance = CEILING / (1 + Math.exp(-level - spread * areas.originEffect[area]!));
      chances[area] = chance;
      sum += chance * areas.weight[area]!;
    }
    return sum / total - mean;
  };
  fill(bisect(-20, 20, fill));
}

/** Dissimilarity over schools when every child goes to the nearest. */
function dissimilarity(areas: Areas, [first, end]: Range, chances: Float64Array, nearest: Int32Array): number {
  const outside = new Map<number, number>();
  const others = new Map<number, number>();
  let [allOutside, allOthers] = [0, 0];
  for (let area = first; area < end; area++) {
    const [site, weight, chance] = [nearest[area]!, areas.weight[area]!, chances[area]!];
    outside.set(site, (outside.get(site) ?? 0) + weight * chance);
    others.set(site, (others.get(site) ?? 0) + weight * (1 - chance));
    allOutside += weight * chance;
    allOthers += weight * (1 - chance);
  }
  let sum = 0;
  for (const [site, value] of outside) sum += Math.abs(value / allOutside - others.get(site)! / allOthers);
  return sum / 2;
}

/** The primary school nearest to the middle of each area, of those of the municipality. */
export function nearestPrimary(areas: Areas, sites: NationalSites, { po }: SiteRanges): Int32Array {
  const nearest = new Int32Array(areas.count).fill(-1);
  const least = new Float64Array(areas.count).fill(Infinity);
  for (let site = po[0]; site < po[1]; site++) {
    const municipality = sites.municipality[site]!;
    for (let area = areas.firstOf[municipality]!; area < areas.firstOf[municipality + 1]!; area++) {
      const distance = Math.hypot(sites.x[site]! - areas.x[area]!, sites.y[site]! - areas.y[area]!);
      if (distance < least[area]!) {
        least[area] = distance;
        nearest[area] = site;
      }
    }
  }
  return nearest;
}
