import { fundingSettingsSchema, type FundingSettings } from "@kansrijk/core/funding/fundingSettings";
import { receiptSchema, type Receipt } from "@kansrijk/core/receipt/receipt";
import { z } from "zod";
import { summary } from "../api/schemas.ts";
import type { RunView } from "../store/runs/runView.ts";

export interface RunRecord {
  readonly id: string;
  readonly instrument: string;
  readonly scheme: string;
  readonly dataset: string;
  readonly settings: FundingSettings;
  readonly receipt: Receipt;
  readonly summary: z.infer<typeof summary>;
  readonly createdAt: string;
}

const keptSettings = z.object({ dataset: z.string(), settings: fundingSettingsSchema });

/** A kept run with its parts checked: what is in the store was once written by an older version. */
export function runRecord(kept: RunView): RunRecord {
  const { dataset, settings } = keptSettings.parse(kept.settings);
  const { id, instrument, createdAt } = kept;
  return {
    id,
    instrument,
    scheme: instrument.replace("funding/", ""),
    dataset,
    settings,
    receipt: receiptSchema.parse(kept.receipt),
    summary: summary.parse(kept.summary),
    createdAt,
  };
}
