import { z } from "zod";
import { recordId } from "../collections/recordId.ts";
import { letterPlace } from "../letters/letterPlace.ts";
import type { Text } from "../vocabulary/text.ts";
import { textSchema } from "../vocabulary/textSchema.ts";
import { factStatus } from "../vocabulary/factStatus.ts";

export const MOTION_KINDS = {
  motion: { nl: "motie", en: "motion" },
  request: { nl: "verzoek", en: "request" },
  debate: { nl: "debat", en: "debate" },
} as const satisfies Record<string, Text>;

export type MotionKind = keyof typeof MOTION_KINDS;

/** A motion, request or debate that a letter answers. */
export const motion = z.strictObject({
  id: recordId,
  kind: z.enum(Object.keys(MOTION_KINDS) as [MotionKind, ...MotionKind[]]),
  subject: textSchema,
  /** What it asks, in our own words. */
  asks: textSchema,
  /** Members of parliament and parties as the letter names them. */
  by: z.array(z.string().min(1)),
  /** Numbers of parliamentary papers or of the proceedings. */
  papers: z.array(z.string().min(1)),
  date: z
    .strictObject({
      on: z.iso.date(),
      status: factStatus,
      source: z.string().min(1),
      link: z.url().optional(),
    })
    .optional(),
  places: z.array(letterPlace).min(1),
  /** What the letter says about it, in our own words. */
  answer: textSchema,
  /** Promises that answer it. */
  promises: z.array(recordId),
});

export type Motion = z.infer<typeof motion>;
