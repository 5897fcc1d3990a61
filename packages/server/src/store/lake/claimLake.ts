import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Kysely } from "kysely";
import type { Database } from "../database.ts";
import { StoreError } from "../storeError.ts";
import { lakeFolder } from "./lakePath.ts";

/** File in the lake with the id of its database. */
export const OWNER_FILE = ".database";

/**
 * Makes the lake and ties it to the database. Throws StoreError when another database has files in it: to this one they
 * would all look like left-overs, and be removed.
 */
export async function claimLake(db: Kysely<Database>, dataDir: string): Promise<void> {
  const folder = lakeFolder(dataDir);
  const file = join(folder, OWNER_FILE);
  const { id } = await db.selectFrom("installation").select("id").executeTakeFirstOrThrow();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const owner = await readFile(file, "utf8").catch(() => "");
  if (owner.trim() === id) return;
  const isEmpty = (await readdir(folder)).every((name) => name === OWNER_FILE);
  if (isEmpty) return writeFile(file, `${id}\n`);
  throw new StoreError({
    nl: `De map ${folder} hoort bij een andere database. Kies een andere map, of gebruik de database waar de map bij hoort (DATABASE_URL).`,
    en: `The folder ${folder} belongs to another database. Choose another folder, or use the database that the folder belongs to (DATABASE_URL).`,
  });
}
