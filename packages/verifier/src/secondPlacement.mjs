import { inOrderOf } from "./inOrderOf.mjs";

/** @import { Model } from "./model.mjs" */
/** @import { Programme } from "./types.d.ts" */

/**
 * Deferred acceptance once more, one applicant at a time: each applies to its first programme, who is pushed out
 * applies to the next on its list, until nobody moves. Gives per applicant its wish, or -1. The order in which
 * applicants come in does not matter for the outcome; lowest lottery numbers first saves work.
 * @param {Model} model
 */
export function secondPlacement(model) {
  const { applicants, start, programmes, programmeOf, applicantOf, admissible, numberOf } = model;
  const offices = programmes.map((programme, p) => new Office(model, programme, p));
  const next = start.slice(0, applicants.length);
  const entering = inOrderOf(applicants.length, (i) => (start[i] < start[i + 1] ? numberOf[start[i]] : 0));
  for (const first of entering) {
    let i = first;
    while (i >= 0 && next[i] < start[i + 1]) {
      const wish = next[i]++;
      if (admissible[wish] === 0) continue;
      const out = offices[programmeOf[wish]].apply(wish);
      i = out < 0 ? -1 : applicantOf[out];
    }
  }
  const placed = new Int32Array(applicants.length).fill(-1);
  for (const office of offices) {
    for (const { wishes } of office.rows) for (const wish of wishes) placed[applicantOf[wish]] = wish;
  }
  return placed;
}

/** Who sits in one section: wishes, lowest key first, with their keys beside them. */
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
    let low = 0;
    let high = keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keys[middle] <= key) low = middle + 1;
      else high = middle;
    }
    wishes.push(wish);
    keys.push(key);
    for (let i = keys.length - 1; i > low; i--) {
      wishes[i] = wishes[i - 1];
      keys[i] = keys[i - 1];
    }
    wishes[low] = wish;
    keys[low] = key;
  }

  /** Takes out the last one; -1 when the row is empty. */
  pop() {
    this.keys.pop();
    return this.wishes.pop() ?? -1;
  }

  /** @param {number} at */
  remove(at) {
    this.keys.splice(at, 1);
    return this.wishes.splice(at, 1)[0];
  }
}

/** The places of one programme. */
class Office {
  /**
   * @param {Model} model
   * @param {Programme} programme
   * @param {number} p
   */
  constructor(model, programme, p) {
    this.model = model;
    this.capacity = programme.capacity;
    this.sections = model.sections[p];
    this.quotas = programme.quotas;
    this.rows = this.sections.map(() => new Row());
    this.count = 0;
  }

  /**
   * @param {number} wish
   * @param {string} group
   */
  isMember(wish, group) {
    return this.model.applicants[this.model.applicantOf[wish]].groups.includes(group);
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
      if (length >= room && (length === 0 || row.keys[length - 1] <= keyOf[moving])) continue;
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

  /** @param {number} wish */
  applyUnderQuotas(wish) {
    const row = this.rows[0];
    row.insert(wish, this.model.keyOf[wish]);
    for (const { group, places } of this.quotas) {
      if (!this.isMember(wish, group)) continue;
      let members = 0;
      let last = -1;
      row.wishes.forEach((other, at) => {
        if (!this.isMember(other, group)) return;
        members++;
        last = at;
      });
      if (members > places) return row.remove(last);
    }
    return row.wishes.length > this.capacity ? row.pop() : -1;
  }
}
