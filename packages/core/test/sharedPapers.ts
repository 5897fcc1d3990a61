import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder with the letters and the inventory of systems beside the project; it is not part of the project. */
const FOLDER = new URL("../../../../shared/", import.meta.url);

/** For the title of a test that is skipped; empty when the folder is there. */
export const WHY_NO_PAPERS = existsSync(new URL("letters/", FOLDER)) ? "" : " (skipped: ../shared is not there)";

/** The text of a letter, by the beginning of its file name. */
export function letterText(begin: string): string {
  const name = readdirSync(fileURLToPath(new URL("letters/", FOLDER))).find((file) => file.startsWith(begin));
  if (name === undefined) throw new TypeError(`no letter ${begin}`);
  return readFileSync(new URL(`letters/${name}`, FOLDER), "utf8");
}

/** The inventory of everything that the letters name. */
export function inventory(): string {
  return readFileSync(new URL("SYSTEMS.md", FOLDER), "utf8");
}
