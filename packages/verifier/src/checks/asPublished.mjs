import { publishedCommitment } from "../publishedCommitment.mjs";

/** @import { Certificate, Draw, Options } from "../types.d.ts" */
/** @import { Findings } from "../findings.mjs" */

/**
 * Commitment and announcement in a certificate are those that were published before the draw. Whoever may still change
 * the announcement afterwards, may still choose the seed: another text of the notary gives another one.
 * @param {Certificate} certificate
 * @param {Findings} findings
 * @param {Options} options
 */
export function checkAsPublished({ rulesSha256, codeSha256, commitment, lottery }, findings, { commitment: value }) {
  if (value === undefined) {
    if (lottery.draw !== null) findings.note("seed", "announcement-not-compared");
    else if (lottery.origin === "seed") findings.note("seed", "draw-perhaps-removed");
    return;
  }
  const published = publishedCommitment(value);
  if (published === null) {
    findings.broken("commitment", "commitment-form", {});
    return;
  }
  const pairs = /** @type {const} */ ([
    ["list", "round", published.list],
    ["rulesSha256", rulesSha256, published.rulesSha256],
    ["codeSha256", codeSha256, published.codeSha256],
  ]);
  for (const [path, found, expected] of pairs) {
    if (found !== expected) findings.broken("commitment", "not-as-published", { found, expected }, { path });
  }
  compareFields(findings, "commitment", "commitment", commitment, published.commitment, committed);
  if (lottery.draw === null) findings.broken("seed", "draw-removed", {}, { path: "lottery.draw" });
  else compareAnnouncements(findings, lottery.draw.announcement, published.announcement);
}

/** The fields of a commitment that a certificate, a receipt and the publication have in common. */
export const committed = /** @type {const} */ (["contentSha256", "applicationsRoot", "applications", "root"]);

/**
 * @param {Findings} findings
 * @param {Draw["announcement"]} found
 * @param {Draw["announcement"]} expected
 */
function compareAnnouncements(findings, found, expected) {
  const path = "lottery.draw.announcement";
  compareFields(findings, "seed", path, found, expected, ["root", "notarySha256"]);
  if (found.beacon === null || expected.beacon === null) {
    compareFields(findings, "seed", path, found, expected, ["beacon"]);
  } else {
    const fields = /** @type {const} */ (["scheme", "publicKey", "round", "fallbackRound"]);
    compareFields(findings, "seed", `${path}.beacon`, found.beacon, expected.beacon, fields);
  }
}

/**
 * @template {object} T
 * @param {Findings} findings
 * @param {string} property
 * @param {string} path
 * @param {T} found
 * @param {T} expected
 * @param {readonly (keyof T & string)[]} fields
 */
export function compareFields(findings, property, path, found, expected, fields) {
  for (const field of fields) {
    if (found[field] === expected[field]) continue;
    const values = { found: found[field], expected: expected[field] };
    findings.broken(property, "not-as-published", values, { path: path === "" ? field : `${path}.${field}` });
  }
}
