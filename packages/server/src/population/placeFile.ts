import { randomUUID } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Lets `write` make a file under a temporary name in the same folder and then puts it in place: under the final name
 * there is the whole file or none, also after a crash or a power cut. A failed write leaves no file at all.
 */
export async function placeFile<T>(path: string, write: (temporary: string) => Promise<T>): Promise<T> {
  const temporary = `${path}.part-${randomUUID()}`;
  try {
    const result = await write(temporary);
    await syncToDisk(temporary);
    await rename(temporary, path);
    await syncToDisk(dirname(path));
    return result;
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function syncToDisk(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
