/** Points in one plane, such as the national grid in metres. */
export interface Places {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/**
 * Per home its sites from near to far; equally far in the order of the sites. Gives a function that asks for the
 * `rank`-th nearest of a home (0 is the nearest), -1 when there are no more.
 */
export function nearestSite(homes: Places, sites: Places): (home: number, rank: number) => number {
  const order = Int32Array.from(sites.x, (_, site) => site);
  const distance = new Float64Array(order.length);
  const sorted = new Map<number, Int32Array>();
  const measure = (home: number): void => {
    const [x, y] = [homes.x[home]!, homes.y[home]!];
    for (let site = 0; site < distance.length; site++)
      distance[site] = (sites.x[site]! - x) ** 2 + (sites.y[site]! - y) ** 2;
  };
  return (home, rank) => {
    if (rank >= order.length) return -1;
    if (rank === 0) {
      measure(home);
      let best = 0;
      for (let site = 1; site < distance.length; site++) if (distance[site]! < distance[best]!) best = site;
      return best;
    }
    let own = sorted.get(home);
    if (!own) {
      measure(home);
      own = order.slice().sort((a, b) => distance[a]! - distance[b]! || a - b);
      sorted.set(home, own);
    }
    return own[rank]!;
  };
}
