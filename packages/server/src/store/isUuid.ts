const PATTERN = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** PostgreSQL refuses to compare a uuid with other text; an id from outside that is none simply does not exist. */
export function isUuid(text: string): boolean {
  return PATTERN.test(text);
}
