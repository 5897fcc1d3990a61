import type { Stats } from "node:fs";
import { stat } from "node:fs/promises";

/** Whether a path leads to this very file or folder, whatever links or mounts lie between. */
export async function sameFile(known: Stats, path: string): Promise<boolean> {
  const other = await stat(path).catch(() => undefined);
  return other?.ino === known.ino && other.dev === known.dev;
}
