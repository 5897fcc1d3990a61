import type { Audience } from "@kansrijk/core/collections/audience";
import type { Collection, Identified } from "@kansrijk/core/collections/collection";
import { canonicalJson } from "@kansrijk/core/receipt/canonicalJson";
import { sha256 } from "@kansrijk/core/receipt/sha256";
import type { Refusal } from "@kansrijk/core/vocabulary/refusal";
import { schemaFaultsText } from "@kansrijk/core/vocabulary/schemaFault";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { sql, type Kysely } from "kysely";
import type { Database } from "../store/database.ts";
import type { Store } from "../store/store.ts";
import { compareIds, loadShipped } from "./loadShipped.ts";

/** That text of a version was erased for ever. */
export interface RecordErasure {
  readonly at: string;
  readonly reason: string;
}

/** A record with where it comes from. */
export interface KeptRecord<R extends Identified = Identified> {
  readonly record: R;
  /** 0 for a record that comes with Kansrijk; a user's versions count from 1. */
  readonly version: number;
  /** When it was kept; null for what comes with Kansrijk. */
  readonly at: string | null;
  readonly origin: "shipped" | "store";
  /** Of its canonical JSON, as it was kept: stays what it was when text was erased. */
  readonly sha256: string;
  /** Null when nothing was erased. */
  readonly erased: RecordErasure | null;
}

/** One line of the history of a record; `sha256` null when it was removed. */
export interface RecordVersion {
  readonly version: number;
  readonly at: string | null;
  readonly actor: string;
  readonly note: string;
  readonly sha256: string | null;
  readonly erased: RecordErasure | null;
}

interface Row {
  readonly id: string;
  readonly version: number;
  readonly content: string | null;
  readonly sha256: string | null;
  readonly kept_at: string;
  readonly erased_at: string | null;
  readonly erased_reason: string | null;
  readonly erased_sha256: string | null;
}

const ROW = ["id", "version", "content", "sha256", "kept_at", "erased_at", "erased_reason", "erased_sha256"] as const;

/** What is read of the records; of everybody's drafts only who is trusted reads. */
export interface ReadWish {
  /** As they were at that place in the order of everything that was kept (see recordSequence). */
  readonly upTo?: string;
  readonly audience?: Audience;
}

/** A record that was kept and can no longer be read; its versions stay. */
export interface UnreadableRecord {
  readonly id: string;
  readonly version: number;
  readonly why: Text;
}

export class UnreadableError extends TypeError {
  readonly refusal: Refusal;

  constructor(collection: string, { id, version, why }: UnreadableRecord) {
    const en = `${collection} ${id} version ${version} cannot be read: ${why.en}`;
    super(en);
    const nl = `${collection} ${id} versie ${version} kan niet worden gelezen: ${why.nl}`;
    this.refusal = { kind: "missing-fact", message: { nl, en } };
  }
}

/** How a record stands. */
export interface Standing<R extends Identified = Identified> {
  readonly now: KeptRecord<R> | undefined;
  /** The last version that was ever kept; 0: none. */
  readonly last: number;
  /** The last version is there, but cannot be read. */
  readonly isUnreadable: boolean;
}

/**
 * The records of a collection as they are now, in order of id: ours, and those of users in their last version. What can
 * no longer be read is left out, so that one record does not take all others along; see `unreadableRecords`.
 */
export async function listRecords<R extends Identified>(
  { db }: Pick<Store, "db">,
  collection: Collection<R>,
  wish: ReadWish = {},
): Promise<readonly KeptRecord<R>[]> {
  const records = new Map((await loadShipped(collection)).map((record) => [record.id, shipped(record)]));
  for (const row of await lastVersions(db, collection, wish)) {
    const kept = stored(collection, row);
    if (kept && "record" in kept) records.set(row.id, kept);
    else records.delete(row.id);
  }
  return [...records.values()].sort((a, b) => compareIds(a.record.id, b.record.id));
}

/**
 * Of the records as they are now those that cannot be read: changed behind our back, or of a shape from long ago. Of
 * what has drafts only who is trusted sees them: whether such a record is a draft nobody can tell.
 */
export async function unreadableRecords<R extends Identified>(
  { db }: Pick<Store, "db">,
  collection: Collection<R>,
  audience: Audience = "trusted",
): Promise<readonly UnreadableRecord[]> {
  if (choosesVersions(collection, audience)) return [];
  const rows = await lastVersions(db, collection);
  return rows.flatMap((row) => {
    const kept = stored(collection, row);
    return kept && "why" in kept ? [kept] : [];
  });
}

/**
 * One record, now or in an earlier version (0: as it comes with Kansrijk); undefined when it is not there.
 * @throws UnreadableError when it is there and cannot be read
 */
export async function readRecord<R extends Identified>(
  { db }: Pick<Store, "db">,
  collection: Collection<R>,
  id: string,
  version?: number,
  audience: Audience = "trusted",
): Promise<KeptRecord<R> | undefined> {
  if (version !== 0) {
    const rows = await db
      .selectFrom("record_version")
      .select(ROW)
      .where("collection", "=", collection.id)
      .where("id", "=", id)
      .$if(version !== undefined, (query) => query.where("version", "=", version!))
      .orderBy("version", "desc")
      .$if(!choosesVersions(collection, audience), (query) => query.limit(1))
      .execute();
    const row = rows.find((item) => mayRead(collection, item, audience));
    const kept = row && stored(collection, row);
    if (kept && "why" in kept) throw new UnreadableError(collection.id, kept);
    if (row || version !== undefined) return kept;
  }
  const record = (await loadShipped(collection)).find((item) => item.id === id);
  return record && shipped(record);
}

