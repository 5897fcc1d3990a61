import { openStore } from "@kansrijk/server/store/openStore";
import type { Store } from "@kansrijk/server/store/store";
import type { CommonOptions } from "./io.ts";

/** Opens the store for one command: the server of DATABASE_URL, or the embedded one in the data folder. */
export async function withStore<T>(common: CommonOptions, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ url: process.env["DATABASE_URL"], dataDir: common.dataDir });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
