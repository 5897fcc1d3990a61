import { fromHex, toHex, utf8 } from "../bytes.mjs";
import { applicationHalves, canonical } from "../canonical.mjs";
import { contentSha256, statedRoot } from "../checks/commitment.mjs";
import { LeafHasher } from "../digests.mjs";
import { merkleRoot } from "../merkle.mjs";
import { publishedCommitment } from "../publishedCommitment.mjs";
import { sha256 } from "../sha256.mjs";

/** @import { DrawOptions, Lot, RankedDraw } from "../types.d.ts" */
/** @import { Findings } from "../findings.mjs" */
/** @import { DrawnList } from "./readList.mjs" */

/**
 * The draw was made from what was committed to.
 * @param {RankedDraw} file
 * @param {Findings} findings
 * @param {DrawOptions} options
 * @param {DrawnList | null} list
 */
export function checkDrawCommitment(file, findings, options, list) {
  const { commitment, draw, saltKey } = file;
  if ((commitment === null) !== (draw === null) || (commitment === null && saltKey !== null)) {
    findings.broken("intact", "draw-without-commitment", {}, { path: "commitment" });
  }
  if (commitment === null) {
    if (options.commitment === undefined) findings.skip("commitment", "no-commitment");
    else findings.broken("commitment", "no-commitment-in-draw", {}, { path: "commitment" });
    return;
  }
  /** @param {string} path @param {unknown} found @param {unknown} expected */
  const same = (path, found, expected) => {
    if (found !== expected) findings.broken("commitment", "commitment-differs", { found, expected }, { path });
  };
  same("commitment.root", commitment.root, statedRoot(commitment));
  comparePublished(file, findings, options);
  if (options.publishedRoot !== undefined)
    same("commitment.root", commitment.root, options.publishedRoot.toLowerCase());
  if (list !== null) same("commitment.applications", commitment.applications, list.lots.length);
  checkContent(file, list, same);
  const key = saltKey ?? options.saltKey ?? null;
  const leaves = key === null ? null : leavesOf(file, list, fromHex(key) ?? new Uint8Array(0));
  if (leaves === null) findings.note("commitment", file.list === "ids" ? "salt-key-closed" : "round-closed");
  else same("commitment.applicationsRoot", commitment.applicationsRoot, toHex(merkleRoot(leaves)));
}

/**
 * @param {RankedDraw} file
 * @param {Findings} findings
 * @param {DrawOptions} options
 */
function comparePublished(file, findings, { commitment: value }) {
  if (value === undefined) {
    findings.note("commitment", "commitment-not-compared");
    return;
  }
  const published = publishedCommitment(value);
  if (published === null) {
    findings.broken("commitment", "commitment-form", {});
    return;
  }
  const { list, rulesSha256, codeSha256, commitment, draw } = file;
  const pairs = /** @type {const} */ ([
    ["list", list, published.list],
    ["rulesSha256", rulesSha256, published.rulesSha256],
    ["codeSha256", codeSha256, published.codeSha256],
    ["commitment", canonical(commitment), canonical(published.commitment)],
    ["draw.announcement", canonical(draw?.announcement ?? null), canonical(published.announcement)],
  ]);
  for (const [path, found, expected] of pairs) {
    if (found !== expected) findings.broken("commitment", "not-as-published", { found, expected }, { path });
  }
}

/**
 * The hash of what is no list: code and rules, and of a round its offers.
 * @param {RankedDraw} file
 * @param {DrawnList | null} list
 * @param {(path: string, found: unknown, expected: unknown) => void} same
 */
function checkContent({ codeSha256, rulesSha256, commitment, list: kind }, list, same) {
  if (kind === "ids") {
    const content = canonical({ codeSha256, format: "kansrijk-list/1", rulesSha256 });
    same("commitment.contentSha256", commitment?.contentSha256, toHex(sha256(utf8(content))));
  } else if (list !== null && list.round !== null) {
    const expected = contentSha256({ codeSha256, rulesSha256, round: list.round });
    same("commitment.contentSha256", commitment?.contentSha256, expected);
  }
}

/**
 * The leaves that follow from the list, in id order; null when the list is not at hand.
 * @param {RankedDraw} file
 * @param {DrawnList | null} list
 * @param {Uint8Array} saltKey
 */
