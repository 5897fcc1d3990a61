import type { AgendaDraft } from "./agendaDraft.ts";

/** What was typed and not yet saved, kept in this browser. */
export interface KeptDraft {
  readonly draft: AgendaDraft;
  /** The version it was made from; null when the agenda was not saved before. */
  readonly base: number | null;
  /** When it was typed, as an ISO moment. */
  readonly at: string;
}

const FORMAT = 1;
const keyOf = (id: string): string => `kansrijk-agenda-${id}`;

export function keepDraft(id: string, kept: KeptDraft): void {
  try {
    localStorage.setItem(keyOf(id), JSON.stringify({ format: FORMAT, ...kept }));
  } catch {
    // A full or forbidden store: saving to the server still works.
  }
}

/** Undefined when there is none, or it was made by another form. */
export function readKeptDraft(id: string): KeptDraft | undefined {
  try {
    const read = JSON.parse(localStorage.getItem(keyOf(id)) ?? "null") as (KeptDraft & { format: number }) | null;
    if (read?.format !== FORMAT || read.draft.id !== id) return undefined;
    return { draft: read.draft, base: read.base, at: read.at };
  } catch {
    return undefined;
  }
}

export function forgetDraft(id: string): void {
  try {
    localStorage.removeItem(keyOf(id));
  } catch {
    // As above.
  }
}
