import { roundCount } from "../../disclosure/roundCount.ts";
import { bootstrap } from "../../measures/segregation/bootstrap.ts";
import { digits } from "../estimates.ts";
import { informationError } from "./informationError.ts";
import type { CountTable } from "../../measures/segregation/countTable.ts";
import { informationIndex, mutualInformation } from "../../measures/segregation/mutualInformation.ts";
import { twoGroupIndices } from "../../measures/segregation/twoGroups.ts";

/** Pupils of a group on a site. */
export interface SiteCount {
  readonly site: number;
  readonly group: number;
  readonly n: number;
  /** Sum of the random keys of the pupils. */
  readonly key: bigint;
}

interface About {
  readonly index: "M" | "H" | "D" | "isolation" | "eta2";
  readonly groups: number;
  /** Groups taken together against all others; null for all groups apart. */
  readonly focus: readonly number[] | null;
  readonly seed: number;
  readonly exact: boolean;
}

/** An index with its interval, or why there is none: `z` with one site, `c` with too few pupils. */
export type SegregationValue =
  | {
      readonly symbol: null;
      readonly value: number;
      readonly low: number | null;
      readonly high: number | null;
      readonly standardError: number | null;
      readonly pupils: number;
      /** What it would be if everybody went to the nearest site. */
      readonly housing: number | null;
    }
  | { readonly symbol: "z" | "c"; readonly standardError: null };

/** With fewer pupils, or fewer than SMALL in a group against all others, an index tells about persons. */
const FEWEST = 30;
const SMALL = 10;
/** With fewer sites the indices together are equations enough to work out the groups of each site. */
const FEWEST_SITES = 5;
const MOST_CELLS = 600;
const Z95 = 1.959963984540054;

/** The index of one place and year; the interval is the value and 1.96 standard errors to either side. */
export function segregationOf(
  rows: readonly SiteCount[],
  nearest: readonly SiteCount[] | null,
  about: About,
): SegregationValue {
  const table = tableOf(rows, about);
  const pupils = table.counts.reduce((sum, count) => sum + count, 0);
  if (table.units < 2) return { symbol: "z", standardError: null };
  const [own, rest] = [0, 1].map((group) => groupSize(table, group)) as [number, number];
  const isSmall =
    table.units < FEWEST_SITES || pupils < FEWEST || (about.focus !== null && (own < SMALL || rest < SMALL));
  if (isSmall && !about.exact) return { symbol: "c", standardError: null };
  const value = indexOf(table, about.index);
  if (value === null) return { symbol: "z", standardError: null };
  const error = errorOf(table, about);
  // The draws differ per seed, and the mean of many would tell more than the figure itself does.
  const standardError = error === null || about.exact ? error : digits(error, 1);
  const keys = rows.reduce((sum, row) => sum + row.key, 0n);
  return {
    symbol: null,
    value,
    low: standardError === null ? null : Math.max(0, value - Z95 * standardError),
    high: standardError === null ? null : Math.min(1, value + Z95 * standardError),
    standardError,
    pupils: about.exact ? pupils : roundCount(pupils, keys),
    housing: nearest === null ? null : indexOf(tableOf(nearest, about), about.index),
  };
}

/** By bootstrap; of M and H in a table of more cells by what a bootstrap tends to, because it would take seconds. */
function errorOf(table: CountTable, { index, seed }: About): number | null {
  const { length } = table.counts;
  if (length > MOST_CELLS && (index === "M" || index === "H")) return informationError(table, index);
  const replicates = length > MOST_CELLS ? 50 : 200;
  return bootstrap(table, (one) => [indexOf(one, index)], { replicates, seed })[0]?.standardError ?? null;
}

function groupSize({ counts, units, groups }: CountTable, group: number): number {
  let size = 0;
  for (let unit = 0; unit < units; unit++) size += counts[unit * groups + group]!;
  return size;
}

function tableOf(rows: readonly SiteCount[], { groups, focus }: About): CountTable {
  const width = focus ? 2 : groups;
  const place = new Map<number, number>();
  for (const { site } of rows) if (!place.has(site)) place.set(site, place.size);
  const counts = new Float64Array(place.size * width);
  for (const { site, group, n } of rows) {
    const column = focus ? Number(!focus.includes(group)) : group;
    counts[place.get(site)! * width + column]! += n;
  }
  return { counts, units: place.size, groups: width };
}

function indexOf(table: CountTable, index: About["index"]): number | null {
  if (index === "M") return mutualInformation(table);
  if (index === "H") return informationIndex(table);
  return twoGroupIndices(table, 0)[index];
}
