import { fromHex, joined, toHex, u32, utf8 } from "../bytes.mjs";
import { sha256 } from "../sha256.mjs";
import { checkAsPublished } from "./asPublished.mjs";

/** @import { Check } from "../verifyCertificate.mjs" */
/** @import { Draw, Lottery, Options } from "../types.d.ts" */
/** @import { Findings } from "../findings.mjs" */

/** Bytes of a signature and of a public key per scheme of the beacon. */
const schemes = new Map([
  ["pedersen-bls-unchained", { signature: 96, publicKey: 48 }],
  ["bls-unchained-g1-rfc9380", { signature: 48, publicKey: 96 }],
]);

/** Keys of public beacons as they publish them; of any other key only its owner's word says who holds it. */
const publishedKeys = new Set([
  // quicknet of the League of Entropy.
  "83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a",
]);

/**
 * Where the seed of a certificate came from, and that this was announced.
 * @type {Check}
 */
export function checkCertificateSeed({ certificate, findings, options }) {
  const { lottery, commitment } = certificate;
  checkAsPublished(certificate, findings, options);
  checkSeed({ lottery, commitment, findings, options });
}

/**
 * Where a seed came from.
 * @param {{ lottery: Pick<Lottery, "origin" | "seed" | "draw">, commitment: { root: string } | null, findings: Findings, options: Options }} subject
 */
export function checkSeed({ lottery, commitment, findings, options }) {
  checkOrigin(findings, lottery);
  const { draw, seed, origin } = lottery;
  if (draw === null) {
    findings.skip("beacon-signature", "no-beacon");
    findings.skip("seed", origin === "seed" ? "seed-from-outside" : `lottery-${origin}`);
    return;
  }
  const { root } = draw.announcement;
  if (commitment === null) return;
  if (root !== commitment.root) {
    const values = { found: root, expected: commitment.root };
    findings.broken("seed", "root-differs", values, { path: "lottery.draw.announcement.root" });
  }
  if (draw.beacon === null && draw.notaryText === null)
    findings.broken("seed", "no-source", {}, { path: "lottery.draw" });
  checkNotary(findings, draw);
  checkBeacon(findings, draw, options);
  const expected = seedOf(commitment.root, draw);
  if (seed !== expected) findings.broken("seed", "seed-differs", { found: seed, expected }, { path: "lottery.seed" });
}

/**
 * @param {Findings} findings
 * @param {Pick<Lottery, "origin" | "seed" | "draw">} lottery
 */
function checkOrigin(findings, { origin, seed, draw }) {
  if (origin === "seed" && seed === null)
    findings.broken("intact", "lottery-origin", { origin }, { path: "lottery.seed" });
  if (origin === "seed") return;
  if (seed !== null) findings.broken("intact", "lottery-origin", { origin }, { path: "lottery.seed" });
  if (draw !== null) findings.broken("intact", "lottery-origin", { origin }, { path: "lottery.draw" });
}

/**
 * @param {string} root
 * @param {Draw} draw
 */
function seedOf(root, { beacon, notaryText }) {
  const signature = fromHex(beacon?.signature ?? "") ?? new Uint8Array(0);
  const notary = utf8(notaryText ?? "");
  const parts = [fromHex(root) ?? new Uint8Array(0), u32(signature.length), signature, u32(notary.length), notary];
  return toHex(sha256(joined(utf8("kansrijk/seed/v1\0"), ...parts)));
}

/**
 * @param {Findings} findings
 * @param {Draw} draw
 */
function checkNotary(findings, { announcement, notaryText }) {
  const { notarySha256 } = announcement;
  if (notaryText === null) {
    if (notarySha256 !== null) findings.note("seed", "notary-not-used");
    return;
  }
  const path = "lottery.draw.notaryText";
  if (notarySha256 === null) {
    findings.broken("seed", "not-announced", {}, { path });
    return;
  }
  const expected = toHex(sha256(utf8(notaryText)));
  if (notarySha256 !== expected) findings.broken("seed", "notary-differs", { found: notarySha256, expected }, { path });
}

/**
 * @param {Findings} findings
 * @param {Draw} draw
 * @param {Options} options
 */
function checkBeacon(findings, { announcement, beacon }, options) {
  const chain = announcement.beacon;
  if (beacon === null) {
    findings.skip("beacon-signature", chain === null ? "no-beacon" : "beacon-not-used");
    return;
  }
  const path = "lottery.draw.beacon";
  if (chain === null) {
    findings.broken("seed", "not-announced", {}, { path });
    findings.skip("beacon-signature", "no-beacon");
    return;
  }
  if (beacon.round === chain.fallbackRound && beacon.round !== chain.round) findings.note("seed", "fallback-used");
  else if (beacon.round !== chain.round) {
    const values = { found: beacon.round, expected: chain.round };
    findings.broken("seed", "other-round", values, { path: `${path}.round` });
  }
  checkBeaconSignature(findings, chain, beacon, options);
}

/**
 * @param {Findings} findings
 * @param {import("../types.d.ts").BeaconChain} chain
 * @param {{ round: number, signature: string }} beacon
 * @param {Options} options
 */
function checkBeaconSignature(findings, chain, beacon, { checkSignature }) {
  const path = "lottery.draw.beacon";
  if (!publishedKeys.has(chain.publicKey)) findings.note("beacon-signature", "unknown-key");
  const signature = fromHex(beacon.signature) ?? new Uint8Array(0);
  const publicKey = fromHex(chain.publicKey) ?? new Uint8Array(0);
  const lengths = schemes.get(chain.scheme);
  if (lengths === undefined || lengths.signature !== signature.length || lengths.publicKey !== publicKey.length) {
    const values = { scheme: chain.scheme, signature: signature.length, publicKey: publicKey.length };
    findings.broken("beacon-signature", "scheme", values, { path });
    return;
  }
  if (checkSignature === undefined) findings.skip("beacon-signature", "no-library");
  else if (!fits(() => checkSignature(chain.scheme, publicKey, signature, beaconMessage(beacon.round)))) {
    findings.broken("beacon-signature", "signature", { round: beacon.round }, { path: `${path}.signature` });
  }
}

/**
 * H(round as 8 bytes).
 * @param {number} round
 */
function beaconMessage(round) {
  return sha256(joined(u32(Math.floor(round / 2 ** 32)), u32(round)));
}

/** @param {() => boolean} check */
function fits(check) {
  try {
    return check();
  } catch {
    // A point that is not on its curve is no signature either.
    return false;
  }
}
