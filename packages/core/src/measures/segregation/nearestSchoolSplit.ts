import { againstRest, type CountTable } from "./countTable.ts";
import { nearestSite, type Places } from "./nearestSite.ts";
import { dissimilarity } from "./twoGroups.ts";

/** An index of segregation of a table; D of the first group against all others unless given. */
export type SegregationIndex = (table: CountTable) => number | null;

export interface NearestSchoolInput {
  /** Pupils per home area and group; the places are those of the areas. */
  readonly homes: CountTable & Places;
  /** `capacity` in pupils; without it a site takes everybody for whom it is the nearest. */
  readonly sites: Places & { readonly capacity?: ArrayLike<number> };
  /** Pupils per site and group as it is; the same pupils, groups and sites. */
  readonly actual: CountTable;
  readonly index?: SegregationIndex;
}

export interface NearestSchoolSplit {
  /** The index as it is. */
  readonly actual: number | null;
  /** The index if every pupil went to the nearest site: what is left of segregation without choice (housing). */
  readonly housing: number | null;
  /** The rest: what choosing another site than the nearest adds, or takes away when it is below 0. */
  readonly choice: number | null;
  /** Pupils per site and group if every pupil went to the nearest. */
  readonly counterfactual: CountTable;
}

/**
 * Splits segregation between schools into a part of housing and a part of choice (Inspectie van het Onderwijs, De Staat
 * van het Onderwijs 2018). With capacities the pupil who lives nearest goes first; a pupil for whom a site is full goes
 * to the next nearest. When all sites are full the others go to their nearest after all.
 */
export function nearestSchoolSplit(input: NearestSchoolInput): NearestSchoolSplit {
  const { homes, sites, actual, index = firstGroup } = input;
  if (homes.groups !== actual.groups) throw new RangeError("homes and sites have different groups");
  if (sites.x.length !== actual.units) throw new RangeError("the sites and the table have different sites");
  const counterfactual = sites.capacity ? withCapacity(homes, sites, sites.capacity) : allToNearest(homes, sites);
  const [now, housing] = [index(actual), index(counterfactual)];
  return { actual: now, housing, choice: now === null || housing === null ? null : now - housing, counterfactual };
}

function firstGroup(table: CountTable): number | null {
  return dissimilarity(againstRest(table, 0));
}

type Homes = NearestSchoolInput["homes"];

function emptySites({ groups }: Homes, sites: Places): CountTable {
  return { counts: new Float64Array(sites.x.length * groups), units: sites.x.length, groups };
}

function send(homes: Homes, home: number, part: number, table: CountTable, site: number): void {
  const { groups } = homes;
  for (let group = 0; group < groups; group++)
    table.counts[site * groups + group]! += part * homes.counts[home * groups + group]!;
}

function sizes({ counts, units, groups }: CountTable): Float64Array {
  const size = new Float64Array(units);
  for (let cell = 0; cell < counts.length; cell++) size[Math.floor(cell / groups)]! += counts[cell]!;
  return size;
}

function allToNearest(homes: Homes, sites: Places): CountTable {
  const table = emptySites(homes, sites);
  const near = nearestSite(homes, sites);
  const size = sizes(homes);
  for (let home = 0; home < homes.units; home++) {
    const site = size[home]! > 0 ? near(home, 0) : -1;
    if (site >= 0) send(homes, home, 1, table, site);
  }
  return table;
}

/**
 * All pairs of home and site from near to far, until everybody has a place. A home of which not all fit sends the same
 * part of every group.
 */
function withCapacity(homes: Homes, sites: Places, capacity: ArrayLike<number>): CountTable {
  const table = emptySites(homes, sites);
  const near = nearestSite(homes, sites);
  if (table.units === 0) return table;
  const size = sizes(homes);
  const left = size.slice();
  const room = Float64Array.from(capacity);
  const rank = new Int32Array(homes.units);
  const away = (home: number, site: number): number =>
    (sites.x[site]! - homes.x[home]!) ** 2 + (sites.y[site]! - homes.y[home]!) ** 2;
  const asking = heap((home) => away(home, near(home, rank[home]!)));
  for (let home = 0; home < homes.units; home++) if (size[home]! > 0) asking.push(home);
  for (let home = asking.pop(); home !== undefined; home = asking.pop()) {
    const site = near(home, rank[home]!);
    const taken = Math.min(left[home]!, room[site]!);
    if (taken > 0) send(homes, home, taken / size[home]!, table, site);
    room[site]! -= taken;
    left[home]! -= taken;
    if (left[home]! <= 0) continue;
    rank[home]! += 1;
    if (rank[home]! < table.units) asking.push(home);
    else send(homes, home, left[home]! / size[home]!, table, near(home, 0));
  }
  return table;
}

/** A queue of homes, the one with the smallest key first and of equal keys the first home. */
function heap(keyOf: (home: number) => number) {
  const items: { readonly home: number; readonly key: number }[] = [];
  const isBefore = (a: number, b: number): boolean => {
    const [one, other] = [items[a]!, items[b]!];
    return one.key < other.key || (one.key === other.key && one.home < other.home);
  };
  const swap = (a: number, b: number): void => {
    [items[a], items[b]] = [items[b]!, items[a]!];
  };
  return {
    push(home: number): void {
      items.push({ home, key: keyOf(home) });
      for (let at = items.length - 1; at > 0;) {
        const parent = (at - 1) >> 1;
        if (!isBefore(at, parent)) return;
        swap(at, parent);
        at = parent;
      }
    },
    pop(): number | undefined {
      const top = items[0];
      const last = items.pop();
      if (!top || !last) return undefined;
      if (items.length > 0) items[0] = last;
      for (let at = 0; ;) {
        let next = at;
        for (const child of [2 * at + 1, 2 * at + 2]) if (child < items.length && isBefore(child, next)) next = child;
        if (next === at) return top.home;
        swap(at, next);
        at = next;
      }
    },
  };
}
