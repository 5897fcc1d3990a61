import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { LetterOutline } from "@kansrijk/core/letters/letterOutline";
import { readLetter, type LetterSection } from "@kansrijk/core/letters/readLetter";

/**
 * The letters of a folder by id, each divided by its outline. A letter whose file is not there is left out. Throws
 * TypeError when the folder cannot be read or when a file is not the letter it should be.
 */
export async function readLetterFolder(
  folder: string,
  outlines: readonly LetterOutline[],
): Promise<ReadonlyMap<string, readonly LetterSection[]>> {
  const names = await readdir(folder).catch(() => {
    throw new TypeError(`${folder}: no folder that can be read`);
  });
  const letters = new Map<string, readonly LetterSection[]>();
  for (const outline of outlines) {
    const name = names.find((item) => item.startsWith(outline.file) && item.endsWith(".txt"));
    if (name === undefined) continue;
    letters.set(outline.id, sectionsOf(await readFile(join(folder, name), "utf8"), name, outline));
  }
  return letters;
}

function sectionsOf(text: string, name: string, outline: LetterOutline): LetterSection[] {
  try {
    return readLetter(text, outline);
  } catch (error) {
    throw new TypeError(`${name}: ${error instanceof Error ? error.message : "not a letter"}`, { cause: error });
  }
}
