import type { Text } from "./text.ts";

/** An outcome, not an exception: the work cannot be done, and the text says what would make it possible. */
export interface Refusal {
  readonly kind:
    | "missing-rule"
    | "ambiguous-rule"
    | "missing-parameter"
    | "invalid-setting"
    | "missing-fact"
    | "no-solution"
    | "unknown-subject";
  readonly message: Text;
}

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refused<T>(...refusals: readonly Refusal[]): Outcome<T> {
  return { ok: false, refusals };
}
