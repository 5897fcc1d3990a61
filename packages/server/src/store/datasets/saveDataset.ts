import type { Kysely } from "kysely";
import type { Database } from "../database.ts";
import { inTransaction } from "../inTransaction.ts";
import { jsonText } from "../jsonText.ts";
import { datasetId, selectDatasets, type DatasetView } from "./datasetView.ts";
import type { Facts } from "./facts.ts";
import { insertFacts } from "./insertFacts.ts";

export type NewDataset = Omit<DatasetView, "id" | "rowCount" | "createdAt"> & { readonly facts: Facts };

export interface SavedDataset {
  readonly dataset: DatasetView;
  /** False when the same source had been saved before as this kind: that dataset is given back, nothing is written. */
  readonly isNew: boolean;
}

/** Saves a dataset with its rows, all or nothing; in the transaction of the caller when it is given one. */
export function saveDataset(db: Kysely<Database>, { facts, ...description }: NewDataset): Promise<SavedDataset> {
  return inTransaction(db, async (trx) => {
    const id = datasetId(description.kind, description.sha256);
    const inserted = await trx
      .insertInto("dataset")
      .values({
        id,
        kind: description.kind,
        title: description.title,
        source_name: description.sourceName,
        sha256: description.sha256,
        bytes: description.bytes,
        row_count: facts.table === "lake" ? facts.rowCount : facts.rows.length,
        count_date: description.countDate,
        generated: description.generated,
        meta: jsonText(description.meta),
      })
      .onConflict((conflict) => conflict.columns(["kind", "sha256"]).doNothing())
      .returning("id")
      .executeTakeFirst();
    if (inserted) await insertFacts(trx, id, facts);
    return {
      dataset: await selectDatasets(trx).where("id", "=", id).executeTakeFirstOrThrow(),
      isNew: inserted !== undefined,
    };
  });
}
