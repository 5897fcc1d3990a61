import { sectionsOf } from "../choice.mjs";

/** @import { Check } from "../verifyCertificate.mjs" */
/** @import { Findings } from "../findings.mjs" */
/** @import { Model } from "../model.mjs" */
/** @import { Certificate, Programme, ProgrammeOutcome } from "../types.d.ts" */

/**
 * @typedef {{ placed: number, who: string[], sections: Map<number, number>, quotas: Map<string, number> }} Tally
 *   applicants placed at a programme, their ids, and how many per section and per group
 */

/**
 * No more placed than there are places, and the counts are right.
 * @type {Check}
 */
export function checkCapacity({ certificate, model, findings }) {
  checkCounts({ certificate, model, findings, tallies: model === null ? null : tallied(model, certificate) });
}

/**
 * @param {Pick<import("../verifyCertificate.mjs").Case, "certificate" | "model" | "findings"> &
 *   { tallies: Map<string, Tally> | null }} subject
 */
export function checkCounts({ certificate, model, findings, tallies }) {
  const outcomes = new Map(certificate.outcome.programmes.map((outcome) => [outcome.id, outcome]));
  certificate.round.programmes.forEach((programme, p) => {
    const outcome = outcomes.get(programme.id);
    if (outcome === undefined) return;
    const tally = tallies === null ? null : (tallies.get(programme.id) ?? emptyTally());
    const check = new ProgrammeCheck(findings, programme, outcome, tally);
    check.counts();
    check.sections();
    check.quotas();
    if (model !== null) check.lastClass(model.lastClass[p]);
    else if (programme.orderSha256 !== null) check.lastClass(1);
  });
  if (model !== null) return;
  findings.note("capacity", "public-counts");
  const placed = certificate.outcome.programmes.reduce((sum, outcome) => sum + outcome.placed, 0);
  const { applications } = certificate.commitment;
  if (placed > applications) findings.broken("capacity", "more-placed-than-applied", { placed, applications });
}

/** @returns {Tally} */
export function emptyTally() {
  return { placed: 0, who: [], sections: new Map(), quotas: new Map() };
}

/**
 * @param {Model} model
 * @param {Certificate} certificate
 */
function tallied(model, certificate) {
  /** @type {Map<string, Tally>} */
  const tallies = new Map(model.programmes.map(({ id }) => [id, emptyTally()]));
  certificate.outcome.placements?.forEach(({ applicant, programme, section }, k) => {
    const tally = programme === null ? undefined : tallies.get(programme);
    if (tally === undefined) return;
    tally.placed++;
    tally.who.push(applicant);
    if (section !== null) add(tally.sections, section);
    const i = model.applicantPlaced[k];
    if (i >= 0) for (const group of model.applicants[i].groups) add(tally.quotas, group);
  });
  return tallies;
}

/**
 * @template K
 * @param {Map<K, number>} counts
 * @param {K} key
 */
export function add(counts, key) {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The checks of one programme; without a tally (edition public) only that the counts agree with each other. */
class ProgrammeCheck {
  /**
   * @param {Findings} findings
   * @param {Programme} programme
   * @param {ProgrammeOutcome} outcome
   * @param {Tally | null} tally
   */
  constructor(findings, programme, outcome, tally) {
    this.findings = findings;
    this.programme = programme;
    this.outcome = outcome;
    this.tally = tally;
  }

  /**
   * @param {Parameters<Findings["broken"]>[1]} code
   * @param {Record<string, unknown>} values
   */
  broken(code, values) {
    const { id } = this.programme;
    const touched = { programmes: [id], applicants: this.tally?.who ?? [] };
    this.findings.broken("capacity", code, { programme: id, ...values }, touched);
  }

  /** @param {string} what @param {number} found @param {number} expected */
  same(what, found, expected) {
    if (found !== expected) this.broken("count-differs", { what, found, expected });
  }

  counts() {
    const { familyExtra } = this.programme;
    const { extra } = this.outcome;
    if (extra > familyExtra) this.broken("extra-above-maximum", { extra, familyExtra });
    const capacity = this.programme.capacity + extra;
    const placed = this.tally?.placed ?? this.outcome.placed;
    if (placed > capacity) this.broken("over-capacity", { placed, capacity });
    this.same("placed", this.outcome.placed, placed);
  }

  sections() {
    const { extra } = this.outcome;
    const rules = sectionsOf(this.programme, extra);
    const { sections } = this.outcome;
    if (sections.length !== rules.length) {
      this.broken("count-differs", { what: "sections", found: sections.length, expected: rules.length });
      return;
    }
    let left = this.programme.capacity + extra;
    rules.forEach(({ kind, group, places }, s) => {
      const section = sections[s];
      const placed = this.tally === null ? section.placed : (this.tally.sections.get(s) ?? 0);
      const room = Math.max(0, places ?? left);
      left -= placed;
      const what = `sections[${s}]`;
      if (section.kind !== kind || section.group !== group) this.broken("other-section", { what, kind, group });
      this.same(`${what}.places`, section.places, room);
      this.same(`${what}.placed`, section.placed, placed);
      if (placed > room) this.broken("over-places", { what, placed, places: room });
    });
    if (this.tally !== null) return;
    this.same(
      "placed",
      this.outcome.placed,
      sections.reduce((sum, section) => sum + section.placed, 0),
    );
  }

  quotas() {
    const { quotas } = this.programme;
    const stated = this.outcome.quotas;
    if (stated.length !== quotas.length) {
      this.broken("count-differs", { what: "quotas", found: stated.length, expected: quotas.length });
      return;
    }
    quotas.forEach(({ group, places }, q) => {
      const quota = stated[q];
      const placed = this.tally === null ? quota.placed : (this.tally.quotas.get(group) ?? 0);
      const what = `quotas[${q}]`;
      if (quota.group !== group) this.broken("other-section", { what, kind: "quota", group });
      this.same(`${what}.places`, quota.places, places);
      this.same(`${what}.placed`, quota.placed, placed);
      if (placed > places) this.broken("over-places", { what, placed, places });
    });
  }

  /** @param {number} expected */
  lastClass(expected) {
    this.same("lastClass", this.outcome.lastClass, expected);
  }
}
