import type { Text } from "../../vocabulary/text.ts";

/** What a cell says, or what was expected of it. */
export type Reading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly expected: Text };

export function done<T>(value: T): Reading<T> {
  return { ok: true, value };
}
