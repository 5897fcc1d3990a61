import { decisionsCsv } from "@kansrijk/core/funding/decisionsCsv";
import { settingsOf } from "@kansrijk/core/funding/fundingSettings";
import type { FundingRun } from "@kansrijk/core/funding/runFunding";
import { makeReceipt, type Receipt } from "@kansrijk/core/receipt/receipt";
import { sha256 } from "@kansrijk/core/receipt/sha256";
import { codeIdentity } from "../runs/codeIdentity.ts";

/** The receipt of a run; the output hash is that of the CSV a user downloads. */
export async function fundingReceipt(
  run: FundingRun,
  inputs: Receipt["inputs"],
  seed: number | null = null,
): Promise<Receipt> {
  return makeReceipt({
    version: 1,
    instrument: `funding/${run.scheme.id}`,
    inputs,
    settings: settingsOf(run.request),
    seed,
    rules: run.parameters.rules.map(({ regulation, validFrom, sha256: hash }) => ({
      regulation,
      validFrom,
      sha256: hash,
    })),
    code: await codeIdentity(),
    output: { format: "text/csv", rows: run.decisions.sites.length, sha256: sha256(decisionsCsv(run.decisions)) },
  });
}
