import { z } from "zod";

/** What is measured of every pupil, and what one expects or wants to be able to see. */
const measuredOutcome = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("share"),
    /** Expected shares, from 0 to 1. */
    control: z.number().gt(0).lt(1),
    treated: z.number().gt(0).lt(1),
  }),
  z.strictObject({
    kind: z.literal("mean"),
    difference: z.number().min(-1e6).max(1e6),
    /** Standard deviation among pupils. */
    sd: z.number().gt(0).max(1e6),
  }),
]);

/** Whole classes or schools get the same arm. */
const clusterDesign = z.strictObject({
  /** Pupils per class or school, on average. */
  size: z.number().min(1).max(10_000),
  /** Intraclass correlation: how much pupils of one class or school are alike. */
  icc: z.number().min(0).max(1),
  /** Standard deviation of the sizes divided by their mean. */
  variation: z.number().min(0).max(3).default(0),
});

/** An experiment of two arms of equal size, tested two-sided at 5%. */
export const studyDesign = z.strictObject({ outcome: measuredOutcome, clusters: clusterDesign.optional() });

export type StudyDesign = z.infer<typeof studyDesign>;

/** How many times more pupils are needed because classes or schools get an arm as a whole (Kish; Eldridge 2006). */
export function designEffectOf({ clusters }: StudyDesign): number {
  if (!clusters) return 1;
  const { size, icc, variation } = clusters;
  return Math.max(1, 1 + ((1 + variation * variation) * size - 1) * icc);
}
