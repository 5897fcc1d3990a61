import { passedSection } from "../cutoffs.mjs";

/** @import { Check } from "../verifyCertificate.mjs" */
/** @import { Model } from "../model.mjs" */

/**
 * Everybody has the highest choice whose cut-off it passes: what a family checks for itself, here for all.
 * @type {Check}
 */
export function checkHighestChoice({ model, findings }) {
  if (model === null) {
    findings.skip("highest-choice", "public-edition");
    return;
  }
  const closed = closedFrom(model);
  for (let i = 0; i < model.count; i++) checkApplicant(model, findings, i, closed);
}

/**
 * @param {Model} model
 * @param {import("../findings.mjs").Findings} findings
 * @param {number} i
 * @param {Float64Array} closed
 */
function checkApplicant(model, findings, i, closed) {
  const { wish, section } = firstPassed(model, i, closed);
  const own = model.placedWish[i];
  const found = model.sectionAt(i);
  if (wish === own && (wish < 0 || found === section)) return;
  const id = model.idOf(i);
  const programme = model.programmeAt(i);
  /** @param {Parameters<typeof findings.broken>[1]} code @param {Record<string, unknown>} values @param {number[]} wishes */
  const broken = (code, values, wishes) => {
    const programmes = wishes.filter((each) => each >= 0).map(model.wishId);
    findings.broken("highest-choice", code, { applicant: id, programme, ...values }, { applicants: [id], programmes });
  };
  if (wish === own) broken("other-section-passed", { found, expected: section }, [own]);
  else if (wish >= 0 && (own < 0 || wish < own)) {
    broken("passes-higher", { passed: model.wishId(wish) }, [wish, own]);
  } else broken("does-not-pass", {}, [own]);
}

/**
 * Per programme with one section: the cut-off as one number, in the order of the classes and numbers; nobody above it
 * passes. Infinity where it is not that simple.
 * @param {Model} model
 */
function closedFrom({ outcomes }) {
  return Float64Array.from(outcomes, (outcome) => {
    const cutoff = outcome?.sections.length === 1 ? outcome.sections[0].cutoff : null;
    return cutoff === null || cutoff.class >= largeClass ? Infinity : packed(cutoff.class, cutoff.number);
  });
}

const largeClass = 2 ** 21;

/** @param {number} ownClass @param {number} ownNumber */
function packed(ownClass, ownNumber) {
  return ownClass * 2 ** 31 + ownNumber;
}

/**
 * The first wish of an applicant that it passes, and the section; -1 when none.
 * @param {Model} model
 * @param {number} i
 * @param {Float64Array} closed
 */
function firstPassed(model, i, closed) {
  const { groupsOf, start, programmeOf, admissible, outcomes, classOf, numberOf } = model;
  for (let wish = start[i]; wish < start[i + 1]; wish++) {
    const outcome = admissible[wish] === 0 ? undefined : outcomes[programmeOf[wish]];
    if (outcome === undefined || packed(classOf[wish], numberOf[wish]) > closed[programmeOf[wish]]) continue;
    const section = passedSection(outcome, groupsOf(i), classOf[wish], numberOf[wish]);
    if (section >= 0) return { wish, section };
  }
  return { wish: -1, section: -1 };
}
