import { existsSync } from "node:fs";
import { readPromises, type PromiseBook } from "@kansrijk/server/promises/readPromises";
import type { CommonOptions } from "../io.ts";
import { withStore } from "../withStore.ts";

/** The promises with what users told about them. Where nothing was ever kept, no store is made for it. */
export function bookOf(common: CommonOptions): Promise<PromiseBook> {
  const isKept = process.env["DATABASE_URL"] !== undefined || existsSync(common.dataDir);
  return isKept ? withStore(common, (store) => readPromises(store)) : readPromises();
}
