/** @import { Model } from "./model.mjs" */
/** @import { Found } from "./findings.mjs" */
/** @import { Component } from "./types.d.ts" */

/**
 * Connected components of the graph in which an applicant is joined to the programmes on its list.
 * @param {Model} model
 */
function leadersOf({ applicants, programmes, programmeOf, applicantOf }) {
  const parent = Int32Array.from({ length: applicants.length + programmes.length }, (_, node) => node);
  /** @param {number} node */
  const leader = (node) => {
    let at = node;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  };
  for (let wish = 0; wish < programmeOf.length; wish++) {
    if (programmeOf[wish] < 0) continue;
    const a = leader(applicantOf[wish]);
    const b = leader(applicants.length + programmeOf[wish]);
    parent[Math.max(a, b)] = Math.min(a, b);
  }
  return parent.map((_, node) => leader(node));
}

/**
 * The components that violations touch, the largest first, and per violation which ones.
 * @param {Model} model
 * @param {readonly Found[]} violations
 * @returns {{ components: Component[], touched: number[][] }}
 */
export function touchedComponents(model, violations) {
  if (violations.length === 0) return { components: [], touched: [] };
  const leaders = leadersOf(model);
  const { applicantIndex, programmeIndex } = model;
  const count = model.applicants.length;
  const perViolation = violations.map((violation) => {
    const nodes = violation.applicants.map((id) => applicantIndex.get(id) ?? -1);
    for (const id of violation.programmes) nodes.push(count + (programmeIndex.get(id) ?? -Infinity));
    return new Set(nodes.filter((node) => node >= 0).map((node) => leaders[node]));
  });
  /** @type {Map<number, { applicants: string[], programmes: string[] }>} */
  const members = new Map();
  for (const leader of perViolation.flatMap((set) => [...set])) members.set(leader, { applicants: [], programmes: [] });
  leaders.forEach((leader, node) => {
    const member = members.get(leader);
    if (member === undefined) return;
    if (node < count) member.applicants.push(model.applicants[node].id);
    else member.programmes.push(model.programmes[node - count].id);
  });
  const sorted = [...members].map(([leader, ids]) => ({
    leader,
    size: ids.applicants.length + ids.programmes.length,
    ...ids,
  }));
  sorted.sort((a, b) => b.size - a.size || a.leader - b.leader);
  const index = new Map(sorted.map(({ leader }, i) => [leader, i]));
  return {
    components: sorted.map(({ size, applicants, programmes }) => ({ size, applicants, programmes })),
    touched: perViolation.map((set) => [...set].map((leader) => index.get(leader) ?? 0).sort((a, b) => a - b)),
  };
}
