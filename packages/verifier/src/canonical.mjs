/**
 * Canonical JSON (RFC 8785) of a value that came from `JSON.parse`: keys in order of code unit, no white space.
 * @param {unknown} value
 * @returns {string}
 */
export function canonical(value) {
  return isSorted(value) ? JSON.stringify(value) : built(value);
}

/**
 * Whether the fields of all objects stand in order already, so that the value prints as canonical.
 * @param {unknown} value
 * @returns {boolean}
 */
function isSorted(value) {
  if (value === null || typeof value !== "object") return true;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) if (!isSorted(value[i])) return false;
    return true;
  }
  let before = "";
  for (const name of Object.keys(value)) {
    if (name < before || !isSorted(/** @type {Record<string, unknown>} */ (value)[name])) return false;
    before = name;
  }
  return true;
}

/**
 * @param {unknown} value
 * @returns {string}
 */
function built(value) {
  if (Array.isArray(value)) return `[${value.map(built).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${built(field)}`).join(",")}}`;
}

/**
 * The text of an application, and with the lottery numbers between its two halves that of the applicant. Written out,
 * because a national round has some 200,000 of them.
 * @param {import("./types.d.ts").Application} applicant
 * @returns {[string, string]}
 */
export function applicationHalves(applicant) {
  const { advice, consent, family, groups, id, preferences, priority, together } = applicant;
  let claims = "";
  for (const claim of priority) {
    claims += `${claims === "" ? "" : ","}{"class":${claim.class},"programme":${JSON.stringify(claim.programme)}}`;
  }
  return [
    `{"advice":${advice === null ? "null" : JSON.stringify(advice)},"consent":${consent ? "true" : "false"},` +
      `"family":${family === null ? "null" : JSON.stringify(family)},` +
      `"groups":${groups.length === 0 ? "[]" : JSON.stringify(groups)},"id":${JSON.stringify(id)}`,
    `,"preferences":${JSON.stringify(preferences)},"priority":[${claims}],"together":${together ? "true" : "false"}}`,
  ];
}
