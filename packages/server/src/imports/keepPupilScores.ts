import { join } from "node:path";
import type { PupilScoreTable } from "@kansrijk/core/tables/formats/pupilScoresPo";
import type { IsoDate } from "@kansrijk/core/vocabulary/isoDate";
import { appendAudit } from "../audit/appendAudit.ts";
import { SCORES_FILE, writeScoreParquet } from "../population/scoreParquet.ts";
import { datasetId } from "../store/datasets/datasetView.ts";
import { saveDataset, type SavedDataset } from "../store/datasets/saveDataset.ts";
import { withDraft } from "../store/lake/draft.ts";
import { placeInLake } from "../store/lake/placeInLake.ts";
import type { Store } from "../store/store.ts";
import type { FileTable } from "./readTableFile.ts";

/** Keeps the scores of pupils as Parquet in the lake, with a row in the store: all or nothing. */
export async function keepPupilScores(
  store: Store,
  table: FileTable,
  countDate: IsoDate | null,
): Promise<SavedDataset & { ok: true }> {
  const scores = table.rows as PupilScoreTable;
  const { name: sourceName, sha256, bytes, kind, rowCount } = table;
  return withDraft(store, async (folder) => {
    await writeScoreParquet(scores, join(folder, SCORES_FILE));
    return store.db.transaction().execute(async (trx) => {
      await placeInLake(trx, store.dataDir, folder, datasetId(kind, sha256));
      const saved = await saveDataset(trx, {
        kind,
        title: sourceName,
        sourceName,
        sha256,
        bytes,
        countDate,
        generated: false,
        meta: { sites: scores.sites.length },
        facts: { table: "lake", rowCount },
      });
      if (saved.isNew)
        await appendAudit(trx, {
          actor: "user",
          action: "dataset.import",
          subject: saved.dataset.id,
          detail: { sha256, rows: rowCount },
        });
      return { ok: true as const, ...saved };
    });
  });
}
