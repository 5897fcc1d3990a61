import { fundingSettingsSchema, requestOf } from "@kansrijk/core/funding/fundingSettings";
import type { FundingScheme, FundingSource } from "@kansrijk/core/funding/fundingScheme";
import { runFunding } from "@kansrijk/core/funding/runFunding";
import type { Receipt } from "@kansrijk/core/receipt/receipt";
import type { RuleBook } from "@kansrijk/core/rules/ruleBook";
import { done, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import { fundingReceipt } from "./fundingReceipt.ts";

export interface Replay {
  readonly equal: boolean;
  readonly expected: string;
  readonly found: string;
  /** False when the code has changed since; with equal output that is no objection. */
  readonly sameCode: boolean;
  readonly changedRules: readonly string[];
}

/** Repeats the run of a receipt on its input and compares the output bit for bit. */
export async function replayReceipt(
  receipt: Receipt,
  scheme: FundingScheme,
  source: FundingSource,
  book: RuleBook,
): Promise<Outcome<Replay>> {
  const settings = fundingSettingsSchema.parse(receipt.settings);
  const outcome = runFunding(scheme, source, book, requestOf(settings));
  if (!outcome.ok) return outcome;
  const again = await fundingReceipt(outcome.value, receipt.inputs, receipt.seed);
  const now = new Map(again.rules.map((rule) => [rule.regulation, rule.sha256]));
  return done({
    equal: again.output.sha256 === receipt.output.sha256,
    expected: receipt.output.sha256,
    found: again.output.sha256,
    sameCode: again.code.sha256 === receipt.code.sha256,
    changedRules: receipt.rules
      .filter((rule) => now.get(rule.regulation) !== rule.sha256)
      .map((rule) => rule.regulation),
  });
}
