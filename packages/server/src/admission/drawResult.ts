import { BEACON_SCHEMES } from "@kansrijk/core/lottery/beacon";
import { DRAW_EVENT_MEANINGS } from "@kansrijk/core/admission/process/judgeDraw";
import type { DrawEvent } from "@kansrijk/core/lottery/draw";
import { z } from "zod";
import type { TakenStep } from "./readSteps.ts";
import { stepOf } from "./step.ts";

const drawSchema = z.object({
  announcement: z.object({
    root: z.string(),
    beacon: z
      .object({
        scheme: z.enum(BEACON_SCHEMES),
        publicKey: z.string(),
        round: z.int(),
        fallbackRound: z.int().nullable(),
      })
      .nullable(),
    notarySha256: z.string().nullable(),
  }),
  beacon: z.object({ round: z.int(), signature: z.string() }).nullable(),
  notaryText: z.string().nullable(),
});

/** What was done to get the signatures; rounds that were drawn before this was kept have none. */
export const beaconAttempts = z.array(
  z.object({
    source: z.enum(["by-hand", "relay"]),
    host: z.string().nullable(),
    round: z.int(),
    at: z.string(),
    result: z.enum(["valid", "false-signature", "not-there", "unreachable"]),
  }),
);

const drawResultSchema = z.object({
  seed: z.string(),
  draw: drawSchema,
  events: z.array(z.enum(Object.keys(DRAW_EVENT_MEANINGS) as [DrawEvent, ...DrawEvent[]])),
  failureReason: z.string().nullable(),
  attempts: beaconAttempts.default([]),
  calendarReason: z.string().nullable().default(null),
});

export type DrawResult = z.infer<typeof drawResultSchema>;

/** What was drawn; undefined before it. */
export function drawResult(steps: readonly TakenStep[]): (DrawResult & { readonly drawnAt: string }) | undefined {
  const step = stepOf(steps, "draw");
  return step && { ...drawResultSchema.parse(step.result), drawnAt: step.at };
}
