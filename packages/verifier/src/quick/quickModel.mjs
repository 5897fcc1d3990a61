import { sectionsOf } from "../choice.mjs";
import { packedKeys } from "../model.mjs";
import { compareParts, notPlain } from "./scanner.mjs";

/** @import { Certificate, ProgrammeOutcome } from "../types.d.ts" */
/** @import { Model } from "../model.mjs" */
/** @import { ApplicantRows, PlacementRows } from "./scanRows.mjs" */

/**
 * What the second placement needs, as plain data: another thread may do it.
 * @typedef {Pick<Model, "count" | "programmes" | "start" | "programmeOf" | "applicantOf" | "classOf" | "numberOf" |
 *   "keyOf" | "admissible"> & { groupSet: Int32Array, groupSets: string[][], together: Map<number, string> }} Portable
 */

/**
 * The round as arrays from rows that were read straight from the bytes. Ids are not made: whoever needs one has found
 * something wrong, and the file is then read in the ordinary way.
 * @param {Certificate} certificate without its applicants and placements
 * @param {Uint8Array} bytes
 * @param {readonly ApplicantRows[]} applicants
 * @param {readonly PlacementRows[]} placements
 * @returns {{ model: Model, portable: Portable }}
 */
export function quickModel(certificate, bytes, applicants, placements) {
  const { programmes } = certificate.round;
  const count = applicants.reduce((sum, rows) => sum + rows.count, 0);
  const wishes = applicants.reduce((sum, rows) => sum + rows.programmeOf.length, 0);
  const lastClass = programmes.map(({ order }, p) => {
    return order ? 1 : applicants.reduce((most, rows) => Math.max(most, rows.lastClass[p]), 1);
  });
  const outcomes = /** @type {(ProgrammeOutcome | undefined)[]} */ ([...certificate.outcome.programmes]);
  const extra = outcomes.map((outcome) => outcome?.extra ?? 0);
  /** @type {string[][]} */
  const groupSets = [];
  const together = families(bytes, applicants);
  const { groupSet, ...arrays } = emptyArrays(count, wishes);
  const placed = placedAt(bytes, applicants, placements, count);
  /** @type {Model} */
  const model = {
    certificate,
    count,
    applicants: [],
    idOf: notPlain,
    groupsOf: (i) => groupSets[groupSet[i]],
    togetherWith: (i) => together.get(i) ?? null,
    wishId: (wish) => programmes[arrays.programmeOf[wish]].id,
    programmeAt: (i) => (placed.programme[i] < 0 ? null : programmes[placed.programme[i]].id),
    sectionAt: (i) => (placed.section[i] < 0 ? null : placed.section[i]),
    programmes,
    applicantIndex: new Map(),
    programmeIndex: new Map(),
    ...arrays,
    lastClass,
    extra,
    ruled: null,
    second: null,
    sections: programmes.map((programme, p) => sectionsOf(programme, extra[p])),
    outcomes,
    placements: [],
    applicantPlaced: new Int32Array(0),
    placedWish: new Int32Array(count).fill(-1),
  };
  let first = 0;
  for (const rows of applicants) {
    for (let row = 0; row < rows.count; row++) groupSet[first + row] = groupSets.length + rows.groups[row];
    for (const text of rows.groupSets) groupSets.push(/** @type {string[]} */ (JSON.parse(text)));
    fillRows(model, rows, first);
    first += rows.count;
  }
  arrays.keyOf.set(packedKeys(arrays.classOf, arrays.numberOf));
  fillPlaced(model, placed);
  return { model, portable: { count, programmes, groupSets, together, groupSet, ...arrays } };
}

/**
 * @param {Model} model
 * @param {ApplicantRows} rows
 * @param {number} first index of the first one of these rows
 */
function fillRows(model, rows, first) {
  const { start, programmeOf, applicantOf, classOf, numberOf, admissible, lastClass, programmes, certificate } = model;
  const positions = programmes.map(({ order }) => (order ? new Map(order.map((id, i) => [id, i + 1])) : null));
  const ordered = orderedIds(certificate);
  const admits = rows.advices.map((text) => admitting(certificate, /** @type {string | null} */ (JSON.parse(text))));
  const before = start[first];
  programmeOf.set(rows.programmeOf, before);
  for (let row = 0; row < rows.count; row++) {
    const i = first + row;
    const { programmesOpen, maximum } = admits[rows.advice[row]];
    const from = before + (row === 0 ? 0 : rows.end[row - 1]);
    const to = before + rows.end[row];
    start[i + 1] = to;
    if (rows.ordered[row] >= 0) model.applicantIndex.set(ordered[rows.ordered[row]], i);
    const groups = model.groupsOf(i);
    // Too long, or not admitted: the ordinary check says so.
    if (to - from > maximum) notPlain();
    for (let wish = from; wish < to; wish++) {
      const p = programmeOf[wish];
      if (programmesOpen[p] === 0 || hasTwoQuotas(programmes[p], groups)) notPlain();
      applicantOf[wish] = i;
      const places = positions[p];
      if (places === null) {
        admissible[wish] = 1;
        classOf[wish] = rows.claimOf[wish - before] || lastClass[p];
        numberOf[wish] = Math.max(0, rows.number[row]);
      } else {
        const place = rows.ordered[row] < 0 ? undefined : places.get(ordered[rows.ordered[row]]);
        admissible[wish] = place === undefined ? 0 : 1;
        classOf[wish] = 1;
        numberOf[wish] = place ?? 1;
      }
    }
  }
}

