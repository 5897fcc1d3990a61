/** JSON for a jsonb column. Throws TypeError for what JSON cannot carry (undefined, a function, a bigint). */
export function jsonText(value: unknown): string {
  const text: unknown = JSON.stringify(value);
  if (typeof text !== "string") throw new TypeError(`a ${typeof value} cannot be kept as JSON`);
  return text;
}
