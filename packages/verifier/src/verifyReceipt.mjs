import { fromHex, joined, toHex, utf8 } from "./bytes.mjs";
import { applicationHalves } from "./canonical.mjs";
import { applicationFields } from "./certificateShape.mjs";
import { committed, compareFields } from "./checks/asPublished.mjs";
import { statedRoot } from "./checks/commitment.mjs";
import { checkReceiptPlacement } from "./checks/receiptPlacement.mjs";
import { Findings } from "./findings.mjs";
import { Tickets, unitOf } from "./lotteryNumbers.mjs";
import { merkleNode } from "./merkle.mjs";
import { propertyReports } from "./propertyReports.mjs";
import { publishedCommitment } from "./publishedCommitment.mjs";
import { sha256 } from "./sha256.mjs";
import { hash, identifier, kind, listOf, objectOf, oneOf, orNull, whole } from "./shape.mjs";
import { refused, verifyCertificate } from "./verifyCertificate.mjs";
import { receiptProperties } from "./words/properties.mjs";

/** @import { Certificate, Receipt, ReceiptOptions, Report } from "./types.d.ts" */

export const receiptFormat = "kansrijk-place-receipt/1";

const salt = kind(
  "32 kleine hexadecimale cijfers",
  "32 lower-case hexadecimal digits",
  (value) => typeof value === "string" && /^[0-9a-f]{32}$/u.test(value),
);

const receiptShape = objectOf({
  format: oneOf(receiptFormat),
  certificateSha256: hash,
  root: hash,
  contentSha256: hash,
  applicationsRoot: hash,
  applications: whole(1, 2 ** 32 - 1),
  application: objectOf(applicationFields),
  salt,
  leaf: hash,
  path: listOf(objectOf({ side: oneOf("left", "right"), hash })),
  seed: orNull(hash),
  ticket: orNull(hash),
  choices: listOf(objectOf({ programme: identifier, class: orNull(whole(1)), number: orNull(whole(0)) })),
  placement: objectOf({ programme: orNull(identifier), rank: orNull(whole(1)), section: orNull(whole(0)) }),
});

/**
 * Checks the receipt of one family, with the public certificate when that is at hand.
 * @param {unknown} value
 * @param {ReceiptOptions} [options]
 * @returns {Report}
 */
export function verifyReceipt(value, options = {}) {
  const findings = new Findings();
  if (!receiptShape.ok(value)) {
    /** @type {import("./shape.mjs").Fault[]} */
    const faults = [];
    receiptShape.explain(value, "", faults);
    return refused("receipt", findings, faults, receiptProperties);
  }
  const receipt = /** @type {Receipt} */ (value);
  const certificate = usable(receipt, findings, options);
  checkLeaf(receipt, findings);
  checkPath(receipt, findings, certificate, options.publishedRoot);
  comparePublished(receipt, findings, options);
  checkTicket(receipt, findings, certificate);
  checkReceiptPlacement(receipt, findings, certificate);
  return {
    file: "receipt",
    edition: null,
    ok: findings.violations.length === 0,
    applicants: 1,
    programmes: receipt.application.preferences.length,
    placed: receipt.placement.programme === null ? 0 : 1,
    properties: propertyReports(receiptProperties, findings, []),
    components: [],
  };
}

/**
 * The certificate, when it is the one of the receipt and of the right form.
 * @param {Receipt} receipt
 * @param {Findings} findings
 * @param {ReceiptOptions} options
 * @returns {Certificate | null}
 */
function usable(receipt, findings, { certificate: value, ...options }) {
  if (value === undefined) {
    findings.note("path", "no-certificate");
    return null;
  }
  const report = verifyCertificate(value, options);
  const broken = report.properties.filter(({ status }) => status === "broken");
  if (broken.length > 0) {
    const properties = broken.map(({ property }) => property).join(", ");
    findings.broken("intact", "certificate-broken", { properties });
  }
  if (report.edition === null) return null;
  const certificate = /** @type {Certificate} */ (value);
  const { commitment, lottery, sha256: own } = certificate;
  const pairs = /** @type {const} */ ([
    ["certificateSha256", own],
    ["root", commitment.root],
    ["contentSha256", commitment.contentSha256],
    ["applicationsRoot", commitment.applicationsRoot],
    ["applications", commitment.applications],
    ["seed", lottery.seed],
  ]);
  for (const [field, expected] of pairs) {
    // An inspector may hold the receipt beside the edition full, which has a hash of its own.
    if (field === "certificateSha256" && certificate.edition === "full") continue;
    if (receipt[field] === expected) continue;
    findings.broken("intact", "certificate-differs", { found: receipt[field], expected }, { path: field });
  }
  return certificate;
}