function leavesOf(file, list, saltKey) {
  const hasher = new LeafHasher(saltKey);
  /** @type {{ id: string, text: string }[]} */
  let rows;
  if (file.list === "ids") {
    const lots = /** @type {readonly Lot[]} */ (list?.lots ?? file.draws[0]?.lots ?? []);
    rows = lots.map(({ id, family }) => ({ id, text: canonical({ family, id }) }));
  } else {
    if (list === null || list.round === null) return null;
    rows = list.round.applicants.map((each) => ({ id: each.id, text: applicationHalves(each).join("") }));
  }
  rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  const leaves = new Uint8Array(32 * rows.length);
  // An id that is longer than allowed was named before; it has no leaf.
  rows.forEach(({ id, text }, i) => id.length <= 128 && hasher.write(id, text, leaves, 32 * i));
  return leaves;
}

/**
 * Those who were drawn are those on the list.
 * @param {RankedDraw} file
 * @param {Findings} findings
 * @param {DrawnList | null} list
 */
export function checkDrawnFrom(file, findings, list) {
  checkDraws(file, findings);
  if (list === null) {
    findings.skip("list", "no-list");
    return;
  }
  if ((list.round === null ? "ids" : "round") !== file.list) {
    findings.broken("list", "other-list", { found: file.list }, { path: "list" });
    return;
  }
  twice(findings, list.lots);
  const { round } = list;
  if (round === null || round.tieBreaking === "single") {
    compare(findings, file, null, list.lots);
    if (file.draws.length !== 1) findings.broken("list", "draws-differ", { found: file.draws.length, expected: 1 });
    return;
  }
  const drawn = round.programmes.filter(({ orderSha256 }) => orderSha256 === null);
  for (const { id } of drawn) {
    compare(
      findings,
      file,
      id,
      round.applicants.filter(({ preferences }) => preferences.includes(id)),
    );
  }
  if (file.draws.length === drawn.length) return;
  findings.broken("list", "draws-differ", { found: file.draws.length, expected: drawn.length });
}

/**
 * One draw for everything, or one per programme in id order; nobody twice in one; the family of a lot is always the same.
 * @param {RankedDraw} file
 * @param {Findings} findings
 */
function checkDraws({ draws, list, events, commitment }, findings) {
  /** @type {Map<string, string | null>} */
  const families = new Map();
  draws.forEach(({ programme, lots }, d) => {
    const path = `draws[${d}].programme`;
    const before = draws[d - 1]?.programme ?? null;
    const isAscending = d === 0 || (before !== null && programme !== null && before < programme);
    if (!isAscending || (list === "ids" && programme !== null)) {
      findings.broken("intact", "not-ascending", { id: programme, before }, { path });
    }
    twice(findings, lots, `draws[${d}].lots`);
    for (const { id, family } of lots) {
      const other = families.get(id);
      if (other !== undefined && other !== family) {
        findings.broken("intact", "other-family", { id, found: family, expected: other }, { applicants: [id] });
      }
      families.set(id, family);
    }
  });
  for (const family of families.values()) {
    if (family !== null && families.has(family)) findings.broken("intact", "family-is-applicant", { id: family });
  }
  if (commitment === null && events.length > 0) findings.broken("intact", "events-differ", { found: events });
  const isOne = draws.length === 1 && draws[0].programme === null;
  if (commitment === null || !isOne || draws[0].lots.length === commitment.applications) return;
  const values = { found: commitment.applications, expected: draws[0].lots.length };
  findings.broken("commitment", "commitment-differs", values, { path: "commitment.applications" });
}

/**
 * @param {Findings} findings
 * @param {readonly Lot[]} lots
 * @param {string} [path] in the draw; without, it is the list that was given
 */
function twice(findings, lots, path) {
  const seen = new Set();
  lots.forEach(({ id }, i) => {
    if (seen.has(id)) findings.broken(path === undefined ? "list" : "intact", "twice", { id }, place(path, i, id));
    seen.add(id);
  });
}

/** @param {string | undefined} path @param {number} i @param {string} id */
function place(path, i, id) {
  return { path: path === undefined ? `--ids[${i}]` : `${path}[${i}]`, applicants: [id] };
}

/**
 * @param {Findings} findings
 * @param {RankedDraw} file
 * @param {string | null} programme
 * @param {readonly Lot[]} lots
 */
function compare(findings, file, programme, lots) {
  const found = file.draws.find((each) => each.programme === programme);
  const drawn = new Map(found?.lots.map(({ id, family }) => [id, family]));
  const listed = new Map(lots.map(({ id, family }) => [id, family]));
  for (const [id, family] of listed) {
    if (drawn.get(id) === family) continue;
    const code = drawn.has(id) ? "other-family" : "not-drawn";
    findings.broken("list", code, { id, programme, found: drawn.get(id), expected: family }, { applicants: [id] });
  }
  for (const id of drawn.keys()) {
    if (!listed.has(id)) findings.broken("list", "not-on-the-list", { id, programme }, { applicants: [id] });
  }
}
