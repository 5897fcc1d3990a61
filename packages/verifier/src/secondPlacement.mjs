import { sectionsOf } from "./choice.mjs";
import { inOrderOf } from "./inOrderOf.mjs";

/** @import { Model } from "./model.mjs" */
/** @import { Programme } from "./types.d.ts" */

/**
 * @typedef {Pick<Model, "count" | "programmes" | "start" | "programmeOf" | "applicantOf" | "classOf" | "numberOf" |
 *   "keyOf" | "admissible" | "groupsOf" | "togetherWith">} Placeable what a placement needs of a model
 */

/**
 * Deferred acceptance once more, one applicant at a time: each applies to its first programme, who is pushed out
 * applies to the next on its list, until nobody moves. Gives per applicant its wish, or -1. The order in which
 * applicants come in does not matter for the outcome; those who go first at their first programme first saves work.
 * @param {Placeable} model
 * @param {readonly number[]} extra per programme the places above its capacity
 */
export function secondPlacement(model, extra) {
  const { count, start, programmes, programmeOf, applicantOf, admissible, keyOf } = model;
  const offices = programmes.map((programme, p) => new Office(model, programme, extra[p]));
  const next = start.slice(0, count);
  // From which key on a programme takes nobody, as far as that is one key: the most frequent answer, without asking.
  const closed = Float64Array.from(offices, (office) => office.limit());
  /** @param {number} first */
  const enter = (first) => {
    let i = first;
    while (i >= 0 && next[i] < start[i + 1]) {
      const wish = next[i]++;
      const p = programmeOf[wish];
      if (admissible[wish] === 0 || keyOf[wish] >= closed[p]) continue;
      const out = offices[p].apply(wish);
      if (out >= 0) closed[p] = offices[p].limit();
      i = out < 0 ? -1 : applicantOf[out];
    }
  };
  for (const i of entering(model)) enter(i);
  const placed = new Int32Array(count).fill(-1);
  for (const office of offices) {
    for (const { wishes } of office.rows) for (const wish of wishes) placed[applicantOf[wish]] = wish;
  }
  return placed;
}

/**
 * Applicants with a list by the class at their first programme, then by number.
 * @param {Placeable} model
 */
function entering({ count, start, classOf, numberOf }) {
  /** @type {Map<number, number[]>} */
  const byClass = new Map();
  for (const i of inOrderOf(count, (each) => (start[each] < start[each + 1] ? numberOf[start[each]] : 0))) {
    if (start[i] === start[i + 1]) continue;
    const own = classOf[start[i]];
    const others = byClass.get(own);
    if (others === undefined) byClass.set(own, [i]);
    else others.push(i);
  }
  return [...byClass].sort(([a], [b]) => a - b).flatMap(([, applicants]) => applicants);
}

/** Who sits in one section: a heap of wishes with their keys beside them, the highest key on top. */
class Row {
  constructor() {
    /** @type {number[]} */
    this.wishes = [];
    /** @type {number[]} */
    this.keys = [];
  }

  /**
   * @param {number} wish
   * @param {number} key
   */
  insert(wish, key) {
    const { wishes, keys } = this;
    let at = keys.length;
    wishes.push(wish);
    keys.push(key);
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (keys[above] >= key) break;
      wishes[at] = wishes[above];
      keys[at] = keys[above];
      at = above;
    }
    wishes[at] = wish;
    keys[at] = key;
  }

  /** Takes out the one with the highest key; -1 when the row is empty. */
  pop() {
    const { wishes, keys } = this;
    if (keys.length === 0) return -1;
    const top = wishes[0];
    const wish = wishes.pop() ?? -1;
    const key = keys.pop() ?? 0;
    const { length } = keys;
    if (length === 0) return top;
    let at = 0;
    for (let below = 1; below < length; below = 2 * at + 1) {
      if (below + 1 < length && keys[below + 1] > keys[below]) below++;
      if (keys[below] <= key) break;
      wishes[at] = wishes[below];
      keys[at] = keys[below];
      at = below;
    }
    wishes[at] = wish;
    keys[at] = key;
    return top;
  }
}

/** The places of one programme. */
class Office {
  /**
   * @param {Placeable} model
   * @param {Programme} programme
   * @param {number} extra
   */
  constructor(model, programme, extra) {
    this.model = model;
    this.capacity = programme.capacity + extra;
    this.sections = sectionsOf(programme, extra);
    this.quotas = programme.quotas;
    this.rows = this.sections.map(() => new Row());
    this.count = 0;
  }

  /**
   * @param {number} wish
   * @param {string} group
   */
  isMember(wish, group) {
    return this.model.groupsOf(this.model.applicantOf[wish]).includes(group);
  }

  /** The key of the last one, when there is one section and it is full: whoever is behind that has no chance. */
  limit() {
    if (this.rows.length > 1 || this.quotas.length > 0) return Infinity;
    const { keys } = this.rows[0];
    if (keys.length < this.capacity) return Infinity;
    return keys.length === 0 ? -Infinity : keys[0];
  }

  /**
   * Takes someone in; gives the wish of who must leave (perhaps the same one), or -1 when all may stay.
   * @param {number} wish
   */
  apply(wish) {
    if (this.quotas.length > 0) return this.applyUnderQuotas(wish);
    const { keyOf } = this.model;
    let moving = wish;
    for (let s = 0; s < this.sections.length; s++) {
      const { group, places } = this.sections[s];
      if (group !== null && !this.isMember(moving, group)) continue;
      const row = this.rows[s];
      const { length } = row.keys;
      const room = places ?? this.capacity - (this.count - length);
      // Full, and behind the last one: the most frequent case.
      if (length >= room && (length === 0 || row.keys[0] <= keyOf[moving])) continue;
      row.insert(moving, keyOf[moving]);
      if (length < room) {
        this.count++;
        return this.shrinkLast();
      }
      moving = row.pop();
    }
    return moving;
  }

  /** Who came in earlier sections may have taken a place of the last one, which gets what is left. */
  shrinkLast() {
    if (this.count <= this.capacity) return -1;
    this.count--;
    return this.rows[this.rows.length - 1].pop();
  }

  /**
   * Of those in a group whose quota is passed the last one leaves; else, when it is too full, the last one of all.
   * @param {number} wish
   */
  applyUnderQuotas(wish) {
    const { wishes } = this.rows[0];
    wishes.push(wish);
    for (const { group, places } of this.quotas) {
      if (!this.isMember(wish, group)) continue;
      const members = wishes.filter((other) => this.isMember(other, group));
      if (members.length > places) return this.removeLast(members);
    }
    return wishes.length > this.capacity ? this.removeLast(wishes) : -1;
  }

  /** @param {readonly number[]} among */
  removeLast(among) {
    const { keyOf } = this.model;
    const last = among.reduce((most, wish) => (keyOf[wish] > keyOf[most] ? wish : most));
    const { wishes } = this.rows[0];
    wishes.splice(wishes.indexOf(last), 1);
    return last;
  }
}
