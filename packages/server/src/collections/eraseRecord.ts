import type { Collection, Identified } from "@kansrijk/core/collections/collection";
import { ERASED, eraseFields } from "@kansrijk/core/collections/eraseFields";
import { canonicalJson } from "@kansrijk/core/receipt/canonicalJson";
import { sha256 } from "@kansrijk/core/receipt/sha256";
import { done, refused, type Outcome, type Refusal } from "@kansrijk/core/vocabulary/refusal";
import { sql, type Transaction } from "kysely";
import { z } from "zod";
import { appendAudit } from "../audit/appendAudit.ts";
import { eraseNotes } from "../audit/eraseNotes.ts";
import type { Database } from "../store/database.ts";
import { inTransaction } from "../store/inTransaction.ts";
import { lockOf } from "../store/locks.ts";
import type { Store } from "../store/store.ts";
import { erasureRefusals as say } from "./erasureRefusals.ts";
import { sameTextElsewhere, type Elsewhere } from "./sameTextElsewhere.ts";
import { stillNamed } from "./saveRecords.ts";

export interface ErasureWish {
  readonly id: string;
  /** Paths of fields (see eraseFields); without any the whole record. */
  readonly fields: readonly string[];
  /** Is published. */
  readonly reason: string;
  readonly actor: string;
}

export interface Erasure {
  readonly id: string;
  /** Versions in which text was replaced. */
  readonly versions: readonly number[];
  /** So many notes were replaced with it. */
  readonly notes: number;
  /** Where the same text still stands: to be erased there as well. */
  readonly elsewhere: readonly Elsewhere[];
}

export const SHORTEST_REASON = 10;
export const LONGEST_REASON = 500;

interface Kept {
  readonly version: number;
  readonly content: string | null;
  readonly sha256: string | null;
  readonly erased_sha256: string | null;
  readonly note: string;
}

/** A version as it will stand. */
interface Planned {
  readonly row: Kept;
  readonly content: string | null;
  readonly note: string;
}

interface Plan {
  readonly planned: readonly Planned[];
  readonly texts: readonly string[];
}

/**
 * Replaces text of a record by a mark in all its versions, or takes all of their content away, for ever. The hashes stay,
 * and the audit trail tells what stands there since. Refused when nothing is found to erase, when the record would no
 * longer be right, or for a whole record when another names it.
 */
export async function eraseRecord<R extends Identified>(
  store: Pick<Store, "db">,
  collection: Collection<R>,
  wish: ErasureWish,
): Promise<Outcome<Erasure>> {
  const reason = wish.reason.trim();
  if (reason.length < SHORTEST_REASON || reason.length > LONGEST_REASON) return refused(say.reasonLength());
  return inTransaction<Outcome<Erasure>>(store.db, async (db) => {
    await sql`select pg_advisory_xact_lock(${lockOf("record_version")}::bigint)`.execute(db);
    const rows = await versionsOf(db, collection, wish.id);
    if (rows.length === 0) return refused(say.notKept(collection, wish.id));
    const plan =
      wish.fields.length === 0
        ? await planWhole({ db }, collection, wish.id, rows)
        : planFields(collection, wish, rows);
    if (!plan.ok) return plan;
    const { texts } = plan.value;
    if (repeats(reason, texts)) return refused(say.reasonRepeats());
    const changed = plan.value.planned.filter(({ row, content, note }) => content !== row.content || note !== row.note);
    if (changed.length === 0) return refused(say.nothing(collection, wish.id, wish.fields));
    await write(db, collection, wish.id, reason, changed);
    const notes = changed.filter(({ row, note }) => note !== row.note).map(({ row }) => row.note);
    const events = await eraseNotes(db, {
      subject: collection.id,
      id: wish.id,
      isErased: noteFilter(wish.fields, texts),
    });
    const versions = changed.map(({ row, content }) => ({
      version: row.version,
      sha256: row.sha256,
      after: content === null ? null : sha256(content),
    }));
    const detail = { id: wish.id, fields: wish.fields, versions, events };
    await appendAudit(db, { actor: wish.actor, action: "records.erased", subject: collection.id, detail });
    const elsewhere = await sameTextElsewhere(db, texts);
    return done({ id: wish.id, versions: versions.map(({ version }) => version), notes: notes.length, elsewhere });
  });
}

function versionsOf(
  db: Transaction<Database>,
  { id: collection }: { readonly id: string },
  id: string,
): Promise<Kept[]> {
  return db
    .selectFrom("record_version")
    .select(["version", "content", "sha256", "erased_sha256", "note"])
    .where("collection", "=", collection)
    .where("id", "=", id)
    .orderBy("version")
    .execute();
}

