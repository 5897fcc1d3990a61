import { z } from "zod";
import { LONGEST_REASON, SHORTEST_REASON } from "../collections/eraseRecord.ts";

const text = z.object({ nl: z.string(), en: z.string() });

const erased = z
  .object({ at: z.string(), reason: z.string() })
  .nullable()
  .meta({ description: "When and why text of it was erased for ever; sha256 stays that of before" });

export const collectionListing = z.object({
  id: z.string(),
  title: text,
  one: text,
  kept: z.enum(["shipped", "store", "both"]),
  records: z.int(),
  unreadable: z
    .array(z.object({ id: z.string(), version: z.int(), why: text }))
    .meta({ description: "Records that were kept and can no longer be read; they are not among the others" }),
});

export const keptRecord = z
  .object({
    record: z.looseObject({ id: z.string() }),
    version: z.int().meta({ description: "0: comes with Kansrijk" }),
    at: z.string().nullable(),
    origin: z.enum(["shipped", "store"]),
    sha256: z.string(),
    erased,
  })
  .meta({ id: "KeptRecord" });

export const erasureWish = z.strictObject({
  fields: z
    .array(z.string().min(1).max(200))
    .max(50)
    .default([])
    .meta({ description: "Paths such as owner or meetings.m1.present; without any the whole record" }),
  reason: z
    .string()
    .trim()
    .min(SHORTEST_REASON)
    .max(LONGEST_REASON)
    .meta({ description: "Stays and is published: name nobody" }),
  confirm: z.string().optional().meta({ description: "For a whole record: its id once more" }),
});

export const erasureDone = z
  .object({
    id: z.string(),
    versions: z.array(z.int()).readonly(),
    notes: z.int(),
    elsewhere: z
      .array(z.object({ collection: z.string(), id: z.string() }))
      .readonly()
      .meta({ description: "Records in which the same text still stands" }),
  })
  .meta({ id: "RecordErased" });

export const recordVersion = z
  .object({
    version: z.int(),
    at: z.string().nullable(),
    actor: z.string(),
    note: z.string(),
    sha256: z.string().nullable(),
    erased,
  })
  .meta({ id: "RecordVersion" });