/**
 * @param {import("../types.d.ts").Programme} programme
 * @param {readonly string[]} groups
 */
function hasTwoQuotas({ quotas }, groups) {
  return quotas.length > 1 && groups.length > 1 && quotas.filter(({ group }) => groups.includes(group)).length > 1;
}

/**
 * All ids in orders of programmes, each once.
 * @param {Certificate} certificate
 */
export function orderedIds({ round }) {
  return [...new Set(round.programmes.flatMap(({ order }) => order ?? []))];
}

/**
 * What an advice allows: 1 for each programme that may be listed, and the longest list.
 * @param {Certificate} certificate
 * @param {string | null} advice
 */
function admitting({ round }, advice) {
  const programmesOpen = Uint8Array.from(round.programmes, ({ admits }) => {
    return admits === null || (advice !== null && admits.includes(advice)) ? 1 : 0;
  });
  const rule =
    round.listRules.find((each) => each.advice === advice) ?? round.listRules.find((each) => each.advice === null);
  return { programmesOpen, maximum: rule?.maximum ?? Infinity };
}

/**
 * Programme and section per applicant. The placements stand in the order of the applicants, one for each.
 * @param {Uint8Array} bytes
 * @param {readonly ApplicantRows[]} applicants
 * @param {readonly PlacementRows[]} placements
 * @param {number} count
 */
function placedAt(bytes, applicants, placements, count) {
  const programme = new Int32Array(count);
  const rank = new Int32Array(count);
  const section = new Int32Array(count);
  if (placements.reduce((sum, rows) => sum + rows.count, 0) !== count) notPlain();
  let [part, row] = [0, 0];
  let i = 0;
  for (const rows of applicants) {
    for (let own = 0; own < rows.count; own++, row++, i++) {
      while (row === placements[part].count) {
        part++;
        row = 0;
      }
      const from = placements[part];
      if (compareParts(bytes, rows.idFrom[own], rows.idTo[own], from.idFrom[row], from.idTo[row]) !== 0) notPlain();
      programme[i] = from.programme[row];
      rank[i] = from.rank[row];
      section[i] = from.section[row];
    }
  }
  return { programme, rank, section };
}

/**
 * @param {Model} model
 * @param {{ programme: Int32Array, rank: Int32Array, section: Int32Array }} placed
 */
function fillPlaced(
  { count, start, programmeOf, admissible, placedWish, sections, groupsOf },
  { programme, rank, section },
) {
  for (let i = 0; i < count; i++) {
    if (programme[i] < 0) continue;
    const wish = start[i] + rank[i] - 1;
    if (rank[i] < 1 || wish >= start[i + 1] || programmeOf[wish] !== programme[i] || admissible[wish] === 0) notPlain();
    const own = sections[programme[i]];
    if (section[i] >= own.length) notPlain();
    const { group } = own[section[i]];
    if (group !== null && !groupsOf(i).includes(group)) notPlain();
    placedWish[i] = wish;
  }
}

/**
 * The family of who wants to be placed together, as the characters of its bytes.
 * @param {Uint8Array} bytes
 * @param {readonly ApplicantRows[]} applicants
 */
function families(bytes, applicants) {
  /** @type {Map<number, string>} */
  const names = new Map();
  let i = 0;
  for (const { count: own, together, familyFrom, familyTo } of applicants) {
    for (let row = 0; row < own; row++, i++) {
      if (together[row] === 1) names.set(i, String.fromCharCode(...bytes.subarray(familyFrom[row], familyTo[row])));
    }
  }
  return names;
}

/**
 * @param {number} count
 * @param {number} wishes
 */
function emptyArrays(count, wishes) {
  return {
    groupSet: new Int32Array(shared(4 * count)),
    start: new Int32Array(shared(4 * (count + 1))),
    programmeOf: new Int32Array(shared(4 * wishes)),
    applicantOf: new Int32Array(shared(4 * wishes)),
    classOf: new Float64Array(shared(8 * wishes)),
    numberOf: new Float64Array(shared(8 * wishes)),
    keyOf: new Float64Array(shared(8 * wishes)),
    admissible: new Uint8Array(shared(wishes)),
  };
}

/** @param {number} length in bytes */
function shared(length) {
  return new SharedArrayBuffer(length);
}
