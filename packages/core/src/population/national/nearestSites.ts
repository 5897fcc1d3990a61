import type { NationalSites } from "./nationalSites.ts";

/** The `most` nearest of the schools to a point, nearest first; ties by number. */
export function nearestSites(
  sites: NationalSites,
  among: ArrayLike<number>,
  x: number,
  y: number,
  most: number,
): { site: number; distance: number }[] {
  const found: { site: number; square: number }[] = [];
  let limit = Infinity;
  for (let index = 0; index < among.length; index++) {
    const site = among[index]!;
    const east = sites.x[site]! - x;
    const north = sites.y[site]! - y;
    const square = east * east + north * north;
    if (square >= limit) continue;
    let place = found.length;
    while (place > 0 && found[place - 1]!.square > square) place--;
    found.splice(place, 0, { site, square });
    if (found.length > most) found.pop();
    if (found.length === most) limit = found[most - 1]!.square;
  }
  return found.map(({ site, square }) => ({ site, distance: Math.sqrt(square) }));
}
