/** Sectors of sites, by their place in the list `sector` of the register. */
export const SECTOR = { po: 0, sbo: 1, so: 2, vo: 3, mbo: 4, hbo: 5, wo: 6 } as const;

/** Sites of all sectors; the place in the arrays is the number of the site, whether it is made or not. */
export interface NationalSites {
  readonly count: number;
  readonly sector: Uint8Array;
  /** Index in the list of places. */
  readonly municipality: Int32Array;
  /** Index of the postcode area. */
  readonly area: Int32Array;
  readonly x: Int32Array;
  readonly y: Int32Array;
  /** Natural logarithm of how much the school is liked. */
  readonly appeal: Float64Array;
  /** What kinds of families it draws, mean 0 and spread 1. */
  readonly profile: Float64Array;
  /** Something of the school's own, mean 0 and spread 1: how it advises (primary), how readily it lets pupils stack (secondary). */
  readonly habit: Float64Array;
  /** Bits by place in the ladder of the levels on offer (secondary and special education). */
  readonly levels: Uint16Array;
  /** Years in a two-type class, 0 to 2. */
  readonly twoTypeYears: Uint8Array;
  readonly kept: Uint8Array;
}

/** First site of each sector, with the end of the last. */
export interface SiteRanges {
  readonly po: readonly [first: number, end: number];
  readonly sbo: readonly [first: number, end: number];
  readonly so: readonly [first: number, end: number];
  readonly vo: readonly [first: number, end: number];
}

export function emptySites(count: number): NationalSites {
  return {
    count,
    sector: new Uint8Array(count),
    municipality: new Int32Array(count),
    area: new Int32Array(count),
    x: new Int32Array(count),
    y: new Int32Array(count),
    appeal: new Float64Array(count),
    profile: new Float64Array(count),
    habit: new Float64Array(count),
    levels: new Uint16Array(count),
    twoTypeYears: new Uint8Array(count),
    kept: new Uint8Array(count),
  };
}
