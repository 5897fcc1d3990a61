/**
 * A value as it may stand in a spreadsheet: one that begins with = + - or @ would be taken for a formula, so it gets an
 * apostrophe before it. What has apostrophes there already gets one more, so that `cellText` can undo it.
 */
export function safeCell(value: string): string {
  return FORMULA.test(value) ? `'${value}` : value;
}

const FORMULA = /^'*[=+\-@]/;
