import type { Outcome } from "@kansrijk/core/vocabulary/refusal";
import type { CommonOptions } from "../io.ts";
import { refusalIn } from "../lottery/refusalIn.ts";

/** The value, or the end of the command with every reason and the name of the file. */
export function orRefuseFile<T>(path: string, outcome: Outcome<T>, common: CommonOptions): T {
  if (outcome.ok) return outcome.value;
  const lines = outcome.refusals.map(({ message }) => ({ nl: `${path}: ${message.nl}`, en: `${path}: ${message.en}` }));
  throw refusalIn(common, ...lines);
}
