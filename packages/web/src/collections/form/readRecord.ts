import type { Text } from "@kansrijk/core/vocabulary/text";
import type { z } from "zod";
import { faultNamed, fieldFaults, type FieldFault, type FieldWords } from "./fieldFaults.ts";

export interface RecordRules<R> {
  readonly schema: z.ZodType<R>;
  /** Faults that the schema cannot tell; those of the collection. */
  readonly check?: (record: R) => readonly Text[];
  readonly words?: FieldWords;
}

type RecordReading<R> =
  | { readonly ok: true; readonly record: R }
  | { readonly ok: false; readonly faults: readonly FieldFault[] };

/** Makes a record of what was typed, or says for each field what is wrong with it. */
export function readRecord<R>(made: unknown, { schema, check, words = {} }: RecordRules<R>): RecordReading<R> {
  const read = schema.safeParse(made);
  if (!read.success) return { ok: false, faults: fieldFaults(read.error.issues, words) };
  const faults = (check?.(read.data) ?? []).map((message): FieldFault => {
    const named = faultNamed(message.nl, message.en) ?? { field: "", message };
    return { ...named, message: words[named.field] ?? named.message };
  });
  return faults.length === 0 ? { ok: true, record: read.data } : { ok: false, faults };
}
