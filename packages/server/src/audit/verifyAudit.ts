import type { Text } from "@kansrijk/core/vocabulary/text";
import { sql, type Kysely } from "kysely";
import type { Database } from "../store/database.ts";
import { auditHash, FIRST_PREVIOUS, type AuditEvent } from "./auditEvent.ts";
import { readAudit } from "./readAudit.ts";

/** How far a check has come: the last event that was found right. */
export interface AuditHead {
  readonly seq: number;
  readonly hash: string;
}

export type AuditCheck =
  | {
      readonly ok: true;
      readonly head: AuditHead;
      /** Events whose note was erased, as a later event of the chain tells. */
      readonly erased?: readonly { readonly seq: number; readonly on: string }[];
    }
  | { readonly ok: false; readonly seq: number; readonly fault: Text };

export const AUDIT_START: AuditHead = { seq: 0, hash: FIRST_PREVIOUS };

const BATCH = 500;

/**
 * Recomputes the chain and names the first event that is wrong. Events cut off at the end leave a chain that is right in
 * itself: compare the head with one that was kept elsewhere, or begin at that one.
 * @param onBatch is told the head after each batch and may throw to stop
 */
export async function verifyAudit(
  db: Kysely<Database>,
  start: AuditHead = AUDIT_START,
  onBatch?: (head: AuditHead) => Promise<void>,
): Promise<AuditCheck> {
  let head = start;
  const erased: { seq: number; on: string }[] = [];
  for (;;) {
    const events = await readAudit(db, head.seq, BATCH);
    if (events.length === 0) return { ok: true, head, ...(erased.length === 0 ? {} : { erased }) };
    for (const event of events) {
      const fault = brokenLink(event, head);
      if (fault) return { ok: false, seq: event.seq, fault };
      if (event.hash !== auditHash(event)) {
        const on = await erasedOn(db, event);
        if (on === undefined) return { ok: false, seq: event.seq, fault: changed(event) };
        erased.push({ seq: event.seq, on });
      }
      head = { seq: event.seq, hash: event.hash };
    }
    await onBatch?.(head);
  }
}

function brokenLink(event: AuditEvent, before: AuditHead): Text | undefined {
  const { seq } = event;
  if (seq !== before.seq + 1)
    return {
      nl: `Voor gebeurtenis ${seq} ontbreekt gebeurtenis ${before.seq + 1}.`,
      en: `Event ${before.seq + 1} is missing before event ${seq}.`,
    };
  if (event.previous !== before.hash)
    return {
      nl: `Gebeurtenis ${seq} sluit niet aan op gebeurtenis ${before.seq}.`,
      en: `Event ${seq} does not follow from event ${before.seq}.`,
    };
  return undefined;
}

function changed({ seq }: AuditEvent): Text {
  return {
    nl: `Gebeurtenis ${seq} is veranderd nadat zij is vastgelegd.`,
    en: `Event ${seq} was changed after it was recorded.`,
  };
}

/**
 * When the note of an event was erased: a later event, itself part of the chain, gives the hash of what stands there
 * since. Undefined when it was changed in any other way.
 */
async function erasedOn(db: Kysely<Database>, event: AuditEvent): Promise<string | undefined> {
  const { rows } = await sql<{ at: string; after: string }>`
    select later.at, told ->> 'after' as after
    from audit_event as later cross join jsonb_array_elements(later.detail -> 'events') as told
    where later.action = 'records.erased' and later.seq > ${event.seq} and (told ->> 'seq')::bigint = ${event.seq}
    order by later.seq desc limit 1`.execute(db);
  return rows[0]?.after === auditHash(event) ? rows[0].at : undefined;
}
