import { sql, type Transaction } from "kysely";
import type { Database } from "../store/database.ts";
import { jsonText } from "../store/jsonText.ts";
import { LOCKS } from "../store/locks.ts";
import { auditHash, FIRST_PREVIOUS, type AuditEvent, type NewAuditEvent } from "./auditEvent.ts";

/** The time of the database and the last event, if there is one. */
interface Situation {
  readonly at: string;
  readonly seq: number | null;
  readonly hash: string | null;
}

/**
 * Adds an event to the chain in the transaction of the deed itself: both happen or neither.
 * Others that append wait until this transaction ends, so call it last.
 */
export async function appendAudit(trx: Transaction<Database>, event: NewAuditEvent): Promise<AuditEvent> {
  await sql`select pg_advisory_xact_lock(${LOCKS.audit}::bigint)`.execute(trx);
  const { rows } = await sql<Situation>`select clock_timestamp() as at, last.seq, last.hash
    from (values (1)) as once left join (select seq, hash from audit_event order by seq desc limit 1) as last on true`.execute(
    trx,
  );
  const { at, seq, hash: previous } = rows[0]!;
  // What is hashed must be what is read back: JSON drops undefined and turns dates into text.
  const detail = JSON.parse(jsonText(event.detail)) as Record<string, unknown>;
  const { actor, action, subject } = event;
  const whole = { seq: (seq ?? 0) + 1, at, actor, action, subject, detail, previous: previous ?? FIRST_PREVIOUS };
  const hash = auditHash(whole);
  await trx
    .insertInto("audit_event")
    .values({ ...whole, detail: jsonText(detail), hash })
    .execute();
  return { ...whole, hash };
}
