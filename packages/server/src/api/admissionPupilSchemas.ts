import { z } from "zod";
import { programmeFacts } from "./admissionSchemas.ts";
import { explanation } from "./fundingSchemas.ts";
import { text } from "./schemas.ts";

/** Shapes of the answers to one pupil, who asks with the own code or the own list. */
const pathStep = z.object({ side: z.enum(["left", "right"]), hash: z.string() });
const application = z.object({
  advice: z.string().nullable(),
  consent: z.boolean(),
  family: z.string().nullable(),
  groups: z.array(z.string()).readonly(),
  id: z.string(),
  preferences: z.array(z.string()).readonly(),
  priority: z.array(z.object({ class: z.int(), programme: z.string() })).readonly(),
  together: z.boolean(),
});

export const placeReceipt = z
  .object({
    application,
    applications: z.int(),
    applicationsRoot: z.string(),
    certificateSha256: z.string(),
    choices: z
      .array(z.object({ class: z.int().nullable(), number: z.int().nullable(), programme: z.string() }))
      .readonly(),
    contentSha256: z.string(),
    format: z.literal("kansrijk-place-receipt/1"),
    leaf: z.string(),
    path: z.array(pathStep).readonly(),
    placement: z.object({
      programme: z.string().nullable(),
      rank: z.int().nullable(),
      section: z.int().nullable(),
    }),
    root: z.string(),
    salt: z.string(),
    seed: z.string().nullable(),
    ticket: z.string().nullable(),
  })
  .meta({ id: "PlaceReceipt", description: "With it a family checks its own outcome" });

const chance = z.object({
  programme: z.string().nullable().meta({ description: "null: no place" }),
  chance: z.number().nullable().meta({ description: "Between 0 and 1; null: an own order, of which nothing is known" }),
  low: z.number().nullable(),
  high: z.number().nullable(),
});

export const pupilOutcome = z
  .object({
    edition: z.int(),
    certificateSha256: z.string(),
    placement: z.object({ programme: z.string().nullable(), rank: z.int().nullable() }),
    programmes: z.array(z.object(programmeFacts)),
    explanation: explanation.shape.explanation,
    text: z.string(),
    receipt: placeReceipt,
    chances: z
      .array(chance)
      .nullable()
      .meta({ description: "Beforehand, per choice and last no place; null: not computed" }),
    reserve: z
      .array(z.object({ programme: z.string(), position: z.int() }))
      .nullable()
      .meta({ description: "Own place on the reserve lists as they are now, 1 is next; null: they are not made" }),
    afterCare: z
      .object({
        place: z.string().nullable().meta({ description: "Programme by now; null: no place" }),
        hasLeft: z.boolean(),
        offers: z.array(z.string()).meta({ description: "Programmes with a place on offer for this pupil" }),
      })
      .nullable()
      .meta({ description: "How it stands by now; null: nothing was done after the result" }),
  })
  .meta({ id: "AdmissionPupilOutcome", description: "What one pupil gets to see" });

export const chancesRequest = z.strictObject({
  preferences: z.array(z.string()).min(1).max(100),
  priority: z.record(z.string(), z.int().min(1)).default({}),
  groups: z.array(z.string()).max(20).default([]),
  advice: z.string().optional(),
});

export const chancesAnswer = z
  .object({
    lotteries: z.int(),
    round: z.string(),
    choices: z.array(chance),
    unplaced: chance,
    isLikelyToRunOut: z.boolean(),
    resample: z.boolean(),
    warnings: z.array(z.object({ kind: z.string(), programme: z.string().nullable(), message: text })),
    bestAddition: z.object({ programme: z.string(), runsOut: z.number() }).nullable(),
    covers: text.meta({ description: "What the intervals hold, and what they do not" }),
  })
  .meta({
    id: "AdmissionChances",
    description: "Chances of a list, from many complete lotteries on the lists of a round",
  });
