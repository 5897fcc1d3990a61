import { HmacSha256 } from "../sha256.mjs";
import { LeafWriter } from "./leafWriter.mjs";
import { compareParts, literal, notPlain, Scanner } from "./scanner.mjs";
import { Texts } from "./texts.mjs";

/**
 * What is known before the rows are read. Plain data: it goes to another thread as it is.
 * @typedef {object} Frame
 * @property {Uint8Array<SharedArrayBuffer>} bytes the file
 * @property {string[]} programmes ids, ascending
 * @property {string[]} ordered all ids in orders of programmes
 * @property {Uint8Array} saltKey
 * @property {Uint8Array | null} seed when the numbers follow from one
 *
 * @typedef {{ from: number, to: number }} Part of the file
 *
 * @typedef {object} PlacementRows one element per row
 * @property {number} count
 * @property {Int32Array} idFrom where its applicant stands in the file
 * @property {Int32Array} idTo
 * @property {Int32Array} programme index, or -1
 * @property {Int32Array} rank -1 for null
 * @property {Int32Array} section -1 for null
 *
 * @typedef {object} ApplicantRows one element per row; of the wishes one element per wish
 * @property {number} count
 * @property {Int32Array} idFrom
 * @property {Int32Array} idTo
 * @property {Int32Array} familyFrom 0 without a family
 * @property {Int32Array} familyTo
 * @property {Uint8Array} together
 * @property {Int32Array} number -1 for null
 * @property {Int32Array} advice index in `advices`
 * @property {Int32Array} groups index in `groupSets`
 * @property {Int32Array} ordered index of the id in `ordered`, or -1
 * @property {Int32Array} end the wishes of a row end here, counted from the first row
 * @property {Int32Array} programmeOf
 * @property {Int32Array} claimOf class by priority, 0 for the last class
 * @property {Int32Array} lastClass per programme
 * @property {Uint8Array} leaves 32 bytes each
 * @property {Uint8Array} tickets 32 bytes each; empty without a seed
 * @property {string[]} advices as they are printed
 * @property {string[]} groupSets as they are printed
 */

const texts = /** @type {const} */ ({
  applicant: literal('{"applicant":'),
  programme: literal(',"programme":'),
  rank: literal(',"rank":'),
  section: literal(',"section":'),
  advice: literal('{"advice":'),
  consent: literal(',"consent":'),
  family: literal(',"family":'),
  groups: literal(',"groups":['),
  id: literal(',"id":'),
  number: literal(',"number":'),
  preferences: literal(',"numbers":[],"preferences":['),
  priority: literal('],"priority":['),
  claim: literal('{"class":'),
  together: literal('],"together":'),
  comma: literal(","),
  bracket: literal("]"),
  brace: literal("}"),
});

/** A row of a placement takes more bytes than this, and one of an applicant; a wish does too. */
const leastPlacement = 52;
const leastApplicant = 128;
const leastWish = 4;

/**
 * @param {number} length
 */
function column(length) {
  return new Int32Array(new SharedArrayBuffer(4 * length));
}

/**
 * The index of the text that was just read among those that are known. One that is not is never given as -1: that stands
 * for null.
 * @param {Texts} known
 * @param {Scanner} scanner
 */
function oneOf(known, scanner) {
  const index = known.find(scanner);
  return index < 0 ? notPlain() : index;
}

/**
 * @param {Frame} frame
 * @param {Part} part whole rows with commas between them
 * @returns {PlacementRows}
 */
export function scanPlacements({ bytes, programmes }, { from, to }) {
  const known = new Texts(programmes);
  const size = Math.ceil((to - from) / leastPlacement);
  const [idFrom, idTo, programme, rank, section] = [
    column(size),
    column(size),
    column(size),
    column(size),
    column(size),
  ];
  const scanner = new Scanner(bytes, from);
  let row = 0;
  for (; scanner.at < to; row++) {
    if (row > 0) scanner.expect(texts.comma);
    if (row >= size) notPlain();
    scanner.expect(texts.applicant);
    scanner.text();
    idFrom[row] = scanner.from;
    idTo[row] = scanner.to;
    scanner.expect(texts.programme);
    programme[row] = scanner.textOrNull() ? oneOf(known, scanner) : -1;
    scanner.expect(texts.rank);
    rank[row] = scanner.wholeOrNull();
    scanner.expect(texts.section);
    section[row] = scanner.wholeOrNull();
    scanner.expect(texts.brace);
    // Nowhere, with no rank and section, or somewhere with both.
    if (programme[row] < 0 !== rank[row] < 0 || programme[row] < 0 !== section[row] < 0) notPlain();
  }
  if (scanner.at !== to) notPlain();
  return { count: row, idFrom, idTo, programme, rank, section };
}

