import { secondPlacement } from "./secondPlacement.mjs";

/** @import { Placeable } from "./secondPlacement.mjs" */

/**
 * The extra places that the rule for families ends with, per programme, started from none: place everybody; every full
 * programme where a family is split and that may have more gets one place more; until there is no such programme. With
 * the placement of the last pass, which is the one at these places.
 * @param {Placeable} model
 */
export function familyPlaces(model) {
  const { programmes } = model;
  const extra = programmes.map(() => 0);
  const families = familiesOf(model);
  let placed = secondPlacement(model, extra);
  if (families.length === 0 || programmes.every(({ familyExtra }) => familyExtra === 0)) return { extra, placed };
  for (;;) {
    const split = splitAt(model, families, placed);
    const taken = programmes.map(() => 0);
    for (const wish of placed) if (wish >= 0) taken[model.programmeOf[wish]]++;
    const growing = [...split].filter(
      (p) => extra[p] < programmes[p].familyExtra && taken[p] >= programmes[p].capacity + extra[p],
    );
    if (growing.length === 0) return { extra, placed };
    for (const p of growing) extra[p]++;
    placed = secondPlacement(model, extra);
  }
}

/**
 * Members who want to be together, per family with at least two of them.
 * @param {Placeable} model
 */
function familiesOf({ count, togetherWith }) {
  /** @type {Map<string | number, number[]>} */
  const members = new Map();
  for (let i = 0; i < count; i++) {
    const family = togetherWith(i);
    if (family === null) continue;
    const others = members.get(family);
    if (others === undefined) members.set(family, [i]);
    else others.push(i);
  }
  return [...members.values()].filter((each) => each.length > 1);
}

/**
 * Programmes where one member is and another would rather be.
 * @param {Placeable} model
 * @param {readonly number[][]} families
 * @param {Int32Array} placed
 */
function splitAt({ start, programmeOf, admissible }, families, placed) {
  /** @type {Set<number>} */
  const split = new Set();
  for (const members of families) {
    const homes = new Set(members.filter((i) => placed[i] >= 0).map((i) => programmeOf[placed[i]]));
    for (const i of members) {
      const end = placed[i] < 0 ? start[i + 1] : placed[i];
      for (let wish = start[i]; wish < end; wish++) {
        if (admissible[wish] === 1 && homes.has(programmeOf[wish])) split.add(programmeOf[wish]);
      }
    }
  }
  return split;
}
