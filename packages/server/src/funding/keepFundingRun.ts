import { decisionsCsv } from "@kansrijk/core/funding/decisionsCsv";
import { settingsOf } from "@kansrijk/core/funding/fundingSettings";
import type { FundingRun } from "@kansrijk/core/funding/runFunding";
import type { Receipt } from "@kansrijk/core/receipt/receipt";
import { appendAudit } from "../audit/appendAudit.ts";
import type { DatasetView } from "../store/datasets/datasetView.ts";
import { saveRun } from "../store/runs/saveRun.ts";
import type { Store } from "../store/store.ts";

/** Keeps a run with its receipt and output, and records that it was kept: all or nothing. Gives the id. */
export async function keepFundingRun(
  store: Store,
  run: FundingRun,
  dataset: Pick<DatasetView, "id">,
  receipt: Receipt,
): Promise<string> {
  const { summary } = run.decisions;
  return store.db.transaction().execute(async (trx) => {
    const id = await saveRun(trx, {
      instrument: receipt.instrument,
      settings: { dataset: dataset.id, settings: settingsOf(run.request) },
      receipt,
      summary: { ...summary, netScore: Number(summary.netScore) },
      outputCsv: decisionsCsv(run.decisions),
    });
    await appendAudit(trx, {
      actor: "user",
      action: "run.keep",
      subject: id,
      detail: { receipt: receipt.id, output: receipt.output.sha256 },
    });
    return id;
  });
}
