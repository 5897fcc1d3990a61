/** @import { Programme } from "./types.d.ts" */

/**
 * @typedef {{ kind: "reserve" | "open" | "rest", group: string | null, places: number | null }} SectionRule
 *   `places: null`: what is left of the capacity
 */

/**
 * The sections of a programme in the order in which they choose.
 * @param {Programme} programme
 * @param {number} extra places above its capacity
 * @returns {SectionRule[]}
 */
export function sectionsOf(programme, extra) {
  const { reserves, reservesFirst } = programme;
  const capacity = programme.capacity + extra;
  if (reserves.length === 0) return [{ kind: "open", group: null, places: capacity }];
  const reserved = reserves.map(({ group, places }) => ({ kind: /** @type {const} */ ("reserve"), group, places }));
  if (reservesFirst) return [...reserved, { kind: "open", group: null, places: null }];
  const open = capacity - reserves.reduce((sum, { places }) => sum + places, 0);
  return [{ kind: "open", group: null, places: open }, ...reserved, { kind: "rest", group: null, places: null }];
}

/**
 * What a programme chooses from applicants in the order of their keys: per section the places and who takes them.
 * @param {Programme} programme
 * @param {number} extra places above its capacity
 * @param {readonly number[]} ordered applicants (any numbering), lowest key first
 * @param {(applicant: number, group: string) => boolean} isMember
 */
export function chosenFrom(programme, extra, ordered, isMember) {
  let left = programme.capacity + extra;
  let waiting = [...ordered];
  return sectionsOf(programme, extra).map(({ group, places }) => {
    const room = Math.max(0, places ?? left);
    /** @type {number[]} */
    const taken = [];
    /** @type {Map<string, number>} */
    const used = new Map();
    waiting = waiting.filter((applicant) => {
      if (taken.length >= room || (group !== null && !isMember(applicant, group))) return true;
      if (programme.quotas.length > 0) {
        const counted = programme.quotas.filter((quota) => isMember(applicant, quota.group));
        if (counted.some((quota) => (used.get(quota.group) ?? 0) >= quota.places)) return true;
        for (const quota of counted) used.set(quota.group, (used.get(quota.group) ?? 0) + 1);
      }
      taken.push(applicant);
      return false;
    });
    left -= taken.length;
    return { group, places: room, taken };
  });
}
