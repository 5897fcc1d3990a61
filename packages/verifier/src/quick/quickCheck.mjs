import { checkBestForApplicants } from "../checks/bestForApplicants.mjs";
import { add, checkCounts, emptyTally } from "../checks/capacity.mjs";
import { checkCommitment } from "../checks/commitment.mjs";
import { checkCutOffs } from "../checks/cutOffs.mjs";
import { checkFamilyPlaces } from "../checks/familyPlaces.mjs";
import { checkHighestChoice } from "../checks/highestChoice.mjs";
import { checkIntact } from "../checks/intact.mjs";
import { checkNoJustifiedClaim } from "../checks/noJustifiedClaim.mjs";
import { checkProgramme } from "../checks/roundRules.mjs";
import { checkCertificateSeed } from "../checks/seed.mjs";
import { familyPlaces } from "../familyPlaces.mjs";
import { Findings } from "../findings.mjs";
import { reportOn } from "../verifyCertificate.mjs";
import { quickModel } from "./quickModel.mjs";
import { checkQuickNumbers } from "./quickNumbers.mjs";
import { notPlain } from "./scanner.mjs";

/** @import { Certificate, Options, Report } from "../types.d.ts" */
/** @import { Model } from "../model.mjs" */
/** @import { Portable } from "./quickModel.mjs" */
/** @import { Framed } from "./frame.mjs" */
/** @import { ApplicantRows, PlacementRows } from "./scanRows.mjs" */

/** @typedef {{ extra: number[], placed: Int32Array }} Ruled */

/**
 * The second placement, with the rule for families.
 * @param {Portable} portable
 * @returns {Ruled}
 */
export function placeAgain({ groupSet, groupSets, together, ...model }) {
  return familyPlaces({
    ...model,
    groupsOf: (i) => groupSets[groupSet[i]],
    togetherWith: (i) => together.get(i) ?? null,
  });
}

/** Stops at the first violation: the ordinary check then finds all of them. */
class StoppingFindings extends Findings {
  /** @override */
  broken() {
    notPlain();
  }
}

/**
 * What follows from the frame and the rows: all properties, by the same checks as otherwise, on a model that was made
 * without objects for the rows. Everything holds, or it is not plain.
 * @param {Framed} framed
 * @param {{ applicants: readonly ApplicantRows[], placements: readonly PlacementRows[] }} rows
 * @param {string} sha256 the hash the file should have
 * @param {Options} options
 * @param {(portable: Portable) => Promise<Ruled>} place makes the second placement, perhaps elsewhere
 */
export async function quickCheck({ certificate, frame }, { applicants, placements }, sha256, options, place) {
  const findings = new StoppingFindings();
  checkIntact({ certificate, sha256, model: null, leaves: null, findings, options });
  checkCertificateSeed({ certificate, sha256, model: null, leaves: null, findings, options });
  const { model, portable } = quickModel(certificate, frame.bytes, applicants, placements);
  const placing = place(portable);
  // Waited for below; when something before that is not plain, it does not matter any more.
  placing.catch(() => {});
  certificate.round.programmes.forEach((programme, p) => checkProgramme(model, findings, programme, p));
  checkQuickNumbers(model, frame.bytes, applicants, frame.seed);
  const subject = { certificate, sha256, model, leaves: null, findings, options };
  checkCounts({ ...subject, tallies: talliesOf(model) });
  for (const check of [checkCutOffs, checkHighestChoice, checkNoJustifiedClaim]) check(subject);
  model.ruled = await placing;
  for (const check of [checkFamilyPlaces, checkBestForApplicants]) check(subject);
  return findings;
}

/**
 * Last of all the commitment, whose tree may have been computed meanwhile.
 * @param {Certificate} certificate
 * @param {StoppingFindings} findings
 * @param {Uint8Array} leaves
 * @param {Uint8Array} treeRoot
 * @param {Options} options
 * @returns {Report}
 */
export function quickReport(certificate, findings, leaves, treeRoot, options) {
  checkCommitment({ certificate, sha256: "", model: null, leaves, treeRoot, findings, options });
  return reportOn(certificate, findings, [], []);
}

/** @param {Model} model */
function talliesOf(model) {
  const tallies = model.programmes.map(emptyTally);
  const { count, placedWish, programmeOf, programmes } = model;
  for (let i = 0; i < count; i++) {
    if (placedWish[i] < 0) continue;
    const p = programmeOf[placedWish[i]];
    tallies[p].placed++;
    add(tallies[p].sections, model.sectionAt(i) ?? notPlain());
    if (programmes[p].quotas.length > 0) for (const group of model.groupsOf(i)) add(tallies[p].quotas, group);
  }
  return new Map(programmes.map(({ id }, p) => [id, tallies[p]]));
}
