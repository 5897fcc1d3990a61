import { z } from "zod";
import { BEACON_NETWORK_IDS } from "@kansrijk/core/admission/process/beaconNetworks";
import { stepOf } from "./step.ts";
import type { TakenStep } from "./readSteps.ts";

const commitment = z.object({
  applications: z.int(),
  applicationsRoot: z.string(),
  contentSha256: z.string(),
  root: z.string(),
});

/** What a round was committed to: at the close, and again in a correction. */
export const committedSchema = z.object({
  commitment,
  rulesSha256: z.string(),
  codeSha256: z.string(),
});

export const closeResultSchema = z.object({
  ...committedSchema.shape,
  announced: z.object({
    beacon: z
      .object({
        network: z.enum(BEACON_NETWORK_IDS),
        round: z.int(),
        at: z.int(),
        fallbackRound: z.int(),
        fallbackAt: z.int(),
      })
      .nullable(),
    notarySha256: z.string().nullable(),
  }),
  closedAt: z.string(),
  /** Why it was closed before the day of the calendar. */
  calendarReason: z.string().optional(),
});

export type CloseResult = z.infer<typeof closeResultSchema>;
export type Committed = z.infer<typeof committedSchema>;

/** What was fixed at the close; undefined before it. */
export function closeResult(steps: readonly TakenStep[]): CloseResult | undefined {
  const close = stepOf(steps, "close");
  return close && closeResultSchema.parse(close.result);
}

/** What an edition was committed to. */
export function committedOf(steps: readonly TakenStep[], edition: number): Committed | undefined {
  const own = steps.find((item) => item.step === "correct" && item.edition === edition) ?? stepOf(steps, "close");
  return own && committedSchema.parse(own.result);
}
