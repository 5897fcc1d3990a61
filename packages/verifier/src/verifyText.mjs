import { duplicateKeys } from "./duplicateKeys.mjs";
import { drawFormat } from "./draw/drawShape.mjs";
import { verifyDraw } from "./draw/verifyDraw.mjs";
import { isObject } from "./shape.mjs";
import { UnreadableFile } from "./unreadableFile.mjs";
import { verifyCertificate } from "./verifyCertificate.mjs";
import { receiptFormat, verifyReceipt } from "./verifyReceipt.mjs";
import { violationWords } from "./words/violations.mjs";

/** @import { DrawOptions, Report, ReceiptOptions, Violation } from "./types.d.ts" */

/**
 * @param {string} text
 * @returns {Record<string, unknown>}
 * @throws {UnreadableFile}
 */
export function parseFile(text) {
  /** @type {unknown} */
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UnreadableFile(String(error), { cause: error });
  }
  if (!isObject(value)) throw new UnreadableFile("not a JSON object");
  return value;
}

/**
 * Checks the text of a certificate, of a receipt or of a draw, whichever it is.
 * @param {string} text
 * @param {ReceiptOptions & DrawOptions} [options]
 * @returns {Report}
 * @throws {UnreadableFile}
 */
export function verifyText(text, options = {}) {
  const value = parseFile(text);
  const report = verifierOf(value)(value, options);
  const doubled = isPrintedOtherwise(text, value) ? duplicateKeys(text) : [];
  if (doubled.length === 0) return report;
  const violations = doubled.map(({ name, at }) => duplicateViolation(name, at));
  const properties = report.properties.map((one) => {
    if (one.property !== "intact") return one;
    return { ...one, status: /** @type {const} */ ("broken"), violations: [...violations, ...one.violations] };
  });
  return { ...report, ok: false, properties };
}

/** @param {Record<string, unknown>} value */
function verifierOf({ format }) {
  if (format === receiptFormat) return verifyReceipt;
  return format === drawFormat ? verifyDraw : verifyCertificate;
}

/**
 * A text that is what its value prints as has no field twice; only the others need a closer look.
 * @param {string} text
 * @param {unknown} value
 */
function isPrintedOtherwise(text, value) {
  return JSON.stringify(value) !== text.trimEnd();
}

/**
 * @param {string} name
 * @param {number} at
 * @returns {Violation}
 */
function duplicateViolation(name, at) {
  const path = `@${at}`;
  const text = violationWords["duplicate-key"]({ path, name });
  return { property: "intact", code: "duplicate-key", text, applicants: [], programmes: [], path, components: [] };
}
