import { fromHex, toHex, utf8 } from "../bytes.mjs";
import { canonical } from "../canonical.mjs";
import { commitmentRoot, merkleRoot } from "../merkle.mjs";
import { sha256 } from "../sha256.mjs";

/** @import { Check } from "../verifyCertificate.mjs" */

/**
 * What was committed to when the round closed is what the file holds.
 * @type {Check}
 */
export function checkCommitment({ certificate, leaves: computed, treeRoot, findings, options }) {
  const { commitment, round } = certificate;
  /** @param {string} path @param {string | number | null} found @param {string | number | null} expected */
  const same = (path, found, expected, /** @type {string[]} */ programmes = []) => {
    if (found !== expected)
      findings.broken("commitment", "commitment-differs", { found, expected }, { path, programmes });
  };
  round.programmes.forEach(({ id, order, orderSha256 }, p) => {
    if (order === undefined) return;
    const expected = order === null ? null : textHash(canonical(order));
    same(`round.programmes[${p}].orderSha256`, orderSha256, expected, [id]);
  });
  same("commitment.contentSha256", commitment.contentSha256, contentSha256(certificate));
  const leaves = computed ?? joinedHashes(commitment.leaves ?? []);
  same("commitment.applications", commitment.applications, leaves.length / 32);
  same("commitment.applicationsRoot", commitment.applicationsRoot, toHex(treeRoot ?? merkleRoot(leaves)));
  same("commitment.root", commitment.root, statedRoot(commitment));
  const { publishedRoot } = options;
  if (publishedRoot === undefined) {
    if (options.commitment === undefined) findings.note("commitment", "root-not-compared");
  } else if (publishedRoot.toLowerCase() !== commitment.root) {
    const values = { found: commitment.root, expected: publishedRoot };
    findings.broken("commitment", "published-root", values, { path: "commitment.root" });
  }
}

/**
 * @param {string} text
 */
function textHash(text) {
  return toHex(sha256(utf8(text)));
}

/**
 * @param {{ codeSha256: string | null, rulesSha256: string | null, round: Pick<import("../types.d.ts").Certificate["round"],
 *   "listRules" | "programmes" | "tieBreaking"> }} certificate
 */
export function contentSha256({ codeSha256, rulesSha256, round }) {
  const { listRules, tieBreaking } = round;
  const programmes = round.programmes.map((programme) => {
    const { id, capacity, familyExtra, reserves, reservesFirst, quotas, admits, orderSha256 } = programme;
    return { id, capacity, familyExtra, reserves, reservesFirst, quotas, admits, orderSha256 };
  });
  const content = { codeSha256, format: "kansrijk-round/1", listRules, programmes, rulesSha256, tieBreaking };
  return textHash(canonical(content));
}

/**
 * The root that follows from the other three fields of a commitment.
 * @param {{ contentSha256: string, applicationsRoot: string, applications: number }} stated
 */
export function statedRoot({ contentSha256, applicationsRoot, applications }) {
  const content = fromHex(contentSha256) ?? new Uint8Array(0);
  const root = fromHex(applicationsRoot) ?? new Uint8Array(0);
  return toHex(commitmentRoot(content, root, applications));
}

/** @param {readonly string[]} hashes */
function joinedHashes(hashes) {
  const bytes = new Uint8Array(32 * hashes.length);
  hashes.forEach((hash, i) => bytes.set(fromHex(hash) ?? [], 32 * i));
  return bytes;
}
