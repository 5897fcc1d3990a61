import { afterCareActSchema } from "@kansrijk/core/admission/afterCare/afterCareAct";
import { z } from "zod";

/** Shapes of the after-care, for the coordinator alone: they hold ids of applicants. */
const move = z.object({
  applicant: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  position: z.int().nullable().meta({ description: "On the reserve list right after placing; null: not from a list" }),
});

export const afterCare = z
  .object({
    edition: z.int(),
    sequence: z.int().meta({ description: "Number of the last act of the round; 0 before the first" }),
    programmes: z.array(
      z.object({
        programme: z.string(),
        name: z.string(),
        places: z.int(),
        placed: z.int(),
        free: z.int(),
        waiting: z.int(),
      }),
    ),
    offers: z
      .array(
        z.object({
          programme: z.string(),
          applicant: z.string(),
          position: z.int().meta({ description: "On the reserve list right after placing, from 1" }),
          rank: z.int(),
          number: z.int().nullable(),
        }),
      )
      .readonly()
      .meta({ description: "Places that may be offered now, at most one per programme" }),
    acts: z.array(
      z.object({ sequence: z.int(), at: z.string(), act: afterCareActSchema, moves: z.array(move).readonly() }),
    ),
  })
  .meta({ id: "AdmissionAfterCare", description: "Where the after-care of the published edition stands" });

export const afterCareRequest = z.strictObject({
  act: afterCareActSchema,
  expected: z
    .int()
    .min(0)
    .meta({ description: "The `sequence` that was seen last: of two clicks one is taken, the other gets a 409" }),
});
