import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FILE = new URL("../../../../../../shared/vectors/admission.json", import.meta.url);

/** One known answer; the form of `data` and `expected` differs per vector. */
export interface Vector {
  readonly id: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- free form, written by others; each test knows its own
  readonly data: any;
  // oxlint-disable-next-line typescript/no-explicit-any -- see above
  readonly expected: any;
}

/** Why tests against the vectors are skipped; empty when the file is there. */
export const VECTORS_ABSENT = !existsSync(FILE);
export const SKIP_TEXT = VECTORS_ABSENT ? " (skipped: vectors/admission.json is not beside the project)" : "";

export function vector(id: string): Vector {
  const { vectors } = JSON.parse(readFileSync(fileURLToPath(FILE), "utf8")) as { vectors: Vector[] };
  const found = vectors.find((item) => item.id === id);
  if (!found) throw new Error(`no vector ${id} in the file`);
  return found;
}
