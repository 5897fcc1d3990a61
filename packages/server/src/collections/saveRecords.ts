import type { Collection, Identified } from "@kansrijk/core/collections/collection";
import { canonicalJson } from "@kansrijk/core/receipt/canonicalJson";
import { sha256 } from "@kansrijk/core/receipt/sha256";
import { done, refused, type Outcome, type Refusal } from "@kansrijk/core/vocabulary/refusal";
import { schemaFault, schemaFaultText } from "@kansrijk/core/vocabulary/schemaFault";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { sql } from "kysely";
import { appendAudit } from "../audit/appendAudit.ts";
import { inTransaction } from "../store/inTransaction.ts";
import { lockOf } from "../store/locks.ts";
import type { Store } from "../store/store.ts";
import { knownIds } from "./knownIds.ts";
import { loadCollections } from "./loadCollections.ts";
import { listRecords, standingOf, type KeptRecord, type Standing } from "./recordStore.ts";

export interface RecordChange<R extends Identified = Identified> {
  readonly id: string;
  /** The version that the change was made from; null for a record that should not be there yet. */
  readonly expected: number | null;
  /** Null removes it; earlier versions stay. */
  readonly record: R | null;
}

export interface Deed {
  readonly actor: string;
  readonly note: string;
}

/**
 * Keeps changes of one collection, all or nothing, with a line in the audit trail. Refused when somebody else changed a
 * record meanwhile, when it is not right, when it names a record that does not exist, or when a record is taken away that
 * others name. Gives the records as they are now.
 */
export async function saveRecords<R extends Identified>(
  store: Pick<Store, "db">,
  collection: Collection<R>,
  changes: readonly RecordChange<R>[],
  { actor, note }: Deed,
): Promise<Outcome<readonly KeptRecord<R>[]>> {
  if (collection.kept === "shipped") return refused(fixed(collection));
  const checked = changes.map((change) => checkChange(collection, change));
  const faults = checked.flatMap((item) => (item.ok ? [] : item.refusals));
  if (faults.length > 0) return refused(...faults);
  const saved = checked.flatMap((item) => (item.ok ? [item.value] : []));
  if (new Set(saved.map(({ id }) => id)).size < saved.length) return refused(twice(collection));
  return inTransaction<Outcome<readonly KeptRecord<R>[]>>(store.db, async (db) => {
    await sql`select pg_advisory_xact_lock(${lockOf("record_version")}::bigint)`.execute(db);
    const refusals: Refusal[] = [];
    const standing = await standingOf(
      { db },
      collection,
      saved.map(({ id }) => id),
    );
    const rows = saved.map((change) => {
      const { id, record } = change;
      const { last } = standing.get(id) ?? ABSENT;
      refusals.push(...notAsExpected(collection, change, standing.get(id) ?? ABSENT));
      const content = record === null ? null : canonicalJson(record);
      const hash = content === null ? null : sha256(content);
      return { collection: collection.id, id, version: last + 1, content, sha256: hash, actor, note };
    });
    refusals.push(...(await unknownReferences({ db }, collection, saved)));
    refusals.push(...(await stillNamed({ db }, collection, saved)));
    if (refusals.length > 0) return refused(...refusals);
    if (rows.length === 0) return done([]);
    for (let from = 0; from < rows.length; from += MOST_AT_ONCE)
      await db
        .insertInto("record_version")
        .values(rows.slice(from, from + MOST_AT_ONCE))
        .execute();
    const kept = await standingOf(
      { db },
      collection,
      saved.map(({ id }) => id),
    );
    // Without the note: the trail is kept for ever, and a note can name somebody.
    const detail = { records: rows.map(({ id, version, sha256: hash }) => ({ id, version, sha256: hash })) };
    await appendAudit(db, { actor, action: "records.kept", subject: collection.id, detail });
    return done(saved.flatMap(({ id }) => kept.get(id)?.now ?? []));
  });
}

/** A statement holds a limited number of values. */
const MOST_AT_ONCE = 5000;

function checkChange<R extends Identified>(
  collection: Collection<R>,
  change: RecordChange<R>,
): Outcome<RecordChange<R>> {
  if (change.record === null) return done(change);
  const parsed = collection.schema.safeParse(change.record);
  if (!parsed.success) {
    return refused(
      ...parsed.error.issues.map((issue) => {
        const { nl, en } = schemaFaultText(schemaFault(issue, change.record));
        return wrong({
          nl: `${collection.one.nl} ${change.id}, ${nl}`,
          en: `${collection.one.en} ${change.id}, ${en}`,
        });
      }),
    );
  }
  const record = parsed.data;
  if (record.id !== change.id) return refused(otherId(collection, change.id, record.id));
  const faults = collection.faults?.(record) ?? [];
  if (faults.length > 0) return refused(...faults.map((message) => ({ kind: "invalid-setting", message }) as const));
  return done({ ...change, record });
}

const ABSENT: Standing = { now: undefined, last: 0, isUnreadable: false };

