import { z } from "zod";

const applicant = z.string().min(1).max(200);
const programme = z.string().min(1).max(200);

/** An act of the after-care as it is asked for and kept. */
export const afterCareActSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("gives-up"), applicant }).meta({ description: "Leaves its place and every list" }),
  z.strictObject({ kind: z.literal("adds-places"), programme, places: z.int().min(1).max(10_000) }),
  z
    .strictObject({ kind: z.literal("accepts"), applicant, programme })
    .meta({ description: "Takes the place on offer; its own place comes free" }),
  z
    .strictObject({ kind: z.literal("declines"), applicant, programme })
    .meta({ description: "Turns down the place on offer and leaves this list" }),
]);
