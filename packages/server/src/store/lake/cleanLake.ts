import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { sql, type Kysely } from "kysely";
import type { Database } from "../database.ts";
import { lockOf } from "../locks.ts";
import { OWNER_FILE } from "./claimLake.ts";
import { lakeFolder } from "./lakePath.ts";

/** Removes folders of the lake that belong to no dataset and that nobody is filling. Gives their names. */
export async function cleanLake(db: Kysely<Database>, dataDir: string): Promise<string[]> {
  const names = await readdir(lakeFolder(dataDir));
  const known = new Set((await db.selectFrom("dataset").select("id").execute()).map((row) => row.id));
  const removed: string[] = [];
  for (const name of names.filter((name) => name !== OWNER_FILE && !known.has(name))) {
    if (await removeUnlessInUse(db, dataDir, name)) removed.push(name);
  }
  return removed;
}

async function removeUnlessInUse(db: Kysely<Database>, dataDir: string, name: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{
      free: boolean;
    }>`select pg_try_advisory_xact_lock(${lockOf(name)}::bigint) as free`.execute(trx);
    if (!rows[0]?.free) return false;
    // It may have been saved between the first look and the lock.
    if (await trx.selectFrom("dataset").select("id").where("id", "=", name).executeTakeFirst()) return false;
    await rm(join(lakeFolder(dataDir), name), { recursive: true, force: true });
    return true;
  });
}
