import { fromHex } from "../bytes.mjs";
import { lotteryOrder } from "../lotteryNumbers.mjs";
import { lotteryNeeded } from "../lotteryNeeded.mjs";

/** @import { Check } from "../verifyCertificate.mjs" */
/** @import { Findings } from "../findings.mjs" */
/** @import { Model } from "../model.mjs" */
/** @import { Certificate } from "../types.d.ts" */

/**
 * Lottery numbers.
 * @type {Check}
 */
export function checkNumbers({ certificate, model, findings }) {
  if (model === null) {
    checkTickets(certificate, findings);
    return;
  }
  checkKind(model, findings);
  const { origin, seed } = certificate.lottery;
  if (origin === "seed" && seed !== null) checkDrawn(model, findings, fromHex(seed) ?? new Uint8Array(0));
  else checkGiven(model, findings);
}

/**
 * With `single` nobody has a number per programme, with `multiple` nobody one for all.
 * @param {Model} model
 * @param {Findings} findings
 */
function checkKind({ applicants, certificate }, findings) {
  const single = certificate.round.tieBreaking === "single";
  applicants.forEach(({ id, number, numbers }, i) => {
    if (single ? numbers.length === 0 : number === null) return;
    const path = `round.applicants[${i}].${single ? "numbers" : "number"}`;
    findings.broken("intact", "number-of-other-kind", { applicant: id }, { applicants: [id], path });
  });
}

/**
 * @param {Model} model
 * @param {Findings} findings
 * @param {Uint8Array} seed
 */
function checkDrawn(model, findings, seed) {
  const { applicants, programmes, certificate } = model;
  if (certificate.round.tieBreaking === "single") {
    lotteryOrder(seed, applicants, null).forEach((i, place) => {
      const { id, number } = applicants[i];
      if (number === place + 1) return;
      const touched = { applicants: [id], path: `round.applicants[${i}].number` };
      findings.broken("numbers", "number-differs", { applicant: id, found: number, expected: place + 1 }, touched);
    });
    return;
  }
  const listers = listersOf(model);
  /** @type {Map<string, number>[]} */
  const expected = applicants.map(() => new Map());
  programmes.forEach((programme, p) => {
    if (programme.order) return;
    const indices = listers[p];
    const order = lotteryOrder(
      seed,
      indices.map((i) => applicants[i]),
      programme.id,
    );
    order.forEach((k, place) => expected[indices[k]].set(programme.id, place + 1));
  });
  applicants.forEach((applicant, i) => compareNumbers(findings, applicant, i, expected[i]));
}

/** @param {Model} model */
function listersOf({ programmes, programmeOf, applicantOf }) {
  const listers = programmes.map(() => /** @type {number[]} */ ([]));
  for (let wish = 0; wish < programmeOf.length; wish++) {
    const list = listers[programmeOf[wish]];
    if (list !== undefined && list[list.length - 1] !== applicantOf[wish]) list.push(applicantOf[wish]);
  }
  return listers;
}

/**
 * @param {Findings} findings
 * @param {import("../types.d.ts").Applicant} applicant
 * @param {number} i
 * @param {Map<string, number>} expected per programme
 */
function compareNumbers(findings, { id, numbers }, i, expected) {
  const found = new Map(numbers.map(({ programme, number }) => [programme, number]));
  for (const programme of new Set([...expected.keys(), ...found.keys()])) {
    if (found.get(programme) === expected.get(programme)) continue;
    const values = { applicant: id, programme, found: found.get(programme), expected: expected.get(programme) };
    const touched = { applicants: [id], programmes: [programme], path: `round.applicants[${i}].numbers` };
    findings.broken("numbers", "number-differs", values, touched);
  }
}

/**
 * Numbers that came with the round, or none: no two equal, and nobody without where a lottery is needed.
 * @param {Model} model
 * @param {Findings} findings
 */
function checkGiven(model, findings) {
  const { applicants, programmes, certificate } = model;
  const { origin } = certificate.lottery;
  /** @type {Map<string, string>} */
  const holders = new Map();
  applicants.forEach(({ id, number, numbers }, i) => {
    const all = number === null ? numbers : [{ programme: "", number }, ...numbers];
    for (const entry of all) {
      const touched = { applicants: [id], path: `round.applicants[${i}]` };
      if (origin === "none") findings.broken("numbers", "number-without-lottery", { applicant: id }, touched);
      const name = `${entry.number} ${entry.programme}`;
      const other = holders.get(name);
      holders.set(name, id);
      if (other === undefined) continue;
      const values = { number: entry.number, programme: entry.programme || null, applicant: id, other };
      findings.broken("numbers", "numbers-equal", values, { applicants: [other, id] });
    }
  });
  if (origin === "given" && holders.size === 0)
    findings.broken("numbers", "no-numbers", {}, { path: "lottery.origin" });
  const needed = lotteryNeeded(model);
  listersOf(model).forEach((listers, p) => {
    if (!needed[p]) return;
    const { id } = programmes[p];
    const without = listers.map((i) => applicants[i]).filter((applicant) => !hasNumber(applicant, id));
    if (without.length === 0) return;
    const touched = { programmes: [id], applicants: without.map((applicant) => applicant.id) };
    findings.broken("numbers", "number-missing", { programme: id, count: without.length }, touched);
  });
}

/**
 * @param {import("../types.d.ts").Applicant} applicant
 * @param {string} programme
 */
function hasNumber({ number, numbers }, programme) {
  return number !== null || numbers.some((entry) => entry.programme === programme);
}

/**
 * Edition public: one ticket per application, ascending; those of a family are equal.
 * @param {Certificate} certificate
 * @param {Findings} findings
 */
function checkTickets({ round, lottery, commitment }, findings) {
  const { tickets } = lottery;
  const path = "lottery.tickets";
  if ((round.tieBreaking === "single" && lottery.seed !== null) !== (tickets !== null)) {
    findings.broken("numbers", "tickets-present", {}, { path });
  }
  if (tickets === null) {
    findings.skip("numbers", "public-numbers");
    return;
  }
  findings.note("numbers", "public-tickets");
  if (tickets.length !== commitment.applications) {
    findings.broken("numbers", "tickets-count", { found: tickets.length, expected: commitment.applications }, { path });
  }
  for (let k = 1; k < tickets.length; k++) {
    if (tickets[k - 1] > tickets[k]) findings.broken("numbers", "tickets-order", {}, { path: `${path}[${k}]` });
  }
}
