import { inverseNormal } from "../inverseNormal.ts";
import { CHOICES } from "./generatorChoices.ts";
import { NATIONAL_EVENT, type NationalDraws } from "./nationalDraws.ts";
import type { NationalPlace } from "./nationalPlace.ts";
import { MOST_AREAS } from "./pupilNumber.ts";

/** Postcode areas, in order of municipality, the centre of each first. All invented. */
export interface Areas {
  readonly count: number;
  /** Index in the list of places. */
  readonly municipality: Int32Array;
  readonly postcode: Int32Array;
  /** In RD, in metres. */
  readonly x: Int32Array;
  readonly y: Int32Array;
  /** Part of the children of the country that live here. */
  readonly weight: Float64Array;
  /** Effects of the area on where parents were born and on their schooling, mean 0 and spread 1 within the country. */
  readonly originEffect: Float64Array;
  readonly schoolingEffect: Float64Array;
  /** 1 when the area is made; less than all for a share of the country. */
  readonly kept: Uint8Array;
  /** First area of each municipality, with one entry more. */
  readonly firstOf: Int32Array;
}

/** Inhabitants of the country on 1 January 2022 (CBS): a list with fewer places gives a smaller country, with the same schools in a place. */
export const COUNTRY_INHABITANTS = 17_590_672;

const GOLDEN = (Math.sqrt(5) - 1) / 2;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

export function makeAreas(places: readonly NationalPlace[], share: number, draws: NationalDraws): Areas {
  const sizes = places.map(({ inhabitants }) => Math.max(1, Math.round(inhabitants / CHOICES.inhabitantsPerArea)));
  const firstOf = new Int32Array(places.length + 1);
  for (const [index, size] of sizes.entries()) firstOf[index + 1] = firstOf[index]! + size;
  const count = firstOf[places.length]!;
  if (count > MOST_AREAS) throw new RangeError(`${count} postcode areas, at most ${MOST_AREAS} can be numbered`);
  const areas: Areas = {
    count,
    municipality: new Int32Array(count),
    postcode: Int32Array.from({ length: count }, (_, area) => 1000 + Math.floor((area * 9000) / Math.max(count, 4500))),
    x: new Int32Array(count),
    y: new Int32Array(count),
    weight: new Float64Array(count),
    originEffect: new Float64Array(count),
    schoolingEffect: new Float64Array(count),
    kept: new Uint8Array(count),
    firstOf,
  };
  for (const [index, place] of places.entries()) fillMunicipality(areas, index, place, share, draws);
  return areas;
}

function fillMunicipality(
  areas: Areas,
  index: number,
  place: NationalPlace,
  share: number,
  draws: NationalDraws,
): void {
  const [first, end] = [areas.firstOf[index]!, areas.firstOf[index + 1]!];
  const radius = 1000 * Math.sqrt(place.inhabitants / CHOICES.density[place.urbanity]! / Math.PI);
  draws.load(place.code, NATIONAL_EVENT.municipality);
  const [turn, slope, offset] = [2 * Math.PI * draws.uniform(0), 2 * Math.PI * draws.uniform(1), draws.uniform(2)];
  let total = 0;
  for (let area = first; area < end; area++) {
    const number = area - first;
    const distance = radius * Math.sqrt((number + 0.5) / (end - first));
    const angle = turn + number * GOLDEN_ANGLE;
    areas.municipality[area] = index;
    areas.x[area] = Math.round(place.x + distance * Math.cos(angle));
    areas.y[area] = Math.round(place.y + distance * Math.sin(angle));
    draws.load(place.code * 1024 + number, NATIONAL_EVENT.area);
    // One side of town differs from the other; the rest is the area's own.
    const side = (distance / radius) * Math.cos(angle - slope) * Math.SQRT2;
    const origin = 0.5 * side + Math.sqrt(0.75) * inverseNormal(draws.uniform(0));
    areas.originEffect[area] = origin;
    areas.schoolingEffect[area] =
      CHOICES.schoolingWithOrigin * origin +
      Math.sqrt(1 - CHOICES.schoolingWithOrigin ** 2) * inverseNormal(draws.uniform(1));
    areas.weight[area] = Math.exp(CHOICES.areaSpread * inverseNormal(draws.uniform(2)));
    total += areas.weight[area]!;
    areas.kept[area] = (offset + number * GOLDEN) % 1 < share ? 1 : 0;
  }
  const part = place.inhabitants / COUNTRY_INHABITANTS / total;
  for (let area = first; area < end; area++) areas.weight[area] = areas.weight[area]! * part;
}
