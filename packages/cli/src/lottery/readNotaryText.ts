import { readFile } from "node:fs/promises";
import { CommandError } from "../commandError.ts";
import { EXIT } from "../exitCode.ts";
import type { CommonOptions } from "../io.ts";

/** The notary's text exactly as it stands in the file, the line end at its end included: its hash was announced. */
export async function readNotaryText(path: string, { lang }: CommonOptions): Promise<string> {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await readFile(path));
  } catch {
    const lines = {
      nl: `${path}: verwacht een bestand met de tekst van de notaris, in UTF-8.`,
      en: `${path}: expected a file with the text of the notary, in UTF-8.`,
    };
    throw new CommandError(EXIT.refused, [lines[lang]]);
  }
}
