/** The day of today, `2026-11-22`. Only asked when a page begins, so that what it shows stands still. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
