import type { UnknownCount } from "./count.ts";

/** A published value that is not a count (a percentage, a mean, a score), or why it is not given. */
export type Figure = { readonly value: number } | UnknownCount;

export function isGiven(figure: Figure): figure is { readonly value: number } {
  return "value" in figure;
}
