/**
 * Canonical JSON (RFC 8785) of a value that came from `JSON.parse`: keys in order of code unit, no white space.
 * @param {unknown} value
 * @returns {string}
 */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(",")}}`;
}

/**
 * The text of an application, and with the lottery numbers between its two halves that of the applicant. Written out,
 * because a national round has some 200,000 of them.
 * @param {import("./types.d.ts").Application} applicant
 * @returns {[string, string]}
 */
export function applicationHalves(applicant) {
  const { advice, consent, family, groups, id, preferences, priority } = applicant;
  let claims = "";
  for (const claim of priority) {
    claims += `${claims === "" ? "" : ","}{"class":${claim.class},"programme":${JSON.stringify(claim.programme)}}`;
  }
  return [
    `{"advice":${advice === null ? "null" : JSON.stringify(advice)},"consent":${consent ? "true" : "false"},` +
      `"family":${family === null ? "null" : JSON.stringify(family)},` +
      `"groups":${groups.length === 0 ? "[]" : JSON.stringify(groups)},"id":${JSON.stringify(id)}`,
    `,"preferences":${JSON.stringify(preferences)},"priority":[${claims}]}`,
  ];
}
