import type { Kysely } from "kysely";
import type { Database } from "../store/database.ts";
import type { AuditEvent } from "./auditEvent.ts";

/** At most `limit` events after number `after`, in order. */
export function readAudit(db: Kysely<Database>, after: number, limit: number): Promise<AuditEvent[]> {
  return db.selectFrom("audit_event").selectAll().where("seq", ">", after).orderBy("seq").limit(limit).execute();
}
