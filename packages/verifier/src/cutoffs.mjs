/** @import { Key, ProgrammeOutcome } from "./types.d.ts" */

/**
 * The first section of a programme that someone passes, from the published cut-offs alone; -1 when none.
 * @param {ProgrammeOutcome} outcome
 * @param {readonly string[]} groups of the applicant
 * @param {number} ownClass
 * @param {number} ownNumber
 */
export function passedSection({ sections, quotas }, groups, ownClass, ownNumber) {
  for (let s = 0; s < sections.length; s++) {
    const { kind, group, cutoff } = sections[s];
    if (group !== null && !groups.includes(group)) continue;
    if (!within(cutoff, ownClass, ownNumber)) continue;
    if (kind === "open" && quotas.length > 0) {
      const own = quotas.filter((quota) => groups.includes(quota.group));
      if (!own.every((quota) => within(quota.cutoff, ownClass, ownNumber))) continue;
    }
    return s;
  }
  return -1;
}

/**
 * @param {Key | null} cutoff
 * @param {number} ownClass
 * @param {number} ownNumber
 */
function within(cutoff, ownClass, ownNumber) {
  if (cutoff === null) return true;
  return ownClass < cutoff.class || (ownClass === cutoff.class && ownNumber <= cutoff.number);
}
