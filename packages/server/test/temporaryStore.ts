import { execFile } from "node:child_process";
import { access, mkdtemp, readFile, readdir, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { sha256 } from "@kansrijk/core/receipt/sha256";
import { openStore } from "../src/store/openStore.ts";
import type { Store } from "../src/store/store.ts";

export interface TemporaryStore extends Store {
  /** Closes it and removes its folder. */
  remove(): Promise<void>;
}

const SOURCES = ["embedded", "migrations"].map((folder) =>
  fileURLToPath(new URL(`../src/store/${folder}`, import.meta.url)),
);

/** A real store on a PostgreSQL of its own in a new folder. */
export async function temporaryStore(): Promise<TemporaryStore> {
  const dataDir = await preparedFolder();
  const store = await openStore({ dataDir });
  return {
    ...store,
    remove: async () => {
      await store.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A new folder with nothing in it. */
export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "kansrijk-"));
}

/** A new folder with an empty, closed database: a copy of one that is made once and kept, because making it takes seconds. */
export async function preparedFolder(): Promise<string> {
  const original = join(tmpdir(), `kansrijk-prepared-${process.getuid?.() ?? 0}-${await versionOfSources()}`);
  if (!(await exists(original))) await prepare(original);
  const folder = await temporaryFolder();
  await promisify(execFile)("cp", ["-a", `${original}/.`, folder]);
  return folder;
}

async function prepare(original: string): Promise<void> {
  const draft = await temporaryFolder();
  await (await openStore({ dataDir: draft })).close();
  // Another test may have been first: both are the same.
  await rename(draft, original).catch(() => rm(draft, { recursive: true, force: true }));
}

/** Changes with everything that decides what an empty database looks like. */
async function versionOfSources(): Promise<string> {
  const files = (
    await Promise.all(SOURCES.map(async (folder) => (await readdir(folder)).sort().map((name) => join(folder, name))))
  ).flat();
  const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
  return sha256(texts.join("\n")).slice(0, 16);
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
