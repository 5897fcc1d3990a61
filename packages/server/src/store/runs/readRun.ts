import type { Kysely } from "kysely";
import type { Database } from "../database.ts";
import { isUuid } from "../isUuid.ts";
import type { RunView } from "./runView.ts";

export async function readRun(db: Kysely<Database>, id: string): Promise<RunView | undefined> {
  if (!isUuid(id)) return undefined;
  return db
    .selectFrom("run")
    .select(["id", "instrument", "settings", "receipt", "summary", "created_at as createdAt"])
    .where("id", "=", id)
    .executeTakeFirst();
}
