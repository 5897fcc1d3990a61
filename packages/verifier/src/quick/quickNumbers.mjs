import { lotteryNeeded } from "../lotteryNeeded.mjs";
import { HmacSha256 } from "../sha256.mjs";
import { compareParts, notPlain } from "./scanner.mjs";

/** @import { Model } from "../model.mjs" */
/** @import { ApplicantRows } from "./scanRows.mjs" */

/**
 * Rows of all parts as one: where the id, the unit and the ticket of an applicant stand.
 * @param {Uint8Array} bytes
 * @param {readonly ApplicantRows[]} parts
 */
function joinedRows(bytes, parts) {
  const count = parts.reduce((sum, rows) => sum + rows.count, 0);
  const number = new Int32Array(count);
  const idFrom = new Int32Array(count);
  const idTo = new Int32Array(count);
  const familyFrom = new Int32Array(count);
  const familyTo = new Int32Array(count);
  const tickets = new Uint8Array(parts.reduce((sum, rows) => sum + rows.tickets.length, 0));
  let first = 0;
  for (const rows of parts) {
    number.set(rows.number.subarray(0, rows.count), first);
    idFrom.set(rows.idFrom.subarray(0, rows.count), first);
    idTo.set(rows.idTo.subarray(0, rows.count), first);
    familyFrom.set(rows.familyFrom.subarray(0, rows.count), first);
    familyTo.set(rows.familyTo.subarray(0, rows.count), first);
    if (tickets.length > 0) tickets.set(rows.tickets, 32 * first);
    first += rows.count;
  }
  return { bytes, count, number, idFrom, idTo, familyFrom, familyTo, tickets };
}

/** @typedef {ReturnType<typeof joinedRows>} Rows */

/**
 * Ids ascend across parts, no family is an applicant, and the numbers are right; otherwise it is not plain.
 * @param {Model} model
 * @param {Uint8Array} bytes
 * @param {readonly ApplicantRows[]} parts
 * @param {Uint8Array | null} seed
 */
export function checkQuickNumbers(model, bytes, parts, seed) {
  const rows = joinedRows(bytes, parts);
  checkIds(rows, parts);
  if (seed !== null) checkDrawn(rows, new HmacSha256(seed));
  else checkGiven(model, rows);
}

/**
 * @param {Rows} rows
 * @param {readonly ApplicantRows[]} parts
 */
function checkIds({ bytes, count, idFrom, idTo, familyFrom, familyTo }, parts) {
  let first = 0;
  for (const { count: own } of parts) {
    if (
      first > 0 &&
      own > 0 &&
      compareParts(bytes, idFrom[first - 1], idTo[first - 1], idFrom[first], idTo[first]) >= 0
    ) {
      notPlain();
    }
    first += own;
  }
  for (let i = 0; i < count; i++) {
    if (familyFrom[i] === 0) continue;
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >> 1;
      const order = compareParts(bytes, idFrom[middle], idTo[middle], familyFrom[i], familyTo[i]);
      if (order === 0) notPlain();
      if (order < 0) low = middle + 1;
      else high = middle;
    }
  }
}

/**
 * The numbers are 1 to the count, and in their order the tickets ascend.
 * @param {Rows} rows
 * @param {HmacSha256} hmac
 */
function checkDrawn(rows, hmac) {
  const { count, number } = rows;
  const holder = new Int32Array(count).fill(-1);
  for (let i = 0; i < count; i++) {
    const place = number[i] - 1;
    if (place < 0 || place >= count || holder[place] >= 0) notPlain();
    holder[place] = i;
  }
  for (let place = 1; place < count; place++) {
    if (order(rows, hmac, holder[place - 1], holder[place]) >= 0) notPlain();
  }
}

/**
 * @param {Rows} rows
 * @param {HmacSha256} hmac
 * @param {number} a
 * @param {number} b
 */
function order({ bytes, tickets, idFrom, idTo, familyFrom, familyTo }, hmac, a, b) {
  const byTicket = compareParts(tickets, 32 * a, 32 * a + 32, 32 * b, 32 * b + 32);
  if (byTicket !== 0) return byTicket;
  /** @param {number} i @returns {[number, number]} */
  const unit = (i) => (familyFrom[i] === 0 ? [idFrom[i], idTo[i]] : [familyFrom[i], familyTo[i]]);
  const byUnit = compareParts(bytes, ...unit(a), ...unit(b));
  if (byUnit !== 0) return byUnit;
  const own = new Uint8Array(64);
  [a, b].forEach((i, k) => {
    const id = bytes.slice(idFrom[i], idTo[i]);
    hmac.digestInto(id, id.length, own, 32 * k);
  });
  return compareParts(own, 0, 32, 32, 64) || compareParts(bytes, idFrom[a], idTo[a], idFrom[b], idTo[b]);
}

/**
 * No two numbers equal, and nobody without one where a lottery is needed; without a lottery nobody has one.
 * @param {Model} model
 * @param {Rows} rows
 */
function checkGiven(model, { number, count }) {
  const given = number.filter((each) => each >= 0).sort();
  const { origin } = model.certificate.lottery;
  if ((origin === "given") !== given.length > 0) notPlain();
  for (let k = 1; k < given.length; k++) if (given[k] === given[k - 1]) notPlain();
  const needed = lotteryNeeded(model);
  for (let i = 0; i < count; i++) {
    if (number[i] >= 0) continue;
    for (let wish = model.start[i]; wish < model.start[i + 1]; wish++) if (needed[model.programmeOf[wish]]) notPlain();
  }
}
