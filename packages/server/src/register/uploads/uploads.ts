import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { qualitySchema } from "@kansrijk/core/register/qualityReport";
import { z } from "zod";
import { isUuid } from "../../store/isUuid.ts";
import type { Store } from "../../store/store.ts";

/** Files of people stay here no longer than needed: what nobody finished goes after a day. */
const LONGEST_MS = 24 * 60 * 60 * 1000;

const fault = z.object({
  kind: z.string(),
  file: z.string(),
  row: z.int(),
  line: z.int().optional(),
  column: z.string(),
  value: z.string(),
  expected: z.object({ nl: z.string(), en: z.string() }),
});

/** How the import of an upload ended. */
export const uploadOutcome = z.discriminatedUnion("state", [
  z.object({ state: z.literal("refused"), faults: z.array(fault) }),
  z.object({ state: z.literal("checked"), quality: qualitySchema }),
  z.object({ state: z.literal("kept"), register: z.string(), isNew: z.boolean() }),
]);

export type UploadOutcome = z.infer<typeof uploadOutcome>;

type Data = Pick<Store, "dataDir">;

function uploadsFolder({ dataDir }: Data): string {
  return join(dataDir, "uploads");
}

/** The folder of one upload; undefined when there is none with this id. */
async function folderOf(store: Data, id: string): Promise<string | undefined> {
  if (!isUuid(id)) return undefined;
  const folder = join(uploadsFolder(store), id.toLowerCase());
  return stat(folder).then(
    () => folder,
    () => undefined,
  );
}

/** Makes an empty upload and gives its id; older ones that nobody finished are removed. */
export async function openUpload(store: Data): Promise<string> {
  await removeOldUploads(store);
  const id = randomUUID();
  await mkdir(join(uploadsFolder(store), id, "files"), { recursive: true, mode: 0o700 });
  return id;
}

/** The folder with the files of an upload; undefined when they are not there (any more). */
export async function uploadedFiles(store: Data, id: string): Promise<string | undefined> {
  const folder = await folderOf(store, id);
  if (folder === undefined) return undefined;
  const files = join(folder, "files");
  return stat(files).then(
    () => files,
    () => undefined,
  );
}

/** Keeps one file of an upload; false when the upload is not there. The name is one that `uploadName` gave. */
export async function keepUpload(store: Data, id: string, name: string, content: Uint8Array): Promise<boolean> {
  const files = await uploadedFiles(store, id);
  if (files === undefined) return false;
  const path = join(files, name);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeFile(path, content, { mode: 0o600 });
  return true;
}

/** Says how the import ended, and removes the files. */
export async function concludeUpload(store: Data, id: string, outcome: UploadOutcome): Promise<void> {
  const folder = await folderOf(store, id);
  if (folder === undefined) return;
  await writeFile(join(folder, "outcome.draft"), JSON.stringify(outcome), { mode: 0o600 });
  await rename(join(folder, "outcome.draft"), join(folder, "outcome.json"));
  await rm(join(folder, "files"), { recursive: true, force: true });
}

/** How the import ended; null when it has not, undefined when there is no such upload. */
export async function readOutcome(store: Data, id: string): Promise<UploadOutcome | null | undefined> {
  const folder = await folderOf(store, id);
  if (folder === undefined) return undefined;
  const text = await readFile(join(folder, "outcome.json"), "utf8").catch(() => null);
  return text === null ? null : uploadOutcome.parse(JSON.parse(text));
}

/** Removes an upload with all it holds. */
export async function removeUpload(store: Data, id: string): Promise<void> {
  const folder = await folderOf(store, id);
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
}

/** Removes uploads of more than a day ago. */
export async function removeOldUploads(store: Data, now = Date.now()): Promise<void> {
  const folder = uploadsFolder(store);
  for (const name of await readdir(folder).catch(() => [])) {
    const { mtimeMs } = await stat(join(folder, name)).catch(() => ({ mtimeMs: Infinity }));
    if (now - mtimeMs > LONGEST_MS) await rm(join(folder, name), { recursive: true, force: true });
  }
}
