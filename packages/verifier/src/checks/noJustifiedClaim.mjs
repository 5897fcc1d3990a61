import { chosenFrom } from "../choice.mjs";
import { goesBefore, placedWishes } from "../model.mjs";

/** @import { Check } from "../verifyCertificate.mjs" */
/** @import { Model } from "../model.mjs" */
/** @import { Programme } from "../types.d.ts" */

/**
 * @typedef {object} Door what it takes to be chosen by a programme, given those placed there
 * @property {{ group: string | null, full: boolean, last: number | undefined }[]} sections
 * @property {{ group: string, full: boolean, last: number | undefined }[]} quotas
 */

/**
 * No blocking pair: nobody prefers a programme that would choose it over those placed there. Follows from the
 * placements and the round alone, not from the cut-offs in the file.
 * @type {Check}
 */
export function checkNoJustifiedClaim({ model, findings }) {
  if (model === null) {
    findings.skip("no-justified-claim", "public-edition");
    return;
  }
  const placed = placedWishes(model);
  const doors = model.programmes.map((programme, p) => doorOf(model, programme, model.extra[p], placed[p]));
  const { count, start, placedWish, programmeOf, admissible, keyOf } = model;
  const lastKey = Float64Array.from(doors, (door) => lastKeyOf(model, door));
  for (let i = 0; i < count; i++) {
    const end = placedWish[i] < 0 ? start[i + 1] : placedWish[i];
    for (let wish = start[i]; wish < end; wish++) {
      if (admissible[wish] === 0 || keyOf[wish] >= lastKey[programmeOf[wish]]) continue;
      if (!opens(model, doors[programmeOf[wish]], wish, model.groupsOf(i))) continue;
      const id = model.idOf(i);
      const programme = model.wishId(wish);
      const present = model.programmeAt(i);
      const programmes = present === null ? [programme] : [programme, present];
      findings.broken(
        "no-justified-claim",
        "claim",
        { applicant: id, programme, present },
        { applicants: [id], programmes },
      );
    }
  }
}

/**
 * @param {Model} model
 * @param {Programme} programme
 * @param {number} extra
 * @param {readonly number[]} wishes of those placed, lowest key first
 * @returns {Door}
 */
function doorOf(model, programme, extra, wishes) {
  /** @param {number} wish @param {string} group */
  const isMember = (wish, group) => model.groupsOf(model.applicantOf[wish]).includes(group);
  const chosen = chosenFrom(programme, extra, wishes, isMember);
  const everyone = chosen.flatMap(({ taken }) => taken);
  return {
    sections: chosen.map(({ group, places, taken }) => ({
      group,
      full: taken.length >= places,
      last: taken[taken.length - 1],
    })),
    quotas: programme.quotas.map(({ group, places }) => {
      const members = everyone.filter((wish) => isMember(wish, group));
      return { group, full: members.length >= places, last: members[members.length - 1] };
    }),
  };
}

/**
 * Where a programme has one section, which is full: the key from which on it takes nobody, quotas or not.
 * @param {Model} model
 * @param {Door} door
 */
function lastKeyOf({ keyOf }, { sections }) {
  const [{ full, last }] = sections;
  if (sections.length > 1 || !full) return Infinity;
  return last === undefined ? -Infinity : keyOf[last];
}

/**
 * Someone is chosen when, in one of the sections it may use, there is room or it goes before the last one; and the
 * same for the quotas of its groups.
 * @param {Model} model
 * @param {Door} door
 * @param {number} wish
 * @param {readonly string[]} groups
 */
function opens(model, { sections, quotas }, wish, groups) {
  for (const quota of quotas) if (groups.includes(quota.group) && !takes(model, quota, wish)) return false;
  for (const section of sections) {
    if ((section.group === null || groups.includes(section.group)) && takes(model, section, wish)) return true;
  }
  return false;
}

/**
 * @param {Model} model
 * @param {{ full: boolean, last: number | undefined }} part
 * @param {number} wish
 */
function takes(model, { full, last }, wish) {
  return !full || (last !== undefined && goesBefore(model, wish, last));
}
