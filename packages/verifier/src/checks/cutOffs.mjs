import { byKey } from "../model.mjs";

/** @import { Check } from "../verifyCertificate.mjs" */
/** @import { Model } from "../model.mjs" */
/** @import { Key, ProgrammeOutcome } from "../types.d.ts" */

/**
 * @typedef {{ places: number, placed: number, cutoff: Key | null }} Filled a section or a quota
 */

/**
 * Each cut-off is the key of the last one placed in a full section.
 * @type {Check}
 */
export function checkCutOffs({ certificate, model, findings }) {
  if (model === null) findings.skip("cut-offs", "public-cutoffs");
  const last = model === null ? null : lastPlaced(model);
  for (const outcome of certificate.outcome.programmes) {
    for (const [what, part, wish] of partsOf(outcome, last?.get(outcome.id))) {
      const key = model === null || wish === undefined ? undefined : keyOf(model, wish);
      const expected = expectedCutoff(part, key);
      if (agrees(part.cutoff, expected, outcome.lastClass)) continue;
      const values = { programme: outcome.id, what, found: said(part.cutoff), expected: said(expected) };
      const applicants = model === null || wish === undefined ? [] : [model.idOf(model.applicantOf[wish])];
      findings.broken("cut-offs", "cutoff-differs", values, { programmes: [outcome.id], applicants });
    }
  }
}

/**
 * @param {ProgrammeOutcome} outcome
 * @param {Map<number | string, number>} [last]
 * @returns {[string, Filled, number | undefined][]}
 */
function partsOf({ sections, quotas }, last) {
  return [
    ...sections.map(
      (part, s) => /** @type {[string, Filled, number | undefined]} */ ([`sections[${s}]`, part, last?.get(s)]),
    ),
    ...quotas.map(
      (part, q) => /** @type {[string, Filled, number | undefined]} */ ([`quotas[${q}]`, part, last?.get(part.group)]),
    ),
  ];
}

/**
 * The wish with the highest key among those placed, per programme and per section (index) or group.
 * @param {Model} model
 */
function lastPlaced(model) {
  const { placedWish, programmeOf, programmes } = model;
  /** @type {Map<string, Map<number | string, number>>} */
  const last = new Map(programmes.map(({ id }) => [id, new Map()]));
  placedWish.forEach((wish, i) => {
    if (wish < 0 || programmeOf[wish] < 0) return;
    const { id, quotas } = programmes[programmeOf[wish]];
    const parts = last.get(id);
    /** @param {number | string} part */
    const take = (part) => {
      const highest = parts?.get(part);
      if (highest === undefined || byKey(model, wish, highest) > 0) parts?.set(part, wish);
    };
    take(model.sectionAt(i) ?? -1);
    if (quotas.length > 0) for (const group of model.groupsOf(i)) take(group);
  });
  return last;
}

/**
 * @param {Model} model
 * @param {number} wish
 */
function keyOf({ classOf, numberOf }, wish) {
  return { class: classOf[wish], number: numberOf[wish] };
}

/**
 * @param {Filled} part
 * @param {Key} [highest]
 * @returns {Key | null | undefined} undefined: some key, which one cannot be told
 */
function expectedCutoff({ places, placed }, highest) {
  if (placed !== places) return null;
  return places === 0 ? { class: 0, number: 0 } : highest;
}

/**
 * @param {Key | null} found
 * @param {Key | null | undefined} expected
 * @param {number} lastClass
 */
function agrees(found, expected, lastClass) {
  if (expected === undefined) return found !== null && found.class > 0 && found.class <= lastClass;
  if (found === null || expected === null) return found === expected;
  return found.class === expected.class && found.number === expected.number;
}

/** @param {Key | null | undefined} key */
function said(key) {
  if (key === undefined) return "?";
  return key === null ? "null" : `(${key.class}, ${key.number})`;
}
