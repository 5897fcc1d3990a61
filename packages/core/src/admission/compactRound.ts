/** The part of a group in the places of a programme. Groups are numbered from 0. */
export interface GroupShare {
  readonly group: number;
  readonly places: number;
}

/** Reserves and quotas of one programme, for those few that have them. */
export interface SharedOffer {
  readonly reserves: readonly GroupShare[];
  readonly reservesFirst: boolean;
  readonly quotas: readonly GroupShare[];
}

/**
 * A round as columns, without an object per applicant. The preferences of applicant `a` stand in the cells
 * `offset[a] .. offset[a + 1] - 1`, best first.
 */
export interface CompactRound {
  readonly applicants: number;
  readonly programmes: number;
  /** Cells: applicants + 1 borders. */
  readonly offset: Int32Array;
  /** Per cell: number of the programme. */
  readonly programme: Int32Array;
  /** Per cell: class, 1 best; 0 is not admissible. */
  readonly priorityClass: Int32Array;
  /** Per applicant, or per cell with multiple tie-breaking or own orders. */
  readonly number: Int32Array;
  readonly numberPer: "applicant" | "cell";
  /** Per programme. */
  readonly capacity: Int32Array;
  /** Per programme 1 when it has an own order; undefined when none has. */
  readonly ordered?: Uint8Array;
  /** Per programme; undefined when no programme has reserves or quotas. */
  readonly shared?: readonly (SharedOffer | undefined)[];
  /** Per applicant the numbers of its groups; only read for programmes in `shared`. */
  readonly groups?: readonly (readonly number[])[];
}

const CLASS = 2 ** 32;

/** Class and number of a cell as one number: lower goes first. Exact: classes stay below 2^21. */
export function keyAt(round: CompactRound, applicant: number, cell: number): number {
  const number = round.numberPer === "cell" ? round.number[cell]! : round.number[applicant]!;
  return round.priorityClass[cell]! * CLASS + number;
}

/** Above every key: everybody passes. */
export const EVERYBODY = Infinity;
/** Below every key: nobody passes. */
export const NOBODY = 0;

export function classOfKey(key: number): number {
  return Math.floor(key / CLASS);
}

export function numberOfKey(key: number): number {
  return key % CLASS;
}

/** The key of a class and a number. */
export function keyOf(priorityClass: number, number: number): number {
  return priorityClass * CLASS + number;
}
