import { randomBytes } from "node:crypto";
import { rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { CommonOptions } from "./io.ts";
import { refusalIn } from "./lottery/refusalIn.ts";

/**
 * Writes a file whole or not at all: beside it first, then in its place. What stood there is replaced. A folder that is
 * not there, or a path that is a folder, ends the command.
 */
export async function writeWhole(path: string, content: string | Uint8Array, common: CommonOptions): Promise<void> {
  await checkTarget(path, common);
  // A device or a pipe is no file to put another in the place of.
  const isFile = (await stat(path).catch(() => undefined))?.isFile() ?? true;
  if (!isFile) return writeFile(path, content);
  const beside = `${path}.${randomBytes(6).toString("hex")}.part`;
  try {
    await writeFile(beside, content, { flag: "wx" });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    const reason = (error as NodeJS.ErrnoException).code ?? "";
    throw refusalIn(common, {
      nl: `${path}: hier kan niet geschreven worden (${reason}).`,
      en: `${path}: cannot be written (${reason}).`,
    });
  }
}

/** Refuses before the work is done. */
export async function checkTarget(path: string, common: CommonOptions): Promise<void> {
  const folder = await stat(dirname(path)).catch(() => undefined);
  if (!folder?.isDirectory())
    throw refusalIn(common, {
      nl: `${path}: de map ${dirname(path)} bestaat niet.`,
      en: `${path}: the folder ${dirname(path)} does not exist.`,
    });
  const target = await stat(path).catch(() => undefined);
  if (target?.isDirectory())
    throw refusalIn(common, {
      nl: `${path}: dit is een map; geef de naam van een bestand.`,
      en: `${path}: this is a folder; give the name of a file.`,
    });
}
