import { readFile } from "node:fs/promises";
import { sha256 } from "@kansrijk/core/receipt/sha256";

const PACKAGES = new URL("../../../", import.meta.url);

/** The whole text of the file of a definition. Throws when it is no longer the text that was read at the start. */
export async function definitionText({
  file,
  sha256: known,
}: {
  readonly file: string;
  readonly sha256: string;
}): Promise<string> {
  const text = await readFile(new URL(file, PACKAGES), "utf8");
  if (sha256(text) !== known) throw new Error(`${file} was changed after it was read; start Kansrijk again`);
  return text;
}
