import type { Text } from "./text.ts";

const SAID = new Map<string, Text>();

/**
 * Words of a schema for a fault, in both languages, behind "verwacht:" and "expected". A schema keeps one text: the
 * English one, which `saidText` finds again.
 */
export function said(nl: string, en: string): string {
  const kept = SAID.get(en);
  if (kept !== undefined && kept.nl !== nl) throw new TypeError(`"${en}" is said as "${kept.nl}" and as "${nl}"`);
  SAID.set(en, { nl, en });
  return en;
}

/** What `said` was given for the text of a fault. */
export function saidText(message: string): Text | undefined {
  return SAID.get(message);
}

/** A fault that a check of more fields found, with words that may hold what was read. */
export function saidIssue(path: string[], words: Text) {
  return { code: "custom" as const, path, message: `expected ${words.en}`, params: { words } };
}