/** How records stand, by id. */
export async function standingOf<R extends Identified>(
  { db }: Pick<Store, "db">,
  collection: Collection<R>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Standing<R>>> {
  const asked = new Set(ids);
  const rows = (await lastVersions(db, collection)).filter(({ id }) => asked.has(id));
  const kept = new Map<string, Standing<R>>();
  for (const row of rows) {
    const found = stored(collection, row);
    const now = found && "record" in found ? found : undefined;
    kept.set(row.id, { now, last: row.version, isUnreadable: found !== undefined && now === undefined });
  }
  for (const record of await loadShipped(collection))
    if (asked.has(record.id) && !kept.has(record.id))
      kept.set(record.id, { now: shipped(record), last: 0, isUnreadable: false });
  return kept;
}

/** All versions of a record, the newest first. */
export async function historyOf<R extends Identified>(
  { db }: Pick<Store, "db">,
  collection: Collection<R>,
  id: string,
  audience: Audience = "trusted",
): Promise<readonly RecordVersion[]> {
  const all = await db
    .selectFrom("record_version")
    .select([...ROW, "actor", "note"])
    .where("collection", "=", collection.id)
    .where("id", "=", id)
    .orderBy("version", "desc")
    .execute();
  const readable = all.filter((row) => mayRead(collection, row, audience));
  // Of a draft that was taken away, or erased, nobody else knows that it was there.
  const first = choosesVersions(collection, audience) ? readable.findLastIndex(({ content }) => content !== null) : -1;
  const rows = choosesVersions(collection, audience) ? readable.slice(0, first + 1) : readable;
  const versions = rows.map((row): RecordVersion => {
    const { version, kept_at: at, actor, note, sha256 } = row;
    return { version, at, actor, note, sha256, erased: erasureOf(row) };
  });
  const ours = await readRecord({ db }, collection, id, 0);
  if (!ours) return versions;
  return [...versions, { version: 0, at: null, actor: "kansrijk", note: "", sha256: ours.sha256, erased: null }];
}

/** Of each record the last version that the audience may read, or its end. */
async function lastVersions<R extends Identified>(
  db: Kysely<Database>,
  collection: Collection<R>,
  { upTo, audience = "trusted" }: ReadWish = {},
): Promise<Row[]> {
  const chooses = choosesVersions(collection, audience);
  const rows = await db
    .selectFrom("record_version")
    .$if(!chooses, (query) => query.distinctOn("id"))
    .select(ROW)
    .where("collection", "=", collection.id)
    .$if(upTo !== undefined, (query) => query.where("sequence", "<=", upTo!))
    .orderBy("id")
    .orderBy("version", "desc")
    .execute();
  if (!chooses) return rows;
  const last = new Map<string, Row>();
  for (const row of rows) if (!last.has(row.id) && mayRead(collection, row, audience)) last.set(row.id, row);
  return [...last.values()];
}

function choosesVersions<R extends Identified>({ isPublic }: Collection<R>, audience: Audience): boolean {
  return audience === "everybody" && isPublic !== undefined;
}

/** Also the end of a record may be read: it ends for everybody. */
function mayRead<R extends Identified>(collection: Collection<R>, row: Row, audience: Audience): boolean {
  if (!choosesVersions(collection, audience)) return true;
  const kept = stored(collection, row);
  return kept === undefined || ("record" in kept && collection.isPublic!(kept.record));
}

/** Hashes of records that come with Kansrijk: they are read once and do not change. */
const hashes = new WeakMap<Identified, string>();

function shipped<R extends Identified>(record: R): KeptRecord<R> {
  const hash = hashes.get(record) ?? sha256(canonicalJson(record));
  hashes.set(record, hash);
  return { record, version: 0, at: null, origin: "shipped", sha256: hash, erased: null };
}

/** Undefined when it was removed. */
function stored<R extends Identified>(
  collection: Collection<R>,
  row: Row,
): KeptRecord<R> | UnreadableRecord | undefined {
  const { id, version, content, kept_at: at } = row;
  if (content === null || row.sha256 === null) return undefined;
  if (sha256(content) !== (row.erased_sha256 ?? row.sha256)) return { id, version, why: DAMAGED };
  const given: unknown = JSON.parse(content);
  const parsed = collection.schema.safeParse(given);
  if (parsed.success)
    return { record: parsed.data, version, at, origin: "store", sha256: row.sha256, erased: erasureOf(row) };
  return { id, version, why: schemaFaultsText(parsed.error, given) };
}

const DAMAGED: Text = {
  nl: "beschadigd: de inhoud heeft niet meer zijn eigen hash",
  en: "damaged: its content no longer has its own hash",
};

function erasureOf({ erased_at: at, erased_reason: reason }: Row): RecordErasure | null {
  return at === null || reason === null ? null : { at, reason };
}

/** The place in the order of everything that was kept. */
export async function recordSequence({ db }: Pick<Store, "db">): Promise<string> {
  const { rows } = await sql<{ last: string | null }>`select max(sequence) as last from record_version`.execute(db);
  return String(rows[0]?.last ?? 0);
}

/** Changes with every record that is kept and with every erasure: tells whether something made from records is still right. */
export async function recordState({ db }: Pick<Store, "db">): Promise<string> {
  const { rows } = await sql<{ last: string | null; erased: string | null }>`
    select max(sequence) as last, max(erasure) as erased from record_version`.execute(db);
  return `${rows[0]?.last ?? 0}.${rows[0]?.erased ?? 0}`;
}
