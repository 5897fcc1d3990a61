/** @import { RankedDraw } from "../types.d.ts" */
/** @import { Findings } from "../findings.mjs" */

/**
 * The failure rules said to be used are those that fit the sources that were used. Which source was missing and which
 * was false cannot be told afterwards.
 * @param {RankedDraw} file
 * @param {Findings} findings
 */
export function checkEvents({ draw, events }, findings) {
  if (draw === null) return;
  const { announcement, beacon, notaryText } = draw;
  const chain = announcement.beacon;
  /** @type {string[][]} what may stand at each place */
  const expected = [];
  const failed = chain !== null && beacon?.round !== chain.round;
  if (failed) {
    expected.push(["beacon-missing", "beacon-false"]);
    if (beacon !== null) expected.push(["fallback-used"]);
    else if (chain.fallbackRound !== null) expected.push(["fallback-failed"]);
  }
  if (announcement.notarySha256 !== null && notaryText === null) expected.push(["notary-missing", "notary-false"]);
  if (beacon === null) expected.push(["only-notary"]);
  if (notaryText === null) expected.push(["only-beacon"]);
  const fits = events.length === expected.length && expected.every((each, i) => each.includes(events[i]));
  if (!fits) findings.broken("seed", "events-differ", { found: events, expected }, { path: "events" });
}
