import { CODE_LISTS } from "../register/codeLists.ts";
import type { Text } from "../vocabulary/text.ts";

export type SqlReading = { readonly ok: true; readonly sql: string } | { readonly ok: false; readonly expected: Text };

const CALL = /\bcode\(\s*'([^']*)'\s*,\s*'([^']*)'\s*\)/g;

/** Writes `code('ladder', 'havo')` as the number that stands in the register, so that definitions name codes. */
export function codesInSql(sql: string): SqlReading {
  let expected: Text | undefined;
  const replaced = sql.replace(CALL, (_, list: string, code: string) => {
    const levels = Object.hasOwn(CODE_LISTS, list) ? CODE_LISTS[list as keyof typeof CODE_LISTS] : undefined;
    if (!levels) {
      const known = Object.keys(CODE_LISTS).join(", ");
      expected ??= {
        nl: `een lijst met codes (${known}), niet "${list}"`,
        en: `a list of codes (${known}), not "${list}"`,
      };
      return "NULL";
    }
    const place = levels.findIndex((level) => level.code === code);
    const codes = levels.map((level) => level.code).join(", ");
    if (place < 0)
      expected ??= {
        nl: `een code van ${list} (${codes}), niet "${code}"`,
        en: `a code of ${list} (${codes}), not "${code}"`,
      };
    return String(place);
  });
  return expected === undefined ? { ok: true, sql: replaced } : { ok: false, expected };
}