/**
 * @param {Frame} frame
 * @param {Part} part whole rows with commas between them
 * @param {(bytes: Uint8Array) => string} digest SHA-256 as characters of 8 bits
 * @returns {ApplicantRows}
 */
export function scanApplicants(frame, part, digest) {
  const scan = new ApplicantScan(frame, part, digest);
  while (scan.scanner.at < part.to) scan.row();
  if (scan.scanner.at !== part.to) notPlain();
  return scan.rows();
}

class ApplicantScan {
  /**
   * @param {Frame} frame
   * @param {Part} part
   * @param {(bytes: Uint8Array) => string} digest
   */
  constructor({ bytes, programmes, ordered, saltKey, seed }, { from, to }, digest) {
    const size = Math.ceil((to - from) / leastApplicant);
    const wishes = Math.ceil((to - from) / leastWish);
    this.scanner = new Scanner(bytes, from);
    this.programmes = new Texts(programmes);
    this.orderedIds = new Texts(ordered);
    this.leafWriter = new LeafWriter(saltKey, digest);
    this.hmac = seed === null ? null : new HmacSha256(seed);
    this.unit = new Uint8Array(128);
    this.count = 0;
    this.wish = 0;
    this.idFrom = column(size);
    this.idTo = column(size);
    this.familyFrom = column(size);
    this.familyTo = column(size);
    this.number = column(size);
    this.advice = column(size);
    this.groups = column(size);
    this.ordered = column(size);
    this.end = column(size);
    this.programmeOf = column(wishes);
    this.claimOf = column(wishes);
    this.together = new Uint8Array(new SharedArrayBuffer(size));
    this.lastClass = new Int32Array(programmes.length).fill(1);
    this.leaves = new Uint8Array(new SharedArrayBuffer(32 * size));
    this.tickets = new Uint8Array(new SharedArrayBuffer(seed === null ? 0 : 32 * size));
    /** @type {Map<string, number>} */
    this.advices = new Map();
    /** @type {Map<string, number>} */
    this.groupSets = new Map();
  }

  /** @returns {ApplicantRows} */
  rows() {
    const { count, wish, advices, groupSets } = this;
    return {
      count,
      idFrom: this.idFrom,
      idTo: this.idTo,
      familyFrom: this.familyFrom,
      familyTo: this.familyTo,
      together: this.together,
      number: this.number,
      advice: this.advice,
      groups: this.groups,
      ordered: this.ordered,
      end: this.end,
      programmeOf: this.programmeOf.subarray(0, wish),
      claimOf: this.claimOf.subarray(0, wish),
      lastClass: this.lastClass,
      leaves: this.leaves.subarray(0, 32 * count),
      tickets: this.tickets.subarray(0, 32 * count),
      advices: [...advices.keys()].map(fromUtf8),
      groupSets: [...groupSets.keys()].map(fromUtf8),
    };
  }

  row() {
    const { scanner, count } = this;
    if (count > 0) scanner.expect(texts.comma);
    if (count >= this.idFrom.length) notPlain();
    const start = scanner.at;
    scanner.expect(texts.advice);
    this.advice[count] = this.interned(this.advices, scanner.at, () => scanner.textOrNull());
    scanner.expect(texts.consent);
    scanner.truth();
    scanner.expect(texts.family);
    const hasFamily = scanner.textOrNull();
    this.familyFrom[count] = hasFamily ? scanner.from : 0;
    this.familyTo[count] = hasFamily ? scanner.to : 0;
    scanner.expect(texts.groups);
    this.groups[count] = this.interned(this.groupSets, scanner.at - 1, () => this.groupList());
    this.id();
    const middle = scanner.at;
    scanner.expect(texts.number);
    this.number[count] = scanner.wholeOrNull();
    scanner.expect(texts.preferences);
    const rest = scanner.at - preferencesLength;
    this.wishes();
    this.claims();
    scanner.expect(texts.together);
    const together = scanner.truth();
    if (together && !hasFamily) notPlain();
    this.together[count] = together ? 1 : 0;
    scanner.expect(texts.brace);
    this.seal(start, middle, rest);
    this.count++;
  }

