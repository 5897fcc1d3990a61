import { CommandError } from "../commandError.ts";
import type { CommonOptions } from "../io.ts";
import { refusalIn } from "../lottery/refusalIn.ts";

export function unknownApplicant(id: string, path: string, common: CommonOptions): CommandError {
  return refusalIn(common, {
    nl: `--applicant: "${id}" staat niet in ${path}.`,
    en: `--applicant: "${id}" is not in ${path}.`,
  });
}
