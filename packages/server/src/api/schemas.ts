import { fundingSettingsSchema } from "@kansrijk/core/funding/fundingSettings";
import { receiptSchema } from "@kansrijk/core/receipt/receipt";
import { ruleSchema } from "@kansrijk/core/rules/schema";
import { z } from "zod";

/** Shapes that stand in more than one answer of the API. */
export const text = z
  .object({ nl: z.string(), en: z.string() })
  .meta({ id: "Text", description: "A text in Dutch and English" });

export const ruleVersion = z
  .object({ ...ruleSchema.shape, file: z.string(), sha256: z.string() })
  .meta({ id: "RuleVersion", description: "One version of a regulation" });

export const dataset = z
  .object({
    id: z.string(),
    kind: z.string(),
    title: z.string(),
    sourceName: z.string(),
    sha256: z.string(),
    rows: z.int(),
    countDate: z.string().nullable(),
    generated: z.boolean(),
    createdAt: z.string(),
  })
  .meta({ id: "Dataset", description: "Facts that were imported or generated" });

export const job = z
  .object({
    id: z.string(),
    kind: z.string(),
    state: z.enum(["queued", "running", "done", "failed", "cancelled"]),
    progress: z.number().min(0).max(1),
    message: text.nullable(),
    error: text.nullable(),
    result: z.unknown(),
    cancelRequested: z.boolean(),
    attempt: z.int(),
    createdAt: z.string(),
    startedAt: z.string().nullable(),
    finishedAt: z.string().nullable(),
  })
  .meta({ id: "Job", description: "A long task: it shows its progress and can be stopped" });

export const summary = z
  .object({
    sites: z.int(),
    pupils: z.int(),
    sitesWithMoney: z.int(),
    netScore: z.number(),
    amount: z.string(),
    amountPerUnit: z.string(),
    sitesDifferentFromPublished: z.int().optional(),
    sitesFlagged: z.int(),
    indicative: z.boolean(),
    reasons: z.array(text).readonly().default([]),
    assumed: z.array(
      z.object({ id: z.string(), label: text, value: z.string(), unit: z.string(), status: z.string() }),
    ),
  })
  .meta({ id: "FundingSummary", description: "Figures of the country; amounts as decimal strings of euros" });

export const run = z
  .object({
    id: z.string(),
    instrument: z.string(),
    scheme: z.string(),
    dataset: z.string(),
    settings: fundingSettingsSchema,
    receipt: receiptSchema,
    summary,
    createdAt: z.string(),
  })
  .meta({ id: "Run", description: "A kept outcome with its receipt" });
