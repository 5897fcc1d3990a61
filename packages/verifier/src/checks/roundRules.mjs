/** @import { Findings } from "../findings.mjs" */
/** @import { Model } from "../model.mjs" */
/** @import { Applicant, Programme } from "../types.d.ts" */

/**
 * The rules of a round file that concern its meaning: a round that breaks one would have been refused.
 * @param {Model} model
 * @param {Findings} findings
 */
export function checkRoundRules(model, findings) {
  model.programmes.forEach((programme, p) => checkProgramme(model, findings, programme, p));
  const maxima = new Map(model.certificate.round.listRules.map(({ advice, maximum }) => [advice, maximum]));
  model.applicants.forEach((applicant, i) => {
    checkReferences(model, findings, applicant, i);
    checkWishes(model, findings, applicant, i);
    checkList(findings, applicant, i, maxima);
    if (applicant.together && applicant.family === null) {
      const lone = { applicants: [applicant.id], path: `round.applicants[${i}].together` };
      findings.broken("intact", "together-without-family", { id: applicant.id }, lone);
    }
    if (applicant.family === null || !model.applicantIndex.has(applicant.family)) return;
    const touched = { applicants: [applicant.id, applicant.family], path: `round.applicants[${i}].family` };
    findings.broken("intact", "family-is-applicant", { id: applicant.family }, touched);
  });
}

/**
 * @param {Model} model
 * @param {Findings} findings
 * @param {Programme} programme
 * @param {number} p
 */
export function checkProgramme(model, findings, programme, p) {
  const { id, capacity, reserves, quotas, order } = programme;
  const path = `round.programmes[${p}]`;
  const touched = { programmes: [id], path };
  const reserved = reserves.reduce((sum, { places }) => sum + places, 0);
  if (reserved > capacity) findings.broken("intact", "reserves-above-capacity", { id, reserved, capacity }, touched);
  if (reserves.length > 0 && quotas.length > 0) findings.broken("intact", "reserves-and-quotas", { id }, touched);
  /** @type {Set<string>} */
  const seen = new Set();
  (order ?? []).forEach((applicant, i) => {
    const place = { programmes: [id], applicants: [applicant], path: `${path}.order[${i}]` };
    if (!model.applicantIndex.has(applicant)) findings.broken("intact", "unknown-applicant", { id: applicant }, place);
    if (seen.has(applicant)) findings.broken("intact", "twice", { id: applicant }, place);
    seen.add(applicant);
  });
}

/**
 * @param {Model} model
 * @param {Findings} findings
 * @param {Applicant} applicant
 * @param {number} i
 */
function checkReferences({ programmeIndex }, findings, applicant, i) {
  const { id, priority, numbers } = applicant;
  for (const [field, list] of /** @type {const} */ ([
    ["priority", priority],
    ["numbers", numbers],
  ])) {
    list.forEach(({ programme }, k) => {
      if (programmeIndex.has(programme)) return;
      const touched = { applicants: [id], path: `round.applicants[${i}].${field}[${k}].programme` };
      findings.broken("intact", "unknown-programme", { id: programme }, touched);
    });
  }
}

/**
 * @param {Model} model
 * @param {Findings} findings
 * @param {Applicant} applicant
 * @param {number} i
 */
function checkWishes({ programmes, programmeOf, start }, findings, applicant, i) {
  const { id, advice, groups, preferences } = applicant;
  preferences.forEach((wish, k) => {
    const programme = programmes[programmeOf[start[i] + k]];
    const path = `round.applicants[${i}].preferences[${k}]`;
    if (programme === undefined) {
      findings.broken("intact", "unknown-programme", { id: wish }, { applicants: [id], path });
      return;
    }
    const touched = { applicants: [id], programmes: [wish], path };
    if (programme.admits !== null && (advice === null || !programme.admits.includes(advice))) {
      findings.broken("intact", "advice-not-admitted", { applicant: id, programme: wish, advice }, touched);
    }
    if (programme.quotas.length > 1 && programme.quotas.filter(({ group }) => groups.includes(group)).length > 1) {
      findings.broken("intact", "two-quotas", { applicant: id, programme: wish }, touched);
    }
  });
}

/**
 * @param {Findings} findings
 * @param {Applicant} applicant
 * @param {number} i
 * @param {Map<string | null, number | null>} maxima
 */
function checkList(findings, { id, advice, preferences }, i, maxima) {
  const maximum = (maxima.has(advice) ? maxima.get(advice) : maxima.get(null)) ?? null;
  if (maximum === null || preferences.length <= maximum) return;
  const touched = { applicants: [id], path: `round.applicants[${i}].preferences` };
  findings.broken("intact", "list-too-long", { applicant: id, length: preferences.length, maximum }, touched);
}
