import { CODE_LISTS } from "../register/codeLists.ts";

export type SqlReading =
  | { readonly ok: true; readonly sql: string }
  | { readonly ok: false; readonly expected: string };

const CALL = /\bcode\(\s*'([^']*)'\s*,\s*'([^']*)'\s*\)/g;

/** Writes `code('ladder', 'havo')` as the number that stands in the register, so that definitions name codes. */
export function codesInSql(sql: string): SqlReading {
  let expected: string | undefined;
  const replaced = sql.replace(CALL, (_, list: string, code: string) => {
    const levels = Object.hasOwn(CODE_LISTS, list) ? CODE_LISTS[list as keyof typeof CODE_LISTS] : undefined;
    if (!levels) {
      expected ??= `a list of codes (${Object.keys(CODE_LISTS).join(", ")}), not "${list}"`;
      return "NULL";
    }
    const place = levels.findIndex((level) => level.code === code);
    if (place < 0) expected ??= `a code of ${list} (${levels.map((level) => level.code).join(", ")}), not "${code}"`;
    return String(place);
  });
  return expected === undefined ? { ok: true, sql: replaced } : { ok: false, expected };
}
