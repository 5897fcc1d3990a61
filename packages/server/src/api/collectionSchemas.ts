import { z } from "zod";

const text = z.object({ nl: z.string(), en: z.string() });

export const collectionListing = z.object({
  id: z.string(),
  title: text,
  one: text,
  kept: z.enum(["shipped", "store", "both"]),
  records: z.int(),
});

export const keptRecord = z
  .object({
    record: z.looseObject({ id: z.string() }),
    version: z.int().meta({ description: "0: comes with Kansrijk" }),
    at: z.string().nullable(),
    origin: z.enum(["shipped", "store"]),
    sha256: z.string(),
  })
  .meta({ id: "KeptRecord" });

export const recordVersion = z
  .object({
    version: z.int(),
    at: z.string().nullable(),
    actor: z.string(),
    note: z.string(),
    sha256: z.string().nullable(),
  })
  .meta({ id: "RecordVersion" });
