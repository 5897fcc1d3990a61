import type { ExperimentEffect } from "@kansrijk/core/experiments/experimentEffect";
import { z } from "zod";
import { text } from "./schemas.ts";

export const powerAnswer = z
  .object({
    designEffect: z.number(),
    needed: z.object({ perArm: z.int(), clusters: z.int().nullable() }).nullable(),
    power: z.number().nullable(),
    detectable: z.number().nullable(),
    reasons: z.array(text),
  })
  .meta({ id: "ExperimentPower", description: "What an experiment of this size can see; null with the reason why" });

const interval = { value: z.number(), low: z.number().nullable(), high: z.number().nullable() };

export const experimentEffectAnswer: z.ZodType<ExperimentEffect> = z
  .object({
    control: z.string(),
    arms: z.array(z.object({ arm: z.string(), value: z.number(), pupils: z.int(), units: z.int() })).readonly(),
    effects: z.array(z.object({ arm: z.string(), ...interval })).readonly(),
    groups: z
      .array(
        z.object({
          group: z.string(),
          arm: z.string(),
          hidden: z.boolean(),
          ...interval,
          value: z.number().nullable(),
        }),
      )
      .readonly(),
    strata: z.int(),
    warnings: z.array(text).readonly(),
  })
  .meta({
    id: "ExperimentEffect",
    description: "Differences between arms with 95% intervals; small groups are hidden",
  });