async function planWhole<R extends Identified>(
  store: Pick<Store, "db">,
  collection: Collection<R>,
  id: string,
  rows: readonly Kept[],
): Promise<Outcome<Plan>> {
  const named = await stillNamed(store, collection, [{ id, expected: null, record: null }]);
  if (named.length > 0) return refused(...named);
  const planned = rows.map((row) => ({ row, content: null, note: row.note === "" ? "" : ERASED }));
  return done({ planned, texts: [...new Set(rows.flatMap((row) => freeTexts(collection, row)))] });
}

/** The free texts of a version, when it can be read. */
function freeTexts<R extends Identified>(collection: Collection<R>, row: Kept): readonly string[] {
  if (row.content === null || sha256(row.content) !== (row.erased_sha256 ?? row.sha256)) return [];
  const record = JSON.parse(row.content) as object;
  if (!collection.schema.safeParse(record).success) return [];
  return eraseFields(collection.schema, record, Object.keys(record)).texts;
}

function planFields<R extends Identified>(
  collection: Collection<R>,
  { id, fields }: ErasureWish,
  rows: readonly Kept[],
): Outcome<Plan> {
  const refusals: Refusal[] = [];
  const reached = new Set<string>();
  const texts = new Set<string>();
  const contents = rows.map((row) => {
    if (row.content === null) return null;
    if (sha256(row.content) !== (row.erased_sha256 ?? row.sha256)) {
      refusals.push(say.damaged(collection, id, row.version));
      return row.content;
    }
    const before: unknown = JSON.parse(row.content);
    const known = collection.schema.safeParse(before);
    // A shape from long ago cannot be read either way: there every text that is meant is replaced.
    const erased = eraseFields(known.success ? collection.schema : z.unknown(), before, fields);
    for (const field of erased.reached) reached.add(field);
    for (const text of erased.texts) texts.add(text);
    for (const field of erased.fixed) refusals.push(say.fixed(collection, id, field));
    if (known.success) refusals.push(...newFaults(collection, known.data, erased.record));
    return canonicalJson(erased.record);
  });
  for (const field of fields) if (!reached.has(field)) refusals.push(say.nothing(collection, id, [field]));
  if (refusals.length > 0) return refused(...uniqueRefusals(refusals));
  const isErased = noteFilter(fields, [...texts]);
  const planned = rows.map((row, at) => ({
    row,
    content: contents[at]!,
    note: isErased(row.note) ? ERASED : row.note,
  }));
  return done({ planned, texts: [...texts] });
}

/** What would be wrong with the record that was right before: it could not be kept or brought in again. */
function newFaults<R extends Identified>(collection: Collection<R>, before: R, after: unknown): Refusal[] {
  const parsed = collection.schema.safeParse(after);
  if (!parsed.success) return [say.notRight(collection, before.id)];
  const known = new Set((collection.references?.(before) ?? []).map((item) => `${item.collection} ${item.id}`));
  const dangling = (collection.references?.(parsed.data) ?? []).some(
    (item) => !known.has(`${item.collection} ${item.id}`),
  );
  const had = (collection.faults?.(before) ?? []).length;
  const faults = collection.faults?.(parsed.data) ?? [];
  if (dangling) return [say.notRight(collection, before.id)];
  return faults.length > had ? faults.map((message) => ({ kind: "invalid-setting", message })) : [];
}

function uniqueRefusals(refusals: readonly Refusal[]): Refusal[] {
  return [...new Map(refusals.map((refusal) => [refusal.message.en, refusal])).values()];
}

/** Texts this short stand in any sentence. */
const SHORTEST_TEXT = 3;

function repeats(text: string, texts: readonly string[]): boolean {
  const folded = text.toLowerCase();
  return texts.some((item) => item.trim().length >= SHORTEST_TEXT && folded.includes(item.trim().toLowerCase()));
}

/** Which notes go as well: with the whole record all, with fields those that hold the same text. */
function noteFilter(fields: readonly string[], texts: readonly string[]): (note: string) => boolean {
  return (note) => note !== "" && note !== ERASED && (fields.length === 0 || repeats(note, texts));
}

async function write(
  db: Transaction<Database>,
  { id: collection }: { readonly id: string },
  id: string,
  reason: string,
  changed: readonly Planned[],
): Promise<void> {
  const { rows } = await sql<{ erasure: string; at: string }>`
    select nextval('record_erasure')::text as erasure, clock_timestamp() as at`.execute(db);
  const { erasure, at } = rows[0]!;
  // The tables let only a transaction that says so replace text, and only text.
  await sql`select set_config('kansrijk.erasure', ${erasure}, true)`.execute(db);
  for (const { row, content, note } of changed)
    await db
      .updateTable("record_version")
      .set({
        content,
        note,
        erasure,
        erased_at: at,
        erased_reason: reason,
        erased_sha256: content === null ? null : sha256(content),
      })
      .where("collection", "=", collection)
      .where("id", "=", id)
      .where("version", "=", row.version)
      .execute();
}
