import type { Kysely } from "kysely";
import type { Database } from "../database.ts";

/** What is known about a set of facts that was read from a file or made by the generator. */
export interface DatasetView {
  /** The kind and the first 16 digits of the hash of the source: the same file has the same id everywhere. */
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly sourceName: string;
  /** Of the source as it was read. */
  readonly sha256: string;
  readonly bytes: number;
  readonly rowCount: number;
  /** Day that the facts describe; null when there are more. */
  readonly countDate: string | null;
  /** True when no person or school behind it exists. */
  readonly generated: boolean;
  readonly meta: Readonly<Record<string, unknown>>;
  readonly createdAt: string;
}

/** The query of all datasets as views, to be narrowed by the caller. */
export function selectDatasets(db: Kysely<Database>) {
  return db
    .selectFrom("dataset")
    .select([
      "id",
      "kind",
      "title",
      "source_name as sourceName",
      "sha256",
      "bytes",
      "row_count as rowCount",
      "count_date as countDate",
      "generated",
      "meta",
      "created_at as createdAt",
    ]);
}

/** The id that a dataset has or will have. */
export function datasetId(kind: string, sha256: string): string {
  return `${kind}-${sha256.slice(0, 16)}`;
}
