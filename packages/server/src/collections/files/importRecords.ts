import type { Collection, Identified } from "@kansrijk/core/collections/collection";
import type { RecordsReading } from "@kansrijk/core/collections/tables/fromTables";
import { changedParts } from "@kansrijk/core/collections/changedParts";
import { canonicalJson } from "@kansrijk/core/receipt/canonicalJson";
import { sha256 } from "@kansrijk/core/receipt/sha256";
import type { TableFault } from "@kansrijk/core/tables/tableFault";
import { refused, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import type { Store } from "../../store/store.ts";
import { knownIds } from "../knownIds.ts";
import { listRecords, type KeptRecord } from "../recordStore.ts";
import { saveRecords, type Deed, type RecordChange } from "../saveRecords.ts";

/** What a file would change. */
export interface ImportPlan<R extends Identified = Identified> {
  readonly added: readonly string[];
  readonly changed: readonly { readonly id: string; readonly parts: readonly string[] }[];
  /** Records that are not in the file: removed when the file replaces all, otherwise they stay. */
  readonly removed: readonly string[];
  readonly unchanged: number;
  readonly left: number;
  /** Hash of the records as they are now: says to a later import that nothing changed since. */
  readonly basis: string;
  readonly changes: readonly RecordChange<R>[];
}

export interface ImportWish {
  /** The file holds all records: what is not in it is removed. */
  readonly isWhole: boolean;
}

type Read<R> = Extract<RecordsReading<R>, { readonly ok: true }>;

/** Compares the records of a file with those that are kept. */
export async function planImport<R extends Identified>(
  store: Pick<Store, "db">,
  collection: Collection<R>,
  { records }: Pick<Read<R>, "records">,
  { isWhole }: ImportWish,
): Promise<ImportPlan<R>> {
  const kept = await listRecords(store, collection);
  const now = new Map(kept.map((item) => [item.record.id, item]));
  const given = new Set(records.map(({ id }) => id));
  const added = records.filter(({ id }) => !now.has(id));
  const changed = records.filter((record) => now.has(record.id) && isOther(record, now.get(record.id)!));
  const others = kept.filter(({ record }) => !given.has(record.id));
  const removed = isWhole ? others : [];
  return {
    added: added.map(({ id }) => id),
    changed: changed.map((record) => ({ id: record.id, parts: changedParts(now.get(record.id)!.record, record) })),
    removed: removed.map(({ record }) => record.id),
    unchanged: records.length - added.length - changed.length,
    left: others.length - removed.length,
    basis: basisOf(kept),
    changes: [
      ...added.map((record) => ({ id: record.id, expected: null, record })),
      ...changed.map((record) => ({ id: record.id, expected: now.get(record.id)!.version, record })),
      ...removed.map(({ record, version }) => ({ id: record.id, expected: version, record: null })),
    ],
  };
}

/** Keeps what a plan says, all or nothing; refused when the records are no longer those of `basis`. */
export async function carryOutImport<R extends Identified>(
  store: Pick<Store, "db">,
  collection: Collection<R>,
  plan: ImportPlan<R>,
  basis: string | undefined,
  deed: Deed,
): Promise<Outcome<readonly KeptRecord<R>[]>> {
  if (basis !== undefined && basis !== plan.basis)
    return refused({
      kind: "invalid-setting",
      message: {
        nl: "Na het proefinlezen zijn deze records veranderd. Lees het bestand nog eens op proef in. Er is niets bewaard.",
        en: "These records changed after the dry run. Do the dry run once more. Nothing was kept.",
      },
    });
  return saveRecords(store, collection, plan.changes, deed);
}

/** What a schema cannot tell: contradictions in a record, and records that are named but not there. */
export async function recordFaults<R extends Identified>(
  store: Pick<Store, "db">,
  collection: Collection<R>,
  { records, places }: Pick<Read<R>, "records" | "places">,
): Promise<TableFault[]> {
  const ids = await namedIds(store, collection, records);
  return records.flatMap((record, at) => {
    const { file, row } = places[at]!;
    const place = { kind: "contradiction", file, row } as const;
    const own = (collection.faults?.(record) ?? []).map((expected): TableFault => ({
      ...place,
      column: "id",
      value: record.id,
      expected,
    }));
    const named = (collection.references?.(record) ?? []).filter((item) => !ids.get(item.collection)?.has(item.id));
    const unknown = named.map(({ collection: other, id }): TableFault => ({
      ...place,
      column: record.id,
      value: id,
      expected: { nl: `de id van een record van ${other} dat er is`, en: `the id of a record of ${other} that exists` },
    }));
    return [...own, ...unknown];
  });
}

async function namedIds<R extends Identified>(
  store: Pick<Store, "db">,
  collection: Collection<R>,
  records: readonly R[],
): Promise<ReadonlyMap<string, Set<string>>> {
  const wanted = new Set(
    records.flatMap((record) => (collection.references?.(record) ?? []).map((item) => item.collection)),
  );
  const ids = new Map<string, Set<string>>();
  for (const name of wanted) ids.set(name, await knownIds(store, name));
  if (ids.has(collection.id)) for (const { id } of records) ids.get(collection.id)!.add(id);
  return ids;
}

/** Of a version of which text was erased the hash is still that of before. */
function isOther(record: Identified, now: KeptRecord): boolean {
  return hashOf(record) !== (now.erased ? hashOf(now.record) : now.sha256);
}

function hashOf(record: unknown): string {
  return sha256(canonicalJson(record));
}

function basisOf(kept: readonly KeptRecord[]): string {
  return sha256(canonicalJson(kept.map(({ record, version, sha256: hash }) => [record.id, version, hash])));
}
