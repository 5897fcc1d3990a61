import { fromHex } from "../bytes.mjs";
import { canonical } from "../canonical.mjs";
import { certificateShape } from "../certificateShape.mjs";
import { notPlain } from "./scanner.mjs";
import { orderedIds } from "./quickModel.mjs";

/** @import { Certificate } from "../types.d.ts" */
/** @import { Frame, Part } from "./scanRows.mjs" */

/**
 * @typedef {object} File the bytes of a file, and what the platform can do quickly
 * @property {Uint8Array<SharedArrayBuffer>} bytes
 * @property {(text: string, from: number) => number} find where ASCII text stands, or -1
 * @property {(from: number, to: number) => string} text UTF-8
 *
 * @typedef {object} Framed
 * @property {Certificate} certificate without its applicants and placements
 * @property {Frame} frame
 * @property {Part} placements
 * @property {Part} applicants
 * @property {number} hashedTo where the text ends that `sha256` is over, but for a closing brace
 */

const marks = {
  placements: '"outcome":{"placements":[',
  placementsEnd: '],"programmes":[',
  applicants: '"round":{"applicants":[',
  applicantsEnd: '],"listRules":[',
};
/** `,"sha256":"`, 64 digits, `"}`. */
const sealLength = 77;

/**
 * Splits a certificate, edition full, that is printed as canonical JSON into its long lists and the rest. The marks hold
 * quotes that no text can hold without a backslash before them, so they stand for what they look like.
 * @param {File} file
 * @returns {Framed}
 */
export function framed({ bytes, find, text }) {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] === 0x0a || bytes[end - 1] === 0x0d)) end--;
  /** @param {string} mark @param {number} from */
  const after = (mark, from) => {
    const at = find(mark, from);
    return at < 0 ? notPlain() : at + mark.length;
  };
  const placementsFrom = after(marks.placements, 0);
  const placementsTo = after(marks.placementsEnd, placementsFrom - 1) - marks.placementsEnd.length;
  const applicantsFrom = after(marks.applicants, placementsTo);
  const applicantsTo = after(marks.applicantsEnd, applicantsFrom - 1) - marks.applicantsEnd.length;
  const rest = text(0, placementsFrom) + text(placementsTo, applicantsFrom) + text(applicantsTo, end);
  /** @type {unknown} */
  const value = JSON.parse(rest);
  if (canonical(value) !== rest || !certificateShape("full").ok(value)) notPlain();
  const certificate = /** @type {Certificate} */ (value);
  const { lottery, round, commitment } = certificate;
  if (round.tieBreaking !== "single") notPlain();
  return {
    certificate,
    frame: {
      bytes,
      programmes: round.programmes.map(({ id }) => id),
      ordered: orderedIds(certificate),
      saltKey: fromHex(commitment.saltKey ?? "") ?? notPlain(),
      seed: lottery.origin === "seed" && lottery.seed !== null ? fromHex(lottery.seed) : null,
    },
    placements: { from: placementsFrom, to: placementsTo },
    applicants: { from: applicantsFrom, to: applicantsTo },
    hashedTo: end - sealLength,
  };
}

/**
 * A list in two halves, cut between two rows: a row begins with `mark`, which stands nowhere else.
 * @param {File} file
 * @param {Part} part
 * @param {string} mark
 * @returns {[Part, Part]}
 */
export function halves({ find }, { from, to }, mark) {
  const at = find(`},${mark}`, Math.floor((from + to) / 2));
  if (at < 0 || at >= to)
    return [
      { from, to },
      { from: to, to },
    ];
  return [
    { from, to: at + 1 },
    { from: at + 2, to },
  ];
}
