import type { Kysely } from "kysely";
import type { Database } from "../database.ts";
import { selectDatasets, type DatasetView } from "./datasetView.ts";

/** All datasets, or those of one kind; the newest first. */
export function listDatasets(db: Kysely<Database>, kind?: string): Promise<DatasetView[]> {
  const newestFirst = selectDatasets(db).orderBy("created_at", "desc").orderBy("id");
  return (kind === undefined ? newestFirst : newestFirst.where("kind", "=", kind)).execute();
}
