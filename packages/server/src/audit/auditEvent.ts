import { canonicalJson } from "@kansrijk/core/receipt/canonicalJson";
import { sha256 } from "@kansrijk/core/receipt/sha256";

/** Something that somebody did. Actors are opaque ids; no names, no pupils: the trail is kept for ever. */
export interface NewAuditEvent {
  readonly actor: string;
  /** What was done, as `noun.verb`: `dataset.imported`. */
  readonly action: string;
  /** The id of what it was done to. */
  readonly subject: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

export interface AuditEvent extends NewAuditEvent {
  /** 1, 2, 3 … without a gap. */
  readonly seq: number;
  readonly at: string;
  /** Hash of the event before this one; 64 zeros for the first. */
  readonly previous: string;
  /** Hash of everything above. */
  readonly hash: string;
}

export const FIRST_PREVIOUS = "0".repeat(64);

/** SHA-256 of the canonical JSON of an event, the hash of its predecessor included. */
export function auditHash({ seq, at, actor, action, subject, detail, previous }: Omit<AuditEvent, "hash">): string {
  return sha256(canonicalJson({ seq, at, actor, action, subject, detail, previous }));
}