/**
 * @param {Receipt} receipt
 * @param {Findings} findings
 */
function checkLeaf({ application, salt, leaf }, findings) {
  const text = utf8(applicationHalves(application).join(""));
  const expected = toHex(sha256(joined(Uint8Array.of(0), fromHex(salt) ?? new Uint8Array(0), text)));
  if (leaf !== expected) findings.broken("leaf", "leaf-differs", { found: leaf, expected }, { path: "leaf" });
}

/**
 * @param {Receipt} receipt
 * @param {Findings} findings
 * @param {Certificate | null} certificate
 * @param {string} [publishedRoot]
 */
function checkPath(receipt, findings, certificate, publishedRoot) {
  /** @type {Uint8Array} */
  let own = fromHex(receipt.leaf) ?? new Uint8Array(0);
  for (const { side, hash } of receipt.path) {
    const neighbour = fromHex(hash) ?? new Uint8Array(0);
    own = side === "left" ? merkleNode(neighbour, own) : merkleNode(own, neighbour);
  }
  const found = toHex(own);
  if (found !== receipt.applicationsRoot) {
    findings.broken("path", "path-differs", { found, expected: receipt.applicationsRoot }, { path: "path" });
  }
  const expected = statedRoot(receipt);
  if (receipt.root !== expected)
    findings.broken("path", "receipt-root", { found: receipt.root, expected }, { path: "root" });
  if (publishedRoot !== undefined && publishedRoot.toLowerCase() !== receipt.root) {
    findings.broken("path", "published-root", { found: receipt.root, expected: publishedRoot }, { path: "root" });
  }
  const leaves = certificate?.commitment.leaves;
  if (leaves !== undefined && !leaves.includes(receipt.leaf))
    findings.broken("path", "leaf-missing", {}, { path: "leaf" });
}

/**
 * @param {Receipt} receipt
 * @param {Findings} findings
 * @param {ReceiptOptions} options
 */
function comparePublished(receipt, findings, { commitment: value }) {
  if (value === undefined) return;
  const published = publishedCommitment(value);
  if (published === null) findings.broken("path", "commitment-form", {});
  else compareFields(findings, "path", "", receipt, published.commitment, committed);
}

/**
 * @param {Receipt} receipt
 * @param {Findings} findings
 * @param {Certificate | null} certificate
 */
function checkTicket({ application, seed, ticket, choices }, findings, certificate) {
  const path = "ticket";
  const single = certificate === null ? ticket !== null : certificate.round.tieBreaking === "single";
  if (seed === null || !single) {
    if (ticket === null) findings.skip("ticket", "no-ticket");
    else findings.broken("ticket", "ticket-differs", { found: ticket, expected: null }, { path });
    return;
  }
  const seedBytes = fromHex(seed) ?? new Uint8Array(0);
  const expected = toHex(new Tickets(seedBytes, null).write(unitOf(application), new Uint8Array(32)));
  if (ticket !== expected) findings.broken("ticket", "ticket-differs", { found: ticket, expected }, { path });
  const tickets = certificate?.lottery.tickets ?? null;
  if (certificate === null || tickets === null) {
    findings.note("ticket", "needs-certificate");
    return;
  }
  const ordered = new Set(certificate.round.programmes.filter((p) => p.orderSha256 !== null).map(({ id }) => id));
  const numbers = new Set(choices.filter((choice) => !ordered.has(choice.programme)).map(({ number }) => number));
  if (numbers.size > 1) findings.broken("ticket", "numbers-vary", {}, { path: "choices" });
  for (const number of numbers) {
    if (number === null) continue;
    if (tickets[number - 1] !== expected)
      findings.broken("ticket", "ticket-elsewhere", { number }, { path: "choices" });
  }
}
