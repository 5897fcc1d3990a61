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

/** A record with where it comes from. */
export interface KeptRecord<R extends Identified = Identified> {
  readonly record: R;
  /** 0 for a record that comes with Kansrijk; a user's versions count from 1. */
  readonly version: number;
  /** When it was kept; null for what comes with Kansrijk. */
  readonly at: string | null;
  readonly origin: "shipped" | "store";
  /** Of its canonical JSON. */
  readonly sha256: string;
}

/** One line of the history of a record; `sha256` null when it was removed. */
export interface RecordVersion {
  readonly version: number;
  readonly at: string | null;
  readonly actor: string;
  readonly note: string;
  readonly sha256: string | null;
}

interface Row {
  readonly id: string;
  readonly version: number;
  readonly content: string | null;
  readonly sha256: string | null;
  readonly kept_at: string;
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
 * @param upTo as they were at that place in the order of everything that was kept (see recordSequence)
 */
export async function listRecords<R extends Identified>(
  { db }: Pick<Store, "db">,
  collection: Collection<R>,
  upTo?: string,
): Promise<readonly KeptRecord<R>[]> {
  const records = new Map((await loadShipped(collection)).map((record) => [record.id, shipped(record)]));
  for (const row of await lastVersions(db, collection.id, upTo)) {
    const kept = stored(collection, row);
    if (kept && "record" in kept) records.set(row.id, kept);
    else records.delete(row.id);
  }
  return [...records.values()].sort((a, b) => compareIds(a.record.id, b.record.id));
}

/** Of the records as they are now those that cannot be read: changed behind our back, or of a shape from long ago. */
export async function unreadableRecords<R extends Identified>(
  { db }: Pick<Store, "db">,
  collection: Collection<R>,
): Promise<readonly UnreadableRecord[]> {
  const rows = await lastVersions(db, collection.id, undefined);
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
): Promise<KeptRecord<R> | undefined> {
  if (version !== 0) {
    const row = await db
      .selectFrom("record_version")
      .select(["id", "version", "content", "sha256", "kept_at"])
      .where("collection", "=", collection.id)
      .where("id", "=", id)
      .$if(version !== undefined, (query) => query.where("version", "=", version!))
      .orderBy("version", "desc")
      .executeTakeFirst();
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
  const rows = (await lastVersions(db, collection.id, undefined)).filter(({ id }) => asked.has(id));
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
): Promise<readonly RecordVersion[]> {
  const rows = await db
    .selectFrom("record_version")
    .select(["version", "kept_at as at", "actor", "note", "sha256"])
    .where("collection", "=", collection.id)
    .where("id", "=", id)
    .orderBy("version", "desc")
    .execute();
  const ours = await readRecord({ db }, collection, id, 0);
  return ours ? [...rows, { version: 0, at: null, actor: "kansrijk", note: "", sha256: ours.sha256 }] : rows;
}

function lastVersions(db: Kysely<Database>, collection: string, upTo: string | undefined): Promise<Row[]> {
  return db
    .selectFrom("record_version")
    .distinctOn("id")
    .select(["id", "version", "content", "sha256", "kept_at"])
    .where("collection", "=", collection)
    .$if(upTo !== undefined, (query) => query.where("sequence", "<=", upTo!))
    .orderBy("id")
    .orderBy("version", "desc")
    .execute();
}

/** Hashes of records that come with Kansrijk: they are read once and do not change. */
const hashes = new WeakMap<Identified, string>();

function shipped<R extends Identified>(record: R): KeptRecord<R> {
  const hash = hashes.get(record) ?? sha256(canonicalJson(record));
  hashes.set(record, hash);
  return { record, version: 0, at: null, origin: "shipped", sha256: hash };
}

/** Undefined when it was removed. */
function stored<R extends Identified>(
  collection: Collection<R>,
  row: Row,
): KeptRecord<R> | UnreadableRecord | undefined {
  const { id, version, content, kept_at: at } = row;
  if (content === null || row.sha256 === null) return undefined;
  if (sha256(content) !== row.sha256) return { id, version, why: DAMAGED };
  const given: unknown = JSON.parse(content);
  const parsed = collection.schema.safeParse(given);
  if (parsed.success) return { record: parsed.data, version, at, origin: "store", sha256: row.sha256 };
  return { id, version, why: schemaFaultsText(parsed.error, given) };
}

const DAMAGED: Text = {
  nl: "beschadigd: de inhoud heeft niet meer zijn eigen hash",
  en: "damaged: its content no longer has its own hash",
};

/** Rises with every record that is kept: tells whether something made from the records is still right. */
export async function recordSequence({ db }: Pick<Store, "db">): Promise<string> {
  const { rows } = await sql<{ last: string | null }>`select max(sequence) as last from record_version`.execute(db);
  return String(rows[0]?.last ?? 0);
}
