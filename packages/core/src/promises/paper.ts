import { z } from "zod";
import { recordId } from "../collections/recordId.ts";
import type { Text } from "../vocabulary/text.ts";
import { textSchema } from "../vocabulary/textSchema.ts";
import { letterPlace } from "../letters/letterPlace.ts";
import { factStatus } from "../vocabulary/factStatus.ts";

export const PAPER_KINDS = {
  paper: { nl: "Kamerstuk", en: "parliamentary paper" },
  law: { nl: "wet of regeling", en: "law or scheme" },
  plan: { nl: "plan", en: "plan" },
} as const satisfies Record<string, Text>;

export type PaperKind = keyof typeof PAPER_KINDS;

/** A paper of parliament, a law or a plan that a letter refers to. */
export const paper = z.strictObject({
  id: recordId,
  kind: z.enum(Object.keys(PAPER_KINDS) as [PaperKind, ...PaperKind[]]),
  /** As it is written: `31 293, nr. 450`. */
  number: z.string().min(1),
  subject: textSchema,
  /** Where the letter refers to it; for a footnote the paragraph that it belongs to. */
  places: z.array(letterPlace).min(1),
  /** Number of the footnote that gives the number. */
  footnote: z.int().min(1).optional(),
  date: z.strictObject({ on: z.iso.date(), status: factStatus, source: z.string().min(1) }).optional(),
  link: z.url().optional(),
});

export type Paper = z.infer<typeof paper>;
