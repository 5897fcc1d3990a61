import { violationWords } from "./words/violations.mjs";
import { noteWords } from "./words/notes.mjs";

/** @import { Text } from "./types.d.ts" */

/**
 * @typedef {{ applicants?: string[], programmes?: string[], path?: string }} Touched
 * @typedef {{ property: string, code: string, text: Text, applicants: string[], programmes: string[],
 *   path: string | null }} Found
 */

/** What the checks found: every violation, and what could not be checked. */
export class Findings {
  constructor() {
    /** @type {Found[]} */
    this.violations = [];
    /** @type {Map<string, Text[]>} */
    this.notes = new Map();
    /** @type {Set<string>} */
    this.notChecked = new Set();
  }

  /**
   * @param {string} property
   * @param {keyof typeof violationWords} code
   * @param {Record<string, unknown>} values for the words
   * @param {Touched} [touched]
   */
  broken(property, code, values, touched = {}) {
    const { applicants = [], programmes = [], path = null } = touched;
    const said = path === null ? values : { path, ...values };
    this.violations.push({ property, code, text: violationWords[code](said), applicants, programmes, path });
  }

  /**
   * @param {string} property
   * @param {keyof typeof noteWords} code
   */
  note(property, code) {
    this.notes.set(property, [...(this.notes.get(property) ?? []), noteWords[code]]);
  }

  /**
   * @param {string} property
   * @param {keyof typeof noteWords} code why
   */
  skip(property, code) {
    this.notChecked.add(property);
    this.note(property, code);
  }
}
