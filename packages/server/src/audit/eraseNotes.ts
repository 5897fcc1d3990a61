import { ERASED } from "@kansrijk/core/collections/eraseFields";
import { sql, type Transaction } from "kysely";
import type { Database } from "../store/database.ts";
import { jsonText } from "../store/jsonText.ts";
import { LOCKS } from "../store/locks.ts";
import { auditHash, type AuditEvent } from "./auditEvent.ts";

/** An event whose note was erased, with the hash of what stands there since. */
export interface ErasedEvent {
  readonly seq: number;
  readonly after: string;
}

interface AskedNotes {
  readonly subject: string;
  /** The record that the events are about. */
  readonly id: string;
  readonly isErased: (note: string) => boolean;
}

/**
 * Replaces notes in events about a record: earlier versions of Kansrijk wrote them into the trail. The hash of the event
 * stays; what stands there since is told in the event of the erasure (see verifyAudit). Only within an erasure.
 */
export async function eraseNotes(
  db: Transaction<Database>,
  { subject, id, isErased }: AskedNotes,
): Promise<readonly ErasedEvent[]> {
  await sql`select pg_advisory_xact_lock(${LOCKS.audit}::bigint)`.execute(db);
  const { rows } = await sql<AuditEvent>`
    select * from audit_event
    where action = 'records.kept' and subject = ${subject} and detail ? 'note'
      and detail -> 'records' @> ${jsonText([{ id }])}::jsonb
    order by seq`.execute(db);
  const told = rows.filter(({ detail: { note } }) => typeof note === "string" && isErased(note));
  const erased: ErasedEvent[] = [];
  for (const event of told) {
    const detail = { ...event.detail, note: ERASED };
    await db
      .updateTable("audit_event")
      .set({ detail: jsonText(detail) })
      .where("seq", "=", event.seq)
      .execute();
    erased.push({ seq: event.seq, after: auditHash({ ...event, detail }) });
  }
  return erased;
}
