// Small descriptions of what a value must look like. `ok` is quick and says only yes or no; `explain` is asked when it
// said no, and names every place that is wrong.

/** @import { Text } from "./types.d.ts" */

/**
 * @typedef {{ path: string, expected: Text, found: unknown }} Fault
 * @typedef {{ ok: (value: unknown) => boolean, explain: (value: unknown, path: string, faults: Fault[]) => void }} Kind
 */

/**
 * A kind by its test.
 * @param {string} nl what was expected, in words
 * @param {string} en
 * @param {(value: unknown) => boolean} ok
 * @returns {Kind}
 */
export function kind(nl, en, ok) {
  return {
    ok,
    explain: (value, path, faults) => {
      if (!ok(value)) faults.push({ path, expected: { nl, en }, found: value });
    },
  };
}

/**
 * @param {Kind} item
 * @returns {Kind}
 */
export function listOf(item) {
  return {
    ok: (value) => Array.isArray(value) && value.every((each) => item.ok(each)),
    explain: (value, path, faults) => {
      if (!Array.isArray(value)) {
        faults.push({ path, expected: { nl: "een lijst", en: "a list" }, found: value });
        return;
      }
      value.forEach((each, i) => {
        if (!item.ok(each)) item.explain(each, `${path}[${i}]`, faults);
      });
    },
  };
}

/**
 * @param {Kind} inner
 * @returns {Kind}
 */
export function orNull(inner) {
  return {
    ok: (value) => value === null || inner.ok(value),
    explain: (value, path, faults) => {
      if (value !== null) inner.explain(value, path, faults);
    },
  };
}

/**
 * An object with exactly these fields; those in `optional` may be absent.
 * @param {Record<string, Kind>} fields
 * @param {Record<string, Kind>} [optional]
 * @returns {Kind}
 */
export function objectOf(fields, optional = {}) {
  const names = Object.keys(fields);
  const kinds = Object.values(fields);
  const others = Object.entries(optional);
  return {
    ok: (value) => {
      if (!isObject(value)) return false;
      for (let i = 0; i < names.length; i++) if (!kinds[i].ok(value[names[i]])) return false;
      let expected = names.length;
      for (const [name, field] of others) {
        if (!Object.hasOwn(value, name)) continue;
        if (!field.ok(value[name])) return false;
        expected++;
      }
      return Object.keys(value).length === expected;
    },
    explain: (value, path, faults) =>
      explainObject(value, path, faults, new Map([...Object.entries(fields), ...others]), optional),
  };
}

/**
 * @param {unknown} value
 * @param {string} path
 * @param {Fault[]} faults
 * @param {Map<string, Kind>} fields
 * @param {Record<string, Kind>} optional
 */
function explainObject(value, path, faults, fields, optional) {
  if (!isObject(value)) {
    faults.push({ path, expected: { nl: "een object", en: "an object" }, found: value });
    return;
  }
  const prefix = path === "" ? "" : `${path}.`;
  for (const [name, field] of fields) {
    if (Object.hasOwn(value, name)) field.explain(value[name], prefix + name, faults);
    else if (!Object.hasOwn(optional, name)) {
      faults.push({ path: prefix + name, expected: { nl: "dit veld", en: "this field" }, found: undefined });
    }
  }
  for (const name of Object.keys(value)) {
    if (fields.has(name)) continue;
    faults.push({
      path: prefix + name,
      expected: { nl: "geen veld met deze naam", en: "no field of this name" },
      found: value[name],
    });
  }
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
export function isObject(value) {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

/** @param {...string} values */
export function oneOf(...values) {
  const list = values.map((value) => JSON.stringify(value)).join(" / ");
  return kind(list, list, (value) => typeof value === "string" && values.includes(value));
}

/**
 * @param {number} lowest
 * @param {number} [highest]
 */
export function whole(lowest, highest = Number.MAX_SAFE_INTEGER) {
  const limit = highest === Number.MAX_SAFE_INTEGER ? "" : highest;
  const nl =
    limit === "" ? `een geheel getal van ${lowest} of meer` : `een geheel getal van ${lowest} tot en met ${limit}`;
  const en = limit === "" ? `a whole number of ${lowest} or more` : `a whole number from ${lowest} to ${limit}`;
  return kind(nl, en, (value) => {
    // -0 prints as 0 and would leave no trace.
    const isWhole = Number.isSafeInteger(value) && !Object.is(value, -0);
    return isWhole && Number(value) >= lowest && Number(value) <= highest;
  });
}

export const hash = kind(
  "64 kleine hexadecimale cijfers",
  "64 lower-case hexadecimal digits",
  (value) => typeof value === "string" && /^[0-9a-f]{64}$/u.test(value),
);

export const hexadecimal = kind(
  "een even aantal kleine hexadecimale cijfers",
  "an even number of lower-case hexadecimal digits",
  (value) => typeof value === "string" && /^(?:[0-9a-f]{2})+$/u.test(value),
);

export const text = kind("tekst", "text", (value) => typeof value === "string");
export const truth = kind("true / false", "true / false", (value) => typeof value === "boolean");

export const identifier = kind(
  "1 tot en met 128 tekens, geen besturingstekens",
  "1 to 128 characters, no control characters",
  (value) => typeof value === "string" && value.length >= 1 && value.length <= 128 && hasPlainCharacters(value),
);

/** @param {string} value */
function hasPlainCharacters(value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code < 0x20 || (code >= 0x7f && code <= 0x9f) || (code >= 0xd800 && code <= 0xdfff)) return false;
  }
  return true;
}
