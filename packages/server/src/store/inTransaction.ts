import type { Kysely, Transaction } from "kysely";
import type { Database } from "./database.ts";

/** Runs the work in the transaction of the caller, or in one of its own: all or nothing either way. */
export function inTransaction<T>(db: Kysely<Database>, work: (trx: Transaction<Database>) => Promise<T>): Promise<T> {
  return db.isTransaction ? work(db as Transaction<Database>) : db.transaction().execute(work);
}
