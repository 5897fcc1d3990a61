import { z } from "zod";
import { drawSettingsSchema } from "./roundSettings.ts";
import { said } from "../../vocabulary/said.ts";

const beaconRound = z.strictObject({
  round: z.int().min(1),
  signature: z
    .string()
    .regex(
      /^[0-9a-fA-F]{96,192}$/,
      said("de handtekening in hexadecimale cijfers", "expected the signature in hexadecimal digits"),
    ),
});

const calendarReason = z
  .string()
  .min(10)
  .max(2000)
  .optional()
  .meta({ description: "Published. Needed before the day of the calendar: why the step is taken early" });

/** What taking a step needs to know; no id of an applicant, because it ends in a job that everybody may see. */
export const stepRequest = z.discriminatedUnion("step", [
  z.strictObject({ step: z.literal("open") }),
  z.strictObject({ step: z.literal("close"), draw: drawSettingsSchema.optional(), calendarReason }),
  z.strictObject({
    step: z.literal("draw"),
    beacons: z.array(beaconRound).max(2).default([]),
    fetchBeacon: z.boolean().default(true).meta({ description: "Ask the network for signatures that are not given" }),
    notaryText: z.string().min(1).max(10_000).nullable().default(null),
    failureReason: z
      .string()
      .min(10)
      .max(2000)
      .optional()
      .meta({ description: "Published. Needed to use a written failure rule: why a source is not there" }),
    calendarReason,
  }),
  z.strictObject({
    step: z.literal("place"),
    codeReason: z
      .string()
      .min(10)
      .max(2000)
      .optional()
      .meta({ description: "Published. Needed when the program is not the one that was committed at the close" }),
  }),
  z.strictObject({ step: z.literal("verify") }),
  z.strictObject({ step: z.literal("publish") }),
  z.strictObject({ step: z.literal("reserve-lists") }),
  z.strictObject({
    step: z.literal("second-round"),
    lottery: z
      .enum(["reversed", "same"])
      .optional()
      .meta({ description: "May be left out; another one than was fixed at the close is refused" }),
  }),
  z.strictObject({ step: z.literal("correct"), reason: z.string().min(10).max(2000) }),
  z.strictObject({
    step: z.literal("erase"),
    confirm: z
      .string()
      .optional()
      .meta({ description: "The id of the round: needed before the day of its settings, or without one" }),
    reason: z.string().min(10).max(2000).meta({ description: "Published" }),
  }),
]);

export type StepRequest = z.infer<typeof stepRequest>;
