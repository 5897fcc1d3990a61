// A cut-off is one number: twice the place of its class among all classes, plus the part of the lottery that passes.
// The step of two leaves room for a class that nobody had.

/** Everybody passes: places are left. */
export const ALL_PASS = Infinity;
/** Nobody passes: there are no places. */
export const NONE_PASS = 0;

/** Where a class stands: twice its place from 1, or between two when it does not occur. @param classes ascending */
export function classPosition(classes: readonly number[], priorityClass: number): number {
  const below = classes.filter((other) => other < priorityClass).length;
  return classes.includes(priorityClass) ? 2 * (below + 1) : 2 * below + 1;
}

/** The cut-off when the last one placed has this class and these bits of the lottery. */
export function cutoffValue(position: number, bits: number): number {
  return position + bits / 2 ** 32;
}

/** The part of all lots with which an applicant at this position passes. */
export function passingShare(cutoff: number, position: number): number {
  const share = cutoff - position;
  return share <= 0 ? 0 : share >= 1 ? 1 : share;
}
