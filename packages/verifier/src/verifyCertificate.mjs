import { certificateShape } from "./certificateShape.mjs";
import { checkBestForApplicants } from "./checks/bestForApplicants.mjs";
import { checkCapacity } from "./checks/capacity.mjs";
import { checkCommitment } from "./checks/commitment.mjs";
import { checkCutOffs } from "./checks/cutOffs.mjs";
import { checkFamilyPlaces } from "./checks/familyPlaces.mjs";
import { checkHighestChoice } from "./checks/highestChoice.mjs";
import { checkIntact } from "./checks/intact.mjs";
import { checkNoJustifiedClaim } from "./checks/noJustifiedClaim.mjs";
import { checkNumbers } from "./checks/numbers.mjs";
import { checkOnePlace } from "./checks/onePlace.mjs";
import { checkCertificateSeed } from "./checks/seed.mjs";
import { touchedComponents } from "./components.mjs";
import { digestsOf } from "./digests.mjs";
import { Findings } from "./findings.mjs";
import { modelOf } from "./model.mjs";
import { propertyReports } from "./propertyReports.mjs";
import { Sha256 } from "./sha256.mjs";
import { isObject } from "./shape.mjs";
import { certificateProperties } from "./words/properties.mjs";

/** @import { Certificate, Options, Report } from "./types.d.ts" */
/** @import { Fault } from "./shape.mjs" */
/** @import { Model } from "./model.mjs" */

/**
 * @typedef {object} Case what every check may use
 * @property {Certificate} certificate
 * @property {Model | null} model null for the edition public
 * @property {string} sha256 the hash the file should have
 * @property {Uint8Array | null} leaves computed from the applications; null for the edition public
 * @property {Uint8Array} [treeRoot] the root over the leaves, when it was computed already
 * @property {Findings} findings
 * @property {Options} options
 */

/** @typedef {(subject: Case) => void} Check */

/** @type {readonly Check[]} */
const checks = [
  checkIntact,
  checkCommitment,
  checkCertificateSeed,
  checkNumbers,
  checkOnePlace,
  checkCapacity,
  checkCutOffs,
  checkFamilyPlaces,
  checkHighestChoice,
  checkNoJustifiedClaim,
  checkBestForApplicants,
];

/**
 * Checks a certificate, parsed but not trusted. Never throws on what is in it.
 * @param {unknown} value
 * @param {Options} [options]
 * @returns {Report}
 */
export function verifyCertificate(value, options = {}) {
  const findings = new Findings();
  const edition = isObject(value) ? value["edition"] : undefined;
  const shape = certificateShape(edition);
  if (!shape.ok(value)) {
    /** @type {Fault[]} */
    const faults = [];
    shape.explain(value, "", faults);
    return refused("certificate", findings, faults, certificateProperties);
  }
  const certificate = /** @type {Certificate} */ (value);
  const model = certificate.edition === "full" ? modelOf(certificate) : null;
  const digests = digestsOf(certificate, options.startHash ?? (() => new Sha256()));
  for (const check of checks) check({ certificate, model, ...digests, findings, options });
  const { components, touched } =
    model === null ? { components: [], touched: [] } : touchedComponents(model, findings.violations);
  return reportOn(certificate, findings, components, touched);
}

/**
 * @param {Certificate} certificate
 * @param {Findings} findings
 * @param {Report["components"]} components
 * @param {readonly (readonly number[])[]} touched
 * @returns {Report}
 */
export function reportOn(certificate, findings, components, touched) {
  return {
    file: "certificate",
    edition: certificate.edition,
    ok: findings.violations.length === 0,
    applicants: certificate.commitment.applications,
    programmes: certificate.round.programmes.length,
    placed: certificate.outcome.programmes.reduce((sum, { placed }) => sum + placed, 0),
    properties: propertyReports(certificateProperties, findings, touched),
    components,
  };
}

/**
 * The report on a file that does not have the right form: every place that is wrong; the rest cannot be checked.
 * @param {"certificate" | "receipt" | "draw"} file
 * @param {Findings} findings
 * @param {readonly Fault[]} faults
 * @param {readonly string[]} properties
 * @returns {Report}
 */
export function refused(file, findings, faults, properties) {
  for (const { path, found, expected } of faults) {
    const values = { found, expectedNl: expected.nl, expectedEn: expected.en };
    findings.broken("intact", "shape", values, { path });
  }
  for (const property of properties) if (property !== "intact") findings.skip(property, "shape-broken");
  return {
    file,
    edition: null,
    ok: false,
    applicants: 0,
    programmes: 0,
    placed: 0,
    properties: propertyReports(properties, findings, []),
    components: [],
  };
}
