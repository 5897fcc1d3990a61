import { measure } from "./measure.ts";

/** Degrees around the Netherlands (WGS84); outside these a point is in another system or the two are swapped. */
export const LONGITUDE = both(3, 7.5);
export const LATITUDE = both(50.5, 54);

function both(min: number, max: number) {
  return { point: measure({ mark: "point", min, max }), comma: measure({ mark: "comma", min, max }) };
}
