import { z } from "zod";
import { said } from "../vocabulary/said.ts";

const name = z.string().trim().min(1).max(80);
const pupils = z.int().min(1).max(10_000_000);

const common = {
  /** The class or school, under any name; for an experiment by pupil the name of the row. */
  unit: name,
  arm: name,
  stratum: name.default("all"),
  /** A background group, when rows are divided. */
  group: name.optional(),
  pupils,
};

/** Counts of one class or school (or one arm and stratum): never of one pupil. */
export const shareRow = z
  .strictObject({ ...common, positives: z.int().min(0) })
  .refine(
    ({ pupils: all, positives }) => positives <= all,
    said("niet meer positives dan pupils", "expected no more positives than pupils"),
  );

export const meanRow = z.strictObject({
  ...common,
  mean: z.number().min(-1e9).max(1e9),
  /** Standard deviation among the pupils of the row; needed when pupils were assigned. */
  sd: z.number().min(0).max(1e9).optional(),
});

export type ShareRow = z.infer<typeof shareRow>;
export type MeanRow = z.infer<typeof meanRow>;

/** What came out of an experiment, and how arms were given. */
export const effectQuestion = z.discriminatedUnion("outcome", [
  z.strictObject({
    outcome: z.literal("share"),
    assigned: z.enum(["pupil", "cluster"]),
    control: name,
    rows: z.array(shareRow).min(2).max(5000),
  }),
  z.strictObject({
    outcome: z.literal("mean"),
    assigned: z.enum(["pupil", "cluster"]),
    control: name,
    rows: z.array(meanRow).min(2).max(5000),
  }),
]);

export type EffectQuestion = z.infer<typeof effectQuestion>;
