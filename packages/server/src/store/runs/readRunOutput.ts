import type { Kysely } from "kysely";
import type { Database } from "../database.ts";
import { isUuid } from "../isUuid.ts";

/** The CSV of a run as gzip, ready to be sent with `Content-Encoding: gzip`. */
export async function readRunOutput(db: Kysely<Database>, id: string): Promise<Buffer | undefined> {
  if (!isUuid(id)) return undefined;
  return (await db.selectFrom("run").select("output_csv").where("id", "=", id).executeTakeFirst())?.output_csv;
}
