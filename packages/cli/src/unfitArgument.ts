import { InvalidArgumentError } from "commander";
import { said } from "@kansrijk/core/vocabulary/said";

/** The refusal of a value behind an option or of an argument, with what was expected in both languages. */
export function unfitArgument(nl: string, en: string): InvalidArgumentError {
  return new InvalidArgumentError(said(nl, `expected ${en}`));
}
