import type { Store } from "../store/store.ts";

/** A version of a record of which text was erased. */
export interface ErasedVersion {
  readonly collection: string;
  readonly id: string;
  readonly version: number;
  readonly at: string;
  readonly reason: string;
  /** Nothing of it is left. */
  readonly isWhole: boolean;
}

/** All versions of which text was erased, by kind and id; `upTo`: of those kept at that place in the order. */
export async function erasedVersions({ db }: Pick<Store, "db">, upTo?: string): Promise<readonly ErasedVersion[]> {
  const rows = await db
    .selectFrom("record_version")
    .select(["collection", "id", "version", "content", "erased_at", "erased_reason"])
    .where("erasure", "is not", null)
    .$if(upTo !== undefined, (query) => query.where("sequence", "<=", upTo!))
    .orderBy("collection")
    .orderBy("id")
    .orderBy("version")
    .execute();
  return rows.map(({ collection, id, version, content, erased_at: at, erased_reason: reason }) => ({
    collection,
    id,
    version,
    at: at!,
    reason: reason!,
    isWhole: content === null,
  }));
}