function notAsExpected(
  collection: Named,
  { id, expected, record }: RecordChange,
  { now, last, isUnreadable }: Standing,
): Refusal[] {
  // Who knows its version may write over a record that cannot be read, or take it away.
  if (isUnreadable && expected === last) return [];
  if (now && expected === null) return [isThere(collection, id, now.version)];
  if ((now?.version ?? null) !== expected) return [changedMeanwhile(collection, id, expected, now)];
  return record === null && now === undefined ? [missing(collection, id)] : [];
}

/** Records that are taken away while another names them: what is left could not be saved or brought in again. */
export async function stillNamed<R extends Identified>(
  store: Pick<Store, "db">,
  collection: Collection<R>,
  changes: readonly RecordChange<R>[],
): Promise<Refusal[]> {
  const removed = new Set(changes.flatMap(({ id, record }) => (record === null ? [id] : [])));
  if (removed.size === 0) return [];
  const changed = new Set(changes.map(({ id }) => id));
  const refusals: Refusal[] = [];
  for (const other of (await loadCollections()).values()) {
    if (!other.references) continue;
    const now = (await listRecords(store, other)).map(({ record }) => record);
    const left = other.id === collection.id ? now.filter(({ id }) => !changed.has(id)) : now;
    for (const record of left) {
      const named = other
        .references(record)
        .filter((item) => item.collection === collection.id && removed.has(item.id));
      for (const id of new Set(named.map((item) => item.id))) refusals.push(inUse(collection, id, other, record.id));
    }
  }
  return refusals;
}

/** References may name records that are saved at the same time. */
async function unknownReferences<R extends Identified>(
  store: Pick<Store, "db">,
  collection: Collection<R>,
  changes: readonly RecordChange<R>[],
): Promise<Refusal[]> {
  const known = new Map<string, Set<string>>();
  const here = new Set(changes.flatMap(({ id, record }) => (record === null ? [] : [`${collection.id} ${id}`])));
  const refusals: Refusal[] = [];
  for (const { id, record } of changes) {
    for (const named of (record && collection.references?.(record)) ?? []) {
      const ids = known.get(named.collection) ?? (await knownIds(store, named.collection));
      known.set(named.collection, ids);
      if (ids.has(named.id) || here.has(`${named.collection} ${named.id}`)) continue;
      refusals.push({
        kind: "missing-fact",
        message: {
          nl: `${collection.one.nl} ${id} noemt ${named.collection} ${named.id}, en dat bestaat niet.`,
          en: `${collection.one.en} ${id} names ${named.collection} ${named.id}, which does not exist.`,
        },
      });
    }
  }
  return refusals;
}

function wrong(message: Text): Refusal {
  return { kind: "invalid-setting", message };
}

function otherId({ one }: Named, id: string, given: string): Refusal {
  return wrong({
    nl: `${one.nl} ${id}, id: "${given}" - verwacht: ${id}`,
    en: `${one.en} ${id}, id: "${given}" - expected ${id}`,
  });
}

type Named = Pick<Collection, "id" | "title" | "one">;

function fixed(collection: Named): Refusal {
  return {
    kind: "invalid-setting",
    message: {
      nl: `${collection.title.nl} horen bij Kansrijk en kunnen hier niet worden veranderd.`,
      en: `${collection.title.en} come with Kansrijk and cannot be changed here.`,
    },
  };
}

function twice(collection: Named): Refusal {
  return {
    kind: "invalid-setting",
    message: {
      nl: `${collection.title.nl}: in deze veranderingen staat een nummer (id) twee keer.`,
      en: `${collection.title.en}: an id stands twice in these changes.`,
    },
  };
}

function missing(collection: Named, id: string): Refusal {
  return {
    kind: "unknown-subject",
    message: {
      nl: `${collection.one.nl} ${id} bestaat niet.`,
      en: `${collection.one.en} ${id} does not exist.`,
    },
  };
}

function inUse(collection: Named, id: string, other: Named, by: string): Refusal {
  return {
    kind: "invalid-setting",
    message: {
      nl: `${collection.one.nl} ${id} kan niet weg: ${other.one.nl} ${by} noemt het. Haal het daar eerst weg.`,
      en: `${collection.one.en} ${id} cannot be taken away: ${other.one.en} ${by} names it. Take it out there first.`,
    },
  };
}

function isThere(collection: Named, id: string, version: number): Refusal {
  return {
    kind: "invalid-setting",
    message: {
      nl: `${collection.one.nl} ${id} bestaat al (versie ${version}). Kies een andere id, of verander die versie. Er is niets bewaard.`,
      en: `${collection.one.en} ${id} exists already (version ${version}). Choose another id, or change that version. Nothing was kept.`,
    },
  };
}

function changedMeanwhile(
  collection: Named,
  id: string,
  expected: number | null,
  now: { readonly version: number } | undefined,
): Refusal {
  const [from, to] = [expected ?? "-", now?.version ?? "-"];
  return {
    kind: "invalid-setting",
    message: {
      nl: `${collection.one.nl} ${id} is intussen door iemand anders veranderd: u begon bij versie ${from}, nu is het versie ${to}. Er is niets bewaard.`,
      en: `${collection.one.en} ${id} was changed by somebody else meanwhile: you began at version ${from}, now it is version ${to}. Nothing was kept.`,
    },
  };
}
