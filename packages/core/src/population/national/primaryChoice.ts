import type { Areas } from "./areas.ts";
import { bisect } from "./bisect.ts";
import { emptyChoices, setChances, type ChoiceTable } from "./choiceTable.ts";
import { CHOICES } from "./generatorChoices.ts";
import { nearestSites } from "./nearestSites.ts";
import type { NationalPlace } from "./nationalPlace.ts";
import type { NationalModel } from "./nationalModel.ts";
import type { NationalSites, SiteRanges } from "./nationalSites.ts";
import { segregationTarget } from "./originChances.ts";

/** Kinds of families that choose alike: parents born outside Europe or not, times schooling low, middle, high. */
export const FAMILY_KINDS = 6;

export function familyKind(outsideEurope: boolean, parentalEducation: number): number {
  return (outsideEurope ? 3 : 0) + (parentalEducation < 2 ? 0 : parentalEducation < 3 ? 1 : 2);
}

/** Part of the sorting that goes by schooling instead of origin. */
const BY_SCHOOLING = 0.35;
/** About how families are divided over schooling, not born outside Europe and born there. */
const KIND_SHARES = [0.25, 0.28, 0.47, 0.48, 0.27, 0.25];
const MOST_SORTING = 6;

interface Nearby {
  readonly site: number;
  readonly distance: number;
}

interface Town {
  readonly place: NationalPlace;
  readonly first: number;
  /** Schools to choose from, per area of the town. */
  readonly nearby: readonly (readonly Nearby[])[];
}

/**
 * Chances of primary schools per area: near, liked, and more of families like oneself, the last as strongly as the published
 * part of segregation by choice asks. With all schools the strength is found; the schools that are made then share the children.
 */
export function primaryChoice(
  places: readonly NationalPlace[],
  areas: Areas,
  sites: NationalSites,
  { po }: SiteRanges,
  outside: Float64Array,
  model: NationalModel,
): ChoiceTable {
  const table = emptyChoices(areas.count, FAMILY_KINDS, CHOICES.primaryChoices);
  const perPlace = sitesByPlace(places.length, sites, po);
  for (const [index, place] of places.entries()) {
    const first = areas.firstOf[index]!;
    const end = areas.firstOf[index + 1]!;
    if (!areas.kept.subarray(first, end).includes(1)) continue;
    const look = (among: readonly number[]): Nearby[][] =>
      Array.from({ length: end - first }, (_, area) =>
        nearestSites(sites, among, areas.x[first + area]!, areas.y[first + area]!, CHOICES.primaryChoices),
      );
    const all: Town = { place, first, nearby: look(perPlace[index]!) };
    const target = (segregationTarget(place, "Residential", model) + segregationTarget(place, "Choice", model)) / 100;
    const strength =
      perPlace[index]!.length < 2
        ? 0
        : bisect(0, MOST_SORTING, (value) => expectedDissimilarity(all, areas, sites, outside, value) - target);
    const kept = perPlace[index]!.filter((site) => sites.kept[site] === 1);
    const town = kept.length === perPlace[index]!.length ? all : { ...all, nearby: look(kept) };
    for (const [area, nearby] of town.nearby.entries()) {
      for (const [slot, { site }] of nearby.entries()) table.site[(first + area) * table.width + slot] = site;
      for (let slot = nearby.length; slot < table.width && nearby.length > 0; slot++)
        table.site[(first + area) * table.width + slot] = nearby.at(-1)!.site;
      for (let kind = 0; kind < FAMILY_KINDS && nearby.length > 0; kind++)
        setChances(table, first + area, kind, exponents(place, nearby, sites, kind, strength));
    }
  }
  return table;
}

function sitesByPlace(places: number, sites: NationalSites, [first, end]: readonly [number, number]): number[][] {
  const found: number[][] = Array.from({ length: places }, () => []);
  for (let site = first; site < end; site++) found[sites.municipality[site]!]!.push(site);
  return found;
}

function exponents(
  { urbanity }: NationalPlace,
  nearby: readonly Nearby[],
  sites: NationalSites,
  kind: number,
  strength: number,
): number[] {
  const side = kind >= 3 ? 0.5 : -0.5;
  const schooling = BY_SCHOOLING * ((kind % 3) - 1);
  return nearby.map(
    ({ site, distance }) =>
      -distance / CHOICES.primaryDistance[urbanity]! +
      sites.appeal[site]! +
      strength * side * sites.profile[site]! -
      schooling * sites.profile[site]!,
  );
}

function expectedDissimilarity(
  { place, first, nearby }: Town,
  areas: Areas,
  sites: NationalSites,
  outside: Float64Array,
  strength: number,
): number {
  const [a, b] = [new Map<number, number>(), new Map<number, number>()];
  let [allA, allB] = [0, 0];
  for (const [number, schools] of nearby.entries()) {
    const weight = areas.weight[first + number]!;
    const chance = outside[first + number]!;
    allA += weight * chance;
    allB += weight * (1 - chance);
    for (let kind = 0; kind < FAMILY_KINDS; kind++) {
      const part = KIND_SHARES[kind]! * weight;
      const powers = exponents(place, schools, sites, kind, strength);
      if (kind >= 3) share(a, schools, powers, part * chance);
      else share(b, schools, powers, part * (1 - chance));
    }
  }
  let sum = 0;
  for (const [site, value] of a) sum += Math.abs(value / allA - (b.get(site) ?? 0) / allB);
  return sum / 2;
}

function share(to: Map<number, number>, schools: readonly Nearby[], powers: readonly number[], amount: number): void {
  const highest = Math.max(...powers);
  const parts = powers.map((power) => Math.exp(power - highest));
  const total = parts.reduce((sum, part) => sum + part, 0);
  for (const [slot, { site }] of schools.entries()) to.set(site, (to.get(site) ?? 0) + (amount * parts[slot]!) / total);
}
