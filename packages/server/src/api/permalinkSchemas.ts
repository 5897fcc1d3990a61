import type { FrozenView, PermalinkView, TodayView } from "@kansrijk/core/exports/permalinkView";
import { z } from "zod";
import { indicatorTable } from "./indicatorSchemas.ts";
import { text } from "./schemas.ts";

const figure = z.object({
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  pupils: z.int().nullable(),
  band: z.object({ low: z.number(), high: z.number() }).exactOptional(),
  symbol: z.enum(["c", "x", "z", "k", "b"]).exactOptional(),
});

const frozen: z.ZodType<FrozenView> = z.object({
  format: z.literal("kansrijk-permalink/1"),
  address: z.string(),
  requests: z
    .array(
      z.object({
        indicator: z.string(),
        by: z.string(),
        place: z.string(),
        years: z.string().optional(),
        filter: z.string(),
        data: z.string().optional(),
        seed: z.int(),
      }),
    )
    .readonly(),
  tables: z.array(indicatorTable).readonly(),
  definitions: z
    .array(
      z.object({
        id: z.string(),
        title: text,
        question: text,
        equality: text,
        parts: z.array(z.object({ label: text, text })).readonly(),
        formula: text,
        sources: z.array(z.object({ title: z.string(), link: z.string(), status: z.string() })).readonly(),
        assumed: z.array(text).readonly(),
        file: z.string(),
        sha256: z.string(),
        text: z.string(),
      }),
    )
    .readonly(),
  breakdowns: z.array(z.object({ id: z.string(), file: z.string(), sha256: z.string() })).readonly(),
  code: z.object({ version: z.string(), sha256: z.string() }),
});

const today: z.ZodType<TodayView> = z.object({
  state: z.enum(["same", "changed", "unanswerable"]),
  changed: z.array(z.enum(["data", "definition", "breakdown", "code"])).readonly(),
  differences: z
    .array(
      z.object({
        table: z.int(),
        keys: z.array(z.string()).readonly(),
        before: figure.nullable(),
        after: figure.nullable(),
      }),
    )
    .readonly(),
  differenceCount: z.int(),
  reasons: z.array(text).readonly(),
});

export const permalink: z.ZodType<PermalinkView> = z
  .object({ id: z.string(), sha256: z.string(), createdAt: z.string(), frozen, today })
  .meta({ id: "Permalink", description: "A view as it was kept, and whether it would be the same today" });
