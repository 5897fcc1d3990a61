import { fromHex, joined, toHex, utf8 } from "./bytes.mjs";
import { applicationHalves, canonical } from "./canonical.mjs";
import { Sha256 } from "./sha256.mjs";

/** @import { Applicant, Certificate, Placement, RunningHash } from "./types.d.ts" */

const chunkLength = 1 << 16;
const saltLabel = utf8("kansrijk/salt/v1\0");
/** Before the text of an application: one byte 0x00 and 16 of salt. */
const leafStart = 17;

/** Feeds text to a hash in large pieces. */
class HashedText {
  /** @param {RunningHash} hash */
  constructor(hash) {
    this.hash = hash;
    this.encoder = new TextEncoder();
    this.bytes = new Uint8Array(0);
    this.waiting = "";
  }

  /** @param {string} piece */
  write(piece) {
    this.waiting += piece;
    if (this.waiting.length >= chunkLength) this.flush();
  }

  flush() {
    if (this.bytes.length < 3 * this.waiting.length) this.bytes = new Uint8Array(4 * this.waiting.length);
    const { written } = this.encoder.encodeInto(this.waiting, this.bytes);
    this.hash.update(this.bytes.subarray(0, written));
    this.waiting = "";
  }

  digest() {
    this.flush();
    return toHex(this.hash.digest());
  }
}

/** Computes leaves of applications: H(0x00 || salt || application), the salt from the salt key and the id. */
export class LeafHasher {
  /** @param {Uint8Array} saltKey */
  constructor(saltKey) {
    this.encoder = new TextEncoder();
    this.hash = new Sha256();
    this.digest = new Uint8Array(32);
    // An id is at most 128 characters, of 3 bytes each at most.
    this.salted = joined(saltLabel, saltKey, new Uint8Array(3 * 128));
    this.saltedStart = saltLabel.length + saltKey.length;
    this.saltedId = this.salted.subarray(this.saltedStart);
    this.bytes = new Uint8Array(0);
    this.text = this.bytes;
  }

  /** @param {number} length */
  resize(length) {
    this.bytes = new Uint8Array(leafStart + length);
    this.text = this.bytes.subarray(leafStart);
  }

  /**
   * @param {string} id
   * @param {string} application canonical text
   * @param {Uint8Array} out
   * @param {number} at
   */
  write(id, application, out, at) {
    const { hash, digest, salted } = this;
    const idLength = this.encoder.encodeInto(id, this.saltedId).written;
    hash
      .restart()
      .update(salted, this.saltedStart + idLength)
      .digestInto(digest);
    if (this.text.length < 3 * application.length) this.resize(6 * application.length);
    const length = this.encoder.encodeInto(application, this.text).written;
    for (let i = 0; i < 16; i++) this.bytes[1 + i] = digest[i];
    hash
      .restart()
      .update(this.bytes, leafStart + length)
      .digestInto(out, at);
  }
}

/**
 * In one pass over a well-formed certificate: the hash of its canonical text without `sha256`, and (edition full) the
 * leaves that follow from its applications, 32 bytes each.
 * @param {Certificate} certificate
 * @param {() => RunningHash} startHash
 */
export function digestsOf(certificate, startHash) {
  const { codeSha256, commitment, edition, format, lottery, mechanism, outcome, round, rulesSha256 } = certificate;
  const out = new HashedText(startHash());
  out.write(`{"codeSha256":${canonical(codeSha256)},"commitment":${canonical(commitment)},`);
  out.write(`"edition":${canonical(edition)},"format":${canonical(format)},"lottery":${canonical(lottery)},`);
  out.write(`"mechanism":${canonical(mechanism)},"outcome":{`);
  if (outcome.placements !== undefined) writePlacements(out, outcome.placements);
  out.write(`"programmes":${canonical(outcome.programmes)}},"round":{`);
  const leaves = round.applicants === undefined ? null : writeApplicants(out, round.applicants, commitment.saltKey);
  out.write(`"listRules":${canonical(round.listRules)},"programmes":${canonical(round.programmes)},`);
  out.write(`"tieBreaking":${canonical(round.tieBreaking)}},"rulesSha256":${canonical(rulesSha256)}}`);
  return { sha256: out.digest(), leaves };
}

/**
 * @param {HashedText} out
 * @param {readonly Placement[]} placements
 */
function writePlacements(out, placements) {
  out.write('"placements":[');
  let comma = "";
  for (const { applicant, programme, rank, section } of placements) {
    const place = programme === null ? "null" : JSON.stringify(programme);
    const name = JSON.stringify(applicant);
    out.write(`${comma}{"applicant":${name},"programme":${place},"rank":${rank},"section":${section}}`);
    comma = ",";
  }
  out.write("],");
}

/**
 * @param {HashedText} out
 * @param {readonly Applicant[]} applicants
 * @param {string} [saltKey]
 */
function writeApplicants(out, applicants, saltKey = "") {
  const leaves = new Uint8Array(32 * applicants.length);
  const hasher = new LeafHasher(fromHex(saltKey) ?? new Uint8Array(0));
  out.write('"applicants":[');
  applicants.forEach((applicant, i) => {
    const [head, tail] = applicationHalves(applicant);
    const numbers = applicant.numbers.length === 0 ? "[]" : canonical(applicant.numbers);
    out.write(`${i === 0 ? "" : ","}${head},"number":${applicant.number},"numbers":${numbers}${tail}`);
    hasher.write(applicant.id, head + tail, leaves, 32 * i);
  });
  out.write("],");
  return leaves;
}
