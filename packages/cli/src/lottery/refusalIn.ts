import type { Text } from "@kansrijk/core/vocabulary/text";
import { CommandError } from "../commandError.ts";
import { EXIT } from "../exitCode.ts";
import type { CommonOptions } from "../io.ts";

/** Ends a command with one or more lines in the language of the user. */
export function refusalIn({ lang }: CommonOptions, ...lines: readonly Text[]): CommandError {
  return new CommandError(
    EXIT.refused,
    lines.map((line) => line[lang]),
  );
}
