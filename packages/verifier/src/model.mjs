import { sectionsOf } from "./choice.mjs";

/** @import { Applicant, Certificate, Placement, Programme, ProgrammeOutcome } from "./types.d.ts" */
/** @import { SectionRule } from "./choice.mjs" */

/**
 * A round as arrays. A wish is one programme on one list; the wishes of applicant i are numbered from `start[i]` up to
 * `start[i + 1]`, best first. A programme that does not exist has index -1.
 * @typedef {object} Model
 * @property {Certificate} certificate
 * @property {number} count of applicants
 * @property {readonly Applicant[]} applicants
 * @property {(applicant: number) => string} idOf
 * @property {(applicant: number) => readonly string[]} groupsOf
 * @property {(applicant: number) => string | number | null} togetherWith the family, of who wants to be placed together
 * @property {(wish: number) => string} wishId the programme of a wish
 * @property {(applicant: number) => string | null} programmeAt where it is placed, as stated
 * @property {(applicant: number) => number | null} sectionAt the same
 * @property {readonly Programme[]} programmes
 * @property {Map<string, number>} applicantIndex
 * @property {Map<string, number>} programmeIndex
 * @property {Int32Array} start
 * @property {Int32Array} programmeOf programme of a wish
 * @property {Int32Array} applicantOf applicant of a wish
 * @property {Float64Array} classOf first part of the key of a wish
 * @property {Float64Array} numberOf second part
 * @property {Float64Array} keyOf both parts as one number in the same order
 * @property {Uint8Array} admissible 1 when the programme may take the applicant
 * @property {number[]} lastClass per programme
 * @property {number[]} extra per programme the extra places for families, as stated
 * @property {{ extra: number[], placed: Int32Array } | null} ruled what the rule for families ends with, once it is known
 * @property {Int32Array | null} second the second placement at the places as stated, once it is made
 * @property {SectionRule[][]} sections per programme
 * @property {(ProgrammeOutcome | undefined)[]} outcomes per programme
 * @property {(Placement | undefined)[]} placements per applicant, the first one when there are more
 * @property {Int32Array} applicantPlaced per placement its applicant; -1 when there is none such
 * @property {Int32Array} placedWish per applicant the wish that its placement fulfils; -1 when there is none
 */

/**
 * @param {Certificate} certificate edition full, of the right shape
 * @returns {Model}
 */
export function modelOf(certificate) {
  const { programmes, applicants = [] } = certificate.round;
  const applicantIndex = indexed(applicants.map(({ id }) => id));
  const programmeIndex = indexed(programmes.map(({ id }) => id));
  const start = new Int32Array(applicants.length + 1);
  applicants.forEach(({ preferences }, i) => (start[i + 1] = start[i] + preferences.length));
  const wishes = start[applicants.length];
  const outcomes = Array.from(programmes, () => /** @type {ProgrammeOutcome | undefined} */ (undefined));
  for (const outcome of certificate.outcome.programmes) {
    const p = programmeIndex.get(outcome.id);
    if (p !== undefined) outcomes[p] ??= outcome;
  }
  const extra = outcomes.map((outcome) => outcome?.extra ?? 0);
  /** @type {Model} */
  const model = {
    certificate,
    count: applicants.length,
    applicants,
    idOf: (i) => applicants[i].id,
    groupsOf: (i) => applicants[i].groups,
    togetherWith: (i) => (applicants[i].together ? applicants[i].family : null),
    wishId: (wish) => applicants[model.applicantOf[wish]].preferences[wish - start[model.applicantOf[wish]]],
    programmeAt: (i) => model.placements[i]?.programme ?? null,
    sectionAt: (i) => model.placements[i]?.section ?? null,
    programmes,
    applicantIndex,
    programmeIndex,
    start,
    programmeOf: new Int32Array(wishes).fill(-1),
    applicantOf: new Int32Array(wishes),
    classOf: new Float64Array(wishes),
    numberOf: new Float64Array(wishes),
    keyOf: new Float64Array(0),
    admissible: new Uint8Array(wishes),
    lastClass: lastClasses(programmes, applicants, programmeIndex),
    extra,
    ruled: null,
    second: null,
    sections: programmes.map((programme, p) => sectionsOf(programme, extra[p])),
    outcomes,
    placements: Array.from(applicants, () => undefined),
    applicantPlaced: new Int32Array(certificate.outcome.placements?.length ?? 0),
    placedWish: new Int32Array(applicants.length).fill(-1),
  };
  fillWishes(model);
  model.keyOf = packedKeys(model.classOf, model.numberOf);
  fillPlacements(model);
  return model;
}

/** @param {string[]} ids */
function indexed(ids) {
  /** @type {Map<string, number>} */
  const index = new Map();
  // Backwards, so that of two with the same id the first one stays.
  for (let i = ids.length - 1; i >= 0; i--) index.set(ids[i], i);
  return index;
}

