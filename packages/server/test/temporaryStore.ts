import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../src/store/openStore.ts";
import type { Store } from "../src/store/store.ts";

export interface TemporaryStore extends Store {
  /** Closes it and removes its folder. */
  remove(): Promise<void>;
}

export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "kansrijk-"));
}

/** A real store on a PostgreSQL of its own in a new folder. */
export async function temporaryStore(): Promise<TemporaryStore> {
  const dataDir = await temporaryFolder();
  const store = await openStore({ dataDir });
  return {
    ...store,
    remove: async () => {
      await store.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
