import { inverseNormal } from "../../population/inverseNormal.ts";
import { REGION_EVENT, type RegionDraws } from "./regionDraws.ts";

const NEIGHBOURHOODS = 99;
const CITY_RADIUS = 9_000;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** An invented city: neighbourhoods on an even spiral, better off in one direction than in the other. */
export interface RegionMap {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Pupils who live there, relative. */
  readonly weight: Float64Array;
  /** About standard normal over the neighbourhoods. */
  readonly prosperity: Float64Array;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export function regionMap(draws: RegionDraws, centre: Point): RegionMap {
  const map: RegionMap = {
    x: new Float64Array(NEIGHBOURHOODS),
    y: new Float64Array(NEIGHBOURHOODS),
    weight: new Float64Array(NEIGHBOURHOODS),
    prosperity: new Float64Array(NEIGHBOURHOODS),
  };
  const direction = 2 * Math.PI * draws.uniform(NEIGHBOURHOODS, REGION_EVENT.neighbourhood);
  for (let place = 0; place < NEIGHBOURHOODS; place++) {
    const radius = CITY_RADIUS * Math.sqrt((place + 0.5) / NEIGHBOURHOODS);
    const angle = place * GOLDEN_ANGLE;
    const normal = (index: number): number => inverseNormal(draws.uniform(place, REGION_EVENT.neighbourhood, index));
    map.x[place] = centre.x + radius * Math.cos(angle);
    map.y[place] = centre.y + radius * Math.sin(angle);
    map.weight[place] = Math.exp(0.5 * normal(1));
    map.prosperity[place] = (radius / CITY_RADIUS) * Math.cos(angle - direction) + 0.85 * normal(2);
  }
  return map;
}

/** Where each school stands: in a neighbourhood, more often where more pupils live. */
export function schoolPoints(schools: number, map: RegionMap, draws: RegionDraws): Point[] {
  const pick = picker(map.weight);
  return Array.from({ length: schools }, (_, school) =>
    pointIn(map, pick(draws.uniform(school, REGION_EVENT.school)), (index) =>
      draws.uniform(school, REGION_EVENT.school, index),
    ),
  );
}

/** A point in a neighbourhood, to the metre. */
export function pointIn(map: RegionMap, place: number, uniform: (index: number) => number): Point {
  const spread = (index: number): number => 450 * inverseNormal(uniform(index));
  return { x: Math.round(map.x[place]! + spread(1)), y: Math.round(map.y[place]! + spread(2)) };
}

/** Turns a uniform draw into an index, each with the chance of its weight. */
export function picker(weights: ArrayLike<number>): (uniform: number) => number {
  const ends = new Float64Array(weights.length);
  let end = 0;
  for (let index = 0; index < weights.length; index++) ends[index] = end += weights[index]!;
  return (uniform) => {
    const point = uniform * end;
    let [low, high] = [0, ends.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! > point) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
