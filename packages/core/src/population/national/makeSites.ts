import { inverseNormal } from "../inverseNormal.ts";
import { COUNTRY_INHABITANTS, type Areas } from "./areas.ts";
import { divideWhole } from "./divideWhole.ts";
import { CHOICES } from "./generatorChoices.ts";
import { NATIONAL_EVENT, type NationalDraws } from "./nationalDraws.ts";
import type { NationalPlace } from "./nationalPlace.ts";
import { emptySites, SECTOR, type NationalSites, type SiteRanges } from "./nationalSites.ts";
import { ALL_LEVELS, OFFERS, offerOf, VSO_BIT } from "./offers.ts";

const GOLDEN = (Math.sqrt(5) - 1) / 2;

interface Group {
  readonly sector: number;
  readonly event: number;
  readonly perPlace: Int32Array;
  readonly spread: number;
}

/** All schools of the country: primary, special primary, special, secondary, in this order and then by municipality. */
export function makeSites(
  places: readonly NationalPlace[],
  areas: Areas,
  share: number,
  draws: NationalDraws,
): { sites: NationalSites; ranges: SiteRanges } {
  const size = places.reduce((sum, { inhabitants }) => sum + inhabitants, 0) / COUNTRY_INHABITANTS;
  const divide = (total: number, weight: (place: NationalPlace) => number, least: number): Int32Array =>
    divideWhole(Math.max(1, Math.round(total * size)), places.map(weight), least);
  const byDensity = ({ inhabitants, urbanity }: NationalPlace): number =>
    inhabitants * CHOICES.primaryDensity[urbanity]!;
  const towns = ({ inhabitants }: NationalPlace): number => Math.max(1, inhabitants - 9000);
  const groups: Group[] = [
    {
      sector: SECTOR.po,
      event: NATIONAL_EVENT.primarySite,
      perPlace: divide(CHOICES.primarySites, byDensity, 1),
      spread: CHOICES.primaryAppeal,
    },
    {
      sector: SECTOR.sbo,
      event: NATIONAL_EVENT.specialSite,
      perPlace: divide(CHOICES.specialPrimarySites, towns, 0),
      spread: 0.3,
    },
    {
      sector: SECTOR.so,
      event: NATIONAL_EVENT.specialSite,
      perPlace: divide(CHOICES.specialSites, towns, 0),
      spread: 0.3,
    },
    {
      sector: SECTOR.vo,
      event: NATIONAL_EVENT.secondarySite,
      perPlace: divide(CHOICES.secondarySites, towns, 0),
      spread: CHOICES.secondaryAppeal,
    },
  ];
  const sites = emptySites(groups.reduce((sum, { perPlace }) => sum + perPlace.reduce((a, b) => a + b, 0), 0));
  const bounds = [0];
  for (const group of groups) bounds.push(fillGroup(sites, bounds.at(-1)!, group, places, areas, draws));
  const range = (index: number): [number, number] => [bounds[index]!, bounds[index + 1]!];
  const ranges = { po: range(0), sbo: range(1), so: range(2), vo: range(3) };
  keepSites(sites, ranges, areas, share);
  return { sites, ranges };
}

function fillGroup(
  sites: NationalSites,
  first: number,
  { sector, event, perPlace, spread }: Group,
  places: readonly NationalPlace[],
  areas: Areas,
  draws: NationalDraws,
): number {
  let site = first;
  for (const [index, place] of places.entries()) {
    const [from, to] = [areas.firstOf[index]!, areas.firstOf[index + 1]!];
    const side = 300 + 0.35 * 1000 * Math.sqrt(place.inhabitants / (to - from) / CHOICES.density[place.urbanity]!);
    for (let number = 0; number < perPlace[index]!; number++, site++) {
      draws.load((place.code * 8 + sector) * 1024 + number, event);
      const order = number < to - from ? number : Math.floor(((number * GOLDEN) % 1) * (to - from));
      const area = from + order;
      sites.sector[site] = sector;
      sites.municipality[site] = index;
      sites.area[site] = area;
      sites.x[site] = Math.round(areas.x[area]! + side * (draws.uniform(0) - 0.5));
      sites.y[site] = Math.round(areas.y[area]! + side * (draws.uniform(1) - 0.5));
      sites.appeal[site] = spread * inverseNormal(draws.uniform(2));
      sites.profile[site] = inverseNormal(draws.uniform(3));
      draws.load((place.code * 8 + sector) * 1024 + number, event, 1);
      sites.habit[site] = inverseNormal(draws.uniform(0));
      sites.twoTypeYears[site] = draws.uniform(1) < 0.35 ? 0 : draws.uniform(1) < 0.7 ? 1 : 2;
      if (sector === SECTOR.vo) setOffer(sites, site, offerOf(number, perPlace[index]!, place.inhabitants));
      if (sector === SECTOR.so) sites.levels[site] = VSO_BIT;
    }
  }
  return site;
}

function setOffer(sites: NationalSites, site: number, offer: keyof typeof OFFERS): void {
  sites.levels[site] = OFFERS[offer].levels;
  sites.appeal[site] = sites.appeal[site]! + OFFERS[offer].appeal;
}

/** Primary schools go with their area; of the others a part that grows with the share, and always the first of each. */
function keepSites(sites: NationalSites, { po, sbo, so, vo }: SiteRanges, areas: Areas, share: number): void {
  for (let site = po[0]; site < po[1]; site++) sites.kept[site] = areas.kept[sites.area[site]!]!;
  for (const [first, end] of [sbo, so, vo])
    for (let site = first; site < end; site++) sites.kept[site] = ((site - first) * GOLDEN) % 1 < share ? 1 : 0;
  for (const { levels } of Object.values(OFFERS)) {
    const found = sites.levels.indexOf(levels, vo[0]);
    if (found >= 0 && found < vo[1]) sites.kept[found] = 1;
  }
  // In a country of a few towns the first school offers what no other does.
  const offered = sites.levels.reduce((all, levels, site) => (sites.kept[site] === 1 ? all | levels : all), 0);
  sites.levels[vo[0]] = sites.levels[vo[0]]! | (ALL_LEVELS & ~offered);
}
