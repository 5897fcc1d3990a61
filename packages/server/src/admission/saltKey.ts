import type { Kysely } from "kysely";
import type { Database } from "../store/database.ts";

/** The secret of a round, from which salts and access codes follow. Never in an answer. */
export async function saltKeyOf(db: Kysely<Database>, round: string): Promise<string> {
  const row = await db
    .selectFrom("admission_secret")
    .select("salt_key as saltKey")
    .where("round_id", "=", round)
    .executeTakeFirst();
  if (!row) throw new Error(`the salt key of round ${round} is not there`);
  return row.saltKey;
}