  /**
   * The index of what is read next among all that was read there; the text itself is only made once.
   * @param {Map<string, number>} known
   * @param {number} from
   * @param {() => unknown} read
   */
  interned(known, from, read) {
    read();
    const { bytes, at } = this.scanner;
    let text = "";
    for (let i = from; i < at; i++) text += String.fromCharCode(bytes[i]);
    const index = known.get(text);
    if (index !== undefined) return index;
    known.set(text, known.size);
    return known.size - 1;
  }

  /** Ascending, none twice. */
  groupList() {
    const { scanner } = this;
    if (scanner.take(texts.bracket)) return;
    let before = 0;
    let beforeTo = 0;
    do {
      scanner.text();
      const { bytes, from, to } = scanner;
      if (before > 0 && compareParts(bytes, before, beforeTo, from, to) >= 0) notPlain();
      before = from;
      beforeTo = to;
    } while (scanner.take(texts.comma));
    scanner.expect(texts.bracket);
  }

  id() {
    const { scanner, count, idFrom, idTo } = this;
    scanner.expect(texts.id);
    scanner.text();
    const { bytes, from, to } = scanner;
    if (count > 0 && compareParts(bytes, idFrom[count - 1], idTo[count - 1], from, to) >= 0) notPlain();
    idFrom[count] = from;
    idTo[count] = to;
    this.ordered[count] = this.orderedIds.find(scanner);
  }

  /** Known programmes, none twice. */
  wishes() {
    const { scanner, programmes, programmeOf, claimOf } = this;
    const first = this.wish;
    if (scanner.bytes[scanner.at] !== texts.priority[0]) {
      do {
        scanner.text();
        const p = oneOf(programmes, scanner);
        for (let wish = first; wish < this.wish; wish++) if (programmeOf[wish] === p) notPlain();
        programmeOf[this.wish] = p;
        claimOf[this.wish] = 0;
        this.wish++;
      } while (scanner.take(texts.comma));
    }
    scanner.expect(texts.priority);
    this.end[this.count] = this.wish;
  }

  /** Known programmes, ascending: their indices are in the order of their ids. */
  claims() {
    const { scanner, programmes, programmeOf, claimOf, lastClass, count, end } = this;
    if (scanner.bytes[scanner.at] === texts.bracket[0]) return;
    let before = -1;
    do {
      scanner.expect(texts.claim);
      const own = scanner.whole();
      scanner.expect(texts.programme);
      scanner.text();
      scanner.expect(texts.brace);
      const p = oneOf(programmes, scanner);
      if (p <= before || own < 1 || own > 1_000_000) notPlain();
      before = p;
      if (own >= lastClass[p]) lastClass[p] = own + 1;
      for (let wish = count === 0 ? 0 : end[count - 1]; wish < this.wish; wish++) {
        if (programmeOf[wish] === p) claimOf[wish] = own;
      }
    } while (scanner.take(texts.comma));
  }

  /**
   * The leaf: the row without its numbers. And the ticket.
   * @param {number} start
   * @param {number} middle where the numbers begin
   * @param {number} rest where they end
   */
  seal(start, middle, rest) {
    const { scanner, count, idFrom, idTo, familyFrom, familyTo, hmac } = this;
    const { bytes, at } = scanner;
    this.leafWriter.write(bytes, start, middle, rest, at, idFrom[count], idTo[count], this.leaves, 32 * count);
    if (hmac === null) return;
    const from = familyFrom[count] === 0 ? idFrom[count] : familyFrom[count];
    const to = familyFrom[count] === 0 ? idTo[count] : familyTo[count];
    for (let i = from; i < to; i++) this.unit[i - from] = bytes[i];
    hmac.digestInto(this.unit, to - from, this.tickets, 32 * count);
  }
}

/** @param {string} text with a character for each byte of UTF-8 */
function fromUtf8(text) {
  return new TextDecoder().decode(Uint8Array.from(text, (byte) => byte.charCodeAt(0)));
}

const preferencesLength = literal(',"preferences":[').length;
