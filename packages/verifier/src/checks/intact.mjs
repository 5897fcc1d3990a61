import { checkRoundRules } from "./roundRules.mjs";

/** @import { Check } from "../verifyCertificate.mjs" */
/** @import { Findings } from "../findings.mjs" */

/**
 * Normal form and hash of the file; its shape was checked before.
 * @type {Check}
 */
export function checkIntact({ certificate, sha256, model, findings }) {
  if (sha256 !== certificate.sha256) {
    findings.broken("intact", "sha256", { found: certificate.sha256, expected: sha256 }, { path: "sha256" });
  }
  const { programmes } = certificate.round;
  ascending(findings, programmes, "round.programmes", ({ id }) => id, "programmes");
  programmes.forEach(({ admits, reserves, quotas, id }, p) => {
    const path = `round.programmes[${p}]`;
    const touched = { programmes: [id] };
    if (admits !== null) ascending(findings, admits, `${path}.admits`, String, null, touched);
    noRepeats(findings, reserves, `${path}.reserves`, ({ group }) => group, touched);
    noRepeats(findings, quotas, `${path}.quotas`, ({ group }) => group, touched);
  });
  noRepeats(findings, certificate.round.listRules, "round.listRules", ({ advice }) => advice ?? "");
  checkOutcomeList(findings, certificate);
  if (model === null) return;
  ascending(findings, model.applicants, "round.applicants", ({ id }) => id, "applicants");
  for (const [i, applicant] of model.applicants.entries()) checkApplicant(findings, applicant, i);
  const { placements = [] } = certificate.outcome;
  ascending(findings, placements, "outcome.placements", ({ applicant }) => applicant, "applicants");
  checkRoundRules(model, findings);
}

/**
 * @param {Findings} findings
 * @param {import("../types.d.ts").Applicant} applicant
 * @param {number} i
 */
function checkApplicant(findings, applicant, i) {
  const { groups, priority, numbers, preferences, id } = applicant;
  const path = () => `round.applicants[${i}]`;
  const touched = { applicants: [id] };
  if (preferences.length > 1) noRepeats(findings, preferences, () => `${path()}.preferences`, String, touched);
  if (groups.length > 1) ascending(findings, groups, () => `${path()}.groups`, String, null, touched);
  if (priority.length > 1) ascending(findings, priority, () => `${path()}.priority`, byProgramme, null, touched);
  if (numbers.length > 1) ascending(findings, numbers, () => `${path()}.numbers`, byProgramme, null, touched);
}

/** @param {{ programme: string }} entry */
function byProgramme({ programme }) {
  return programme;
}

/**
 * @template T
 * @param {Findings} findings
 * @param {readonly T[]} list
 * @param {string | (() => string)} path
 * @param {(item: T) => string} idOf
 * @param {"applicants" | "programmes" | null} kind what the ids are
 * @param {import("../findings.mjs").Touched} [touched]
 */
function ascending(findings, list, path, idOf, kind, touched = {}) {
  for (let i = 1; i < list.length; i++) {
    const before = idOf(list[i - 1]);
    const id = idOf(list[i]);
    if (before < id) continue;
    const place = `${typeof path === "string" ? path : path()}[${i}]`;
    const ids = kind === null ? {} : { [kind]: before === id ? [id] : [before, id] };
    findings.broken("intact", "not-ascending", { id, before }, { ...touched, ...ids, path: place });
  }
}

/**
 * @template T
 * @param {Findings} findings
 * @param {readonly T[]} list
 * @param {string | (() => string)} path
 * @param {(item: T) => string} idOf
 * @param {import("../findings.mjs").Touched} [touched]
 */
function noRepeats(findings, list, path, idOf, touched = {}) {
  for (let i = 1; i < list.length; i++) {
    const id = idOf(list[i]);
    for (let k = 0; k < i; k++) {
      if (idOf(list[k]) !== id) continue;
      const place = `${typeof path === "string" ? path : path()}[${i}]`;
      findings.broken("intact", "twice", { id }, { ...touched, path: place });
      break;
    }
  }
}

/**
 * One outcome for each programme, in the order of the programmes.
 * @param {Findings} findings
 * @param {import("../types.d.ts").Certificate} certificate
 */
function checkOutcomeList(findings, { round, outcome }) {
  const length = Math.max(round.programmes.length, outcome.programmes.length);
  for (let p = 0; p < length; p++) {
    const expected = round.programmes[p]?.id ?? null;
    const found = outcome.programmes[p]?.id ?? null;
    if (expected === found) continue;
    const programmes = [expected, found].filter((id) => id !== null);
    findings.broken("intact", "outcome-list", { expected, found }, { path: `outcome.programmes[${p}]`, programmes });
  }
}
