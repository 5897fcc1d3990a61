/** @import { Text } from "../types.d.ts" */

/**
 * Words for each kind of violation. `v` holds the values: ids, what was found and what was expected.
 * @typedef {(v: Record<string, unknown>) => Text} Words
 */

/** @param {unknown} value */
export function shown(value) {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "-");
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

/** @param {string} what @param {string} what2 @returns {Words} */
export function differs(what, what2) {
  return (v) => ({
    nl: `${what}: er staat ${shown(v["found"])}, het moet ${shown(v["expected"])} zijn.`,
    en: `${what2}: found ${shown(v["found"])}, must be ${shown(v["expected"])}.`,
  });
}
