import { manifestSchema } from "@kansrijk/core/register/manifest";
import { qualitySchema } from "@kansrijk/core/register/qualityReport";
import { z } from "zod";
import type { DatasetView } from "../store/datasets/datasetView.ts";

/** Kind of the datasets that are registers. */
export const REGISTER_KIND = "register";

/** Rows of a table in this register and the one before it, by key. */
export const tableDifference = z.object({
  table: z.string(),
  before: z.int(),
  after: z.int(),
  added: z.int(),
  removed: z.int(),
  changed: z.int(),
});

const metaSchema = z.object({
  manifest: manifestSchema,
  quality: qualitySchema,
  fit: z.unknown().optional(),
  /** Id of the register with the same title that was kept before. */
  previous: z.string().optional(),
  difference: z.array(tableDifference).optional(),
  secret: z.string().optional(),
});

export type TableDifference = z.infer<typeof tableDifference>;
export type RegisterMeta = Readonly<z.infer<typeof metaSchema>>;

/** What is kept beside the files of a register; undefined when the dataset is no register. Holds the secret: never pass it on whole. */
export function readMeta(view: DatasetView): RegisterMeta | undefined {
  return view.kind === REGISTER_KIND ? metaSchema.safeParse(view.meta).data : undefined;
}
