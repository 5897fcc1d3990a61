/** @import { Check } from "../verifyCertificate.mjs" */
/** @import { Findings } from "../findings.mjs" */
/** @import { Model } from "../model.mjs" */
/** @import { Placement } from "../types.d.ts" */

/**
 * Each applicant has one placement, on its own list, at a programme that admits it.
 * @type {Check}
 */
export function checkOnePlace({ certificate, model, findings }) {
  if (model === null) {
    findings.skip("one-place", "public-edition");
    return;
  }
  const { placements = [] } = certificate.outcome;
  placements.forEach((placement, k) => {
    const { applicant, programme } = placement;
    const i = model.applicantPlaced[k];
    if (i >= 0 && model.placements[i] === placement) return;
    const programmes = programme === null ? [] : [programme];
    const touched = { applicants: [applicant], programmes, path: `outcome.placements[${k}]` };
    findings.broken("one-place", i < 0 ? "placed-stranger" : "placed-twice", { applicant }, touched);
  });
  model.applicants.forEach(({ id }, i) => {
    const placement = model.placements[i];
    if (placement === undefined) findings.broken("one-place", "no-placement", { applicant: id }, { applicants: [id] });
    else checkPlacement(model, findings, placement, i);
  });
}

/**
 * @param {Model} model
 * @param {Findings} findings
 * @param {Placement} placement
 * @param {number} i
 */
function checkPlacement(model, findings, placement, i) {
  const { applicant, programme, rank, section } = placement;
  const touched = { applicants: [applicant], programmes: programme === null ? [] : [programme] };
  /** @param {Parameters<Findings["broken"]>[1]} code @param {Record<string, unknown>} [values] */
  const broken = (code, values) => findings.broken("one-place", code, { applicant, programme, ...values }, touched);
  if (new Set([programme === null, rank === null, section === null]).size > 1) broken("half-placed");
  if (programme === null) return;
  const wish = model.placedWish[i];
  if (wish < 0) {
    broken("not-on-list");
    return;
  }
  const expected = wish - model.start[i] + 1;
  if (rank !== null && rank !== expected) broken("wrong-rank", { found: rank, expected });
  if (model.admissible[wish] === 0) broken("not-admissible");
  if (section === null || model.programmeOf[wish] < 0) return;
  const group = groupOf(model, wish, section);
  if (group === undefined) broken("no-such-section", { section });
  else if (group !== null && !model.applicants[i].groups.includes(group)) broken("not-in-group", { group });
}

/**
 * The group of a section, null when it is for all, undefined when there is no such section.
 * @param {Model} model
 * @param {number} wish
 * @param {number} section
 */
function groupOf({ sections, programmeOf }, wish, section) {
  const own = sections[programmeOf[wish]];
  return section < own.length ? own[section].group : undefined;
}
