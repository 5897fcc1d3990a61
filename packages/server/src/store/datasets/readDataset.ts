import type { Kysely } from "kysely";
import type { Database } from "../database.ts";
import { selectDatasets, type DatasetView } from "./datasetView.ts";

export function readDataset(db: Kysely<Database>, id: string): Promise<DatasetView | undefined> {
  return selectDatasets(db).where("id", "=", id).executeTakeFirst();
}
