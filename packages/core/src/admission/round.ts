import { z } from "zod";
import { said } from "../vocabulary/said.ts";

const ID = /^(?!__proto__$)[^\p{Cc}\p{Cs}\u{10000}-\u{10ffff}]{1,128}$/u;
const id = z
  .string()
  .regex(
    ID,
    said(
      "1 tot en met 128 tekens zonder besturingstekens of emoji, en niet __proto__",
      "expected 1 to 128 characters without control characters or emoji, and not __proto__",
    ),
  );
const count = z.int().min(0).max(2_147_483_647);
const places = z.strictObject({ group: id, places: count });

const programme = z.strictObject({
  id,
  capacity: count,
  reserves: z.array(places).optional().meta({ description: "Soft reserves: unused places go to everybody, last" }),
  reservesFirst: z.boolean().optional().meta({ description: "Reserves are filled before the open places (default)" }),
  quotas: z.array(places).optional().meta({ description: "At most so many of the group" }),
  order: z.array(id).optional().meta({ description: "Own strict order, best first; absent = not admissible" }),
  admits: z.array(id).optional().meta({ description: "Advices the programme admits; without it, all" }),
  familyExtra: z
    .int()
    .min(0)
    .max(1000)
    .optional()
    .meta({ description: "Extra places at most, to keep families together" }),
});

const applicant = z.strictObject({
  id,
  preferences: z.array(id).meta({ description: "Programme ids, best first" }),
  groups: z.array(id).optional(),
  priority: z.record(id, z.int().min(1).max(1_000_000)).optional().meta({ description: "Class per programme, 1 best" }),
  lotteryNumber: count.optional().meta({ description: "Lower goes first; with single tie-breaking" }),
  lotteryNumbers: z.record(id, count).optional().meta({ description: "Per programme; with multiple tie-breaking" }),
  family: id.optional().meta({ description: "Applicants of one family draw one lot" }),
  together: z.boolean().optional().meta({ description: "Wants a place with the family; needs `family`" }),
  consent: z.boolean().optional().meta({ description: "Gives up a priority that does not help itself (EADA)" }),
  advice: id.optional().meta({ description: "Definitive school advice" }),
});

/** The interchange of a round: docs/formats/round.md. */
export const roundSchema = z.strictObject({
  format: z.literal("kansrijk-round/1").optional(),
  tieBreaking: z.enum(["single", "multiple"]).default("single"),
  programmes: z.array(programme),
  applicants: z.array(applicant),
  seed: z.union([z.string().min(1), z.int()]).optional(),
  listRules: z
    .array(z.strictObject({ advice: id.optional(), minimum: count.optional(), maximum: count.optional() }))
    .optional(),
});

export type Round = z.infer<typeof roundSchema>;
export type Programme = z.infer<typeof programme>;
export type Applicant = z.infer<typeof applicant>;
export type GroupPlaces = z.infer<typeof places>;
export type ListRule = NonNullable<Round["listRules"]>[number];
