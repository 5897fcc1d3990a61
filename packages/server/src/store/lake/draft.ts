import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { lockOf } from "../locks.ts";
import type { Store } from "../store.ts";
import { lakeFolder } from "./lakePath.ts";

const PREFIX = ".draft-";

/**
 * Lends an empty folder in the lake to fill with files, under a lock so that no other process cleans it up.
 * `work` moves it to its place with placeInLake; when it does not, or fails, the folder is removed. After a crash the next start removes it.
 */
export async function withDraft<T>(
  store: Pick<Store, "db" | "dataDir">,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const name = `${PREFIX}${randomUUID()}`;
  const folder = join(lakeFolder(store.dataDir), name);
  return store.db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${lockOf(name)}::bigint)`.execute(connection);
    try {
      await mkdir(folder, { mode: 0o700 });
      return await work(folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
      await sql`select pg_advisory_unlock(${lockOf(name)}::bigint)`.execute(connection);
    }
  });
}
