import type { Text } from "@kansrijk/core/vocabulary/text";
import type { Kysely } from "kysely";
import type { Database } from "../store/database.ts";
import { auditHash, FIRST_PREVIOUS, type AuditEvent } from "./auditEvent.ts";
import { readAudit } from "./readAudit.ts";

/** How far a check has come: the last event that was found right. */
export interface AuditHead {
  readonly seq: number;
  readonly hash: string;
}

export type AuditCheck =
  | { readonly ok: true; readonly head: AuditHead }
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
  for (;;) {
    const events = await readAudit(db, head.seq, BATCH);
    if (events.length === 0) return { ok: true, head };
    for (const event of events) {
      const fault = faultOf(event, head);
      if (fault) return { ok: false, seq: event.seq, fault };
      head = { seq: event.seq, hash: event.hash };
    }
    await onBatch?.(head);
  }
}

function faultOf(event: AuditEvent, before: AuditHead): Text | undefined {
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
  if (event.hash !== auditHash(event))
    return {
      nl: `Gebeurtenis ${seq} is veranderd nadat zij is vastgelegd.`,
      en: `Event ${seq} was changed after it was recorded.`,
    };
  return undefined;
}
