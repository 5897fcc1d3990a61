import { propertyWords } from "./words/properties.mjs";

/** @import { Findings } from "./findings.mjs" */
/** @import { PropertyReport, Violation } from "./types.d.ts" */

/**
 * What was found, per property, in the order of `names`.
 * @param {readonly string[]} names
 * @param {Findings} findings
 * @param {readonly (readonly number[])[]} touched per violation its components
 * @returns {PropertyReport[]}
 */
export function propertyReports(names, findings, touched) {
  /** @type {Map<string, Violation[]>} */
  const byProperty = new Map(names.map((name) => [name, []]));
  findings.violations.forEach((found, i) => {
    byProperty.get(found.property)?.push({ ...found, components: touched[i] ?? [] });
  });
  return names.map((property) => {
    const violations = byProperty.get(property) ?? [];
    const unbroken = findings.notChecked.has(property) ? "not-checked" : "holds";
    return {
      property,
      ...propertyWords[property],
      status: violations.length > 0 ? "broken" : unbroken,
      notes: findings.notes.get(property) ?? [],
      violations,
    };
  });
}