/**
 * @param {readonly Programme[]} programmes
 * @param {readonly Applicant[]} applicants
 * @param {Map<string, number>} programmeIndex
 */
function lastClasses(programmes, applicants, programmeIndex) {
  const last = programmes.map(() => 1);
  for (const { priority } of applicants) {
    for (const claim of priority) {
      const p = programmeIndex.get(claim.programme);
      if (p !== undefined) last[p] = Math.max(last[p], claim.class + 1);
    }
  }
  programmes.forEach(({ order }, p) => {
    if (order) last[p] = 1;
  });
  return last;
}

/** @param {Model} model */
function fillWishes(model) {
  const { applicants, programmes, programmeIndex, programmeOf, applicantOf, classOf, numberOf, admissible } = model;
  const positions = programmes.map(({ order }) => (order ? indexed([...order]) : null));
  let wish = 0;
  applicants.forEach((applicant, i) => {
    for (const id of applicant.preferences) {
      const p = programmeIndex.get(id) ?? -1;
      programmeOf[wish] = p;
      applicantOf[wish] = i;
      if (p >= 0) {
        const position = positions[p]?.get(applicant.id);
        const admits = programmes[p].admits;
        const adviceFits = admits === null || (applicant.advice !== null && admits.includes(applicant.advice));
        admissible[wish] = adviceFits && (positions[p] === null || position !== undefined) ? 1 : 0;
        classOf[wish] = positions[p] === null ? classAt(applicant, id, model.lastClass[p]) : 1;
        numberOf[wish] = positions[p] === null ? numberAt(model, applicant, id) : (position ?? 0) + 1;
      }
      wish++;
    }
  });
}

/**
 * @param {Applicant} applicant
 * @param {string} programme
 * @param {number} lastClass
 */
function classAt(applicant, programme, lastClass) {
  for (const claim of applicant.priority) if (claim.programme === programme) return claim.class;
  return lastClass;
}

/**
 * @param {Model} model
 * @param {Applicant} applicant
 * @param {string} programme
 */
function numberAt(model, applicant, programme) {
  if (model.certificate.round.tieBreaking === "single") return applicant.number ?? 0;
  for (const entry of applicant.numbers) if (entry.programme === programme) return entry.number;
  return 0;
}

/** @param {Model} model */
function fillPlacements({ certificate, applicants, applicantIndex, applicantPlaced, placements, placedWish, start }) {
  certificate.outcome.placements?.forEach((placement, k) => {
    const { applicant, programme } = placement;
    // As a rule they stand in the same order.
    const i = applicants[k]?.id === applicant ? k : (applicantIndex.get(applicant) ?? -1);
    applicantPlaced[k] = i;
    if (i < 0 || placements[i] !== undefined) return;
    placements[i] = placement;
    const place = programme === null ? -1 : applicants[i].preferences.indexOf(programme);
    if (place >= 0) placedWish[i] = start[i] + place;
  });
}

/**
 * Class and number as one number: numbers are below 2^31, and classes, when they are large, count by their place among
 * all classes.
 * @param {Float64Array} classOf
 * @param {Float64Array} numberOf
 */
export function packedKeys(classOf, numberOf) {
  if (classOf.every((each) => each < 2 ** 21)) return classOf.map((each, wish) => each * 2 ** 31 + numberOf[wish]);
  const classes = [...new Set(classOf)].sort((a, b) => a - b);
  const place = new Map(classes.map((each, i) => [each, i]));
  return classOf.map((each, wish) => (place.get(each) ?? 0) * 2 ** 31 + numberOf[wish]);
}

/**
 * Whether the key of one wish goes before that of another.
 * @param {Model} model
 * @param {number} wish
 * @param {number} other
 */
export function goesBefore({ keyOf }, wish, other) {
  return keyOf[wish] < keyOf[other];
}

/**
 * Those placed at each programme according to the placements, as wishes, lowest key first.
 * @param {Model} model
 */
export function placedWishes(model) {
  const placed = model.programmes.map(() => /** @type {number[]} */ ([]));
  for (const wish of model.placedWish) if (wish >= 0) placed[model.programmeOf[wish]]?.push(wish);
  for (const wishes of placed) sortByKey(model, wishes);
  return placed;
}

/**
 * Short lists by putting each in its place, which is several times faster than sorting with a comparison.
 * @param {Model} model
 * @param {number[]} wishes
 */
function sortByKey(model, wishes) {
  if (wishes.length > 256) {
    wishes.sort((a, b) => byKey(model, a, b));
    return;
  }
  for (let i = 1; i < wishes.length; i++) {
    const wish = wishes[i];
    let k = i;
    for (; k > 0 && byKey(model, wishes[k - 1], wish) > 0; k--) wishes[k] = wishes[k - 1];
    wishes[k] = wish;
  }
}

/**
 * @param {Model} model
 * @param {number} a
 * @param {number} b
 */
export function byKey({ keyOf }, a, b) {
  return keyOf[a] - keyOf[b] || a - b;
}
