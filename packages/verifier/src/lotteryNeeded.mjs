/** @import { Model } from "./model.mjs" */

/**
 * Per programme whether the placement may depend on lottery numbers: no order of its own, two applicants of the same
 * class on the lists, and more applicants than places, or reserves or quotas.
 * @param {Model} model
 */
export function lotteryNeeded({ programmes, programmeOf, classOf }) {
  const count = programmes.map(() => 0);
  const equal = programmes.map(() => false);
  const classes = programmes.map(() => /** @type {Set<number>} */ (new Set()));
  for (let wish = 0; wish < programmeOf.length; wish++) {
    const p = programmeOf[wish];
    if (p < 0) continue;
    count[p]++;
    if (classes[p].has(classOf[wish])) equal[p] = true;
    classes[p].add(classOf[wish]);
  }
  return programmes.map(({ order, capacity, reserves, quotas }, p) => {
    if (order || !equal[p]) return false;
    return count[p] > capacity || reserves.length > 0 || quotas.length > 0;
  });
}
