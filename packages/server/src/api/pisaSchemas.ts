import { LIFTED } from "@kansrijk/core/pisa/lift";
import { EXPERIMENT_MEASURES } from "@kansrijk/core/pisa/liftExperiment";
import { PISA_STATISTICS, RESILIENCE_DEFINITIONS } from "@kansrijk/core/pisa/measurePisa";
import { PISA_DOMAINS } from "@kansrijk/core/pisa/pisaSample";
import { z } from "zod";
import { text } from "./schemas.ts";

const number = z.number().nullable();
const figure = z
  .object({ estimate: number, se: number, low: number, high: number })
  .meta({ id: "PisaFigure", description: "An estimate with its standard error and 95% interval; null: not available" });

export const pisaDomain = z.enum(PISA_DOMAINS);
const group = { country: z.string().nullable(), year: z.int().nullable() };

export const pisaSample = z
  .object({
    id: z.string(),
    title: text,
    generated: z.boolean(),
    cautions: z.array(z.object({ id: z.string(), text })).readonly(),
    domains: z.array(pisaDomain).readonly(),
    groups: z.array(z.object({ ...group, students: z.int() })).readonly(),
  })
  .meta({ id: "PisaSample", description: "A table with students of PISA" });

const measure = z
  .object({
    ...figure.shape,
    statistic: z.enum(PISA_STATISTICS),
    definition: z.enum(RESILIENCE_DEFINITIONS).nullable(),
    domain: pisaDomain.nullable(),
    unit: z.enum(["points", "share"]),
    n: z.int(),
    plausibleValues: z.int(),
    replicates: z.int(),
    parts: z.record(z.string(), figure),
    reason: text.nullable(),
  })
  .meta({ id: "PisaMeasure", description: "One measure of one country; a share lies between 0 and 1" });

export const pisaCountry = z
  .object({ ...group, students: z.int(), measures: z.array(measure).readonly() })
  .meta({ id: "PisaCountry", description: "All measures of one country" });

export const pisaCutoff = z
  .object({ id: z.string(), label: text, value: z.string(), status: z.string(), derivation: text.optional() })
  .meta({ id: "PisaCutoff", description: "The lowest score of level 3 in a domain, and how sure it is" });

export const pisaLift = z.object({ who: z.enum(LIFTED), points: z.int() });

export const pisaExperiment = z
  .object({
    effects: z
      .array(z.object({ measure: z.enum(EXPERIMENT_MEASURES), before: figure, after: figure, change: figure }))
      .readonly(),
    instead: z
      .array(z.object({ who: z.enum(LIFTED), changes: z.record(z.enum(EXPERIMENT_MEASURES), z.number()) }))
      .readonly(),
    curve: z.array(z.object({ percentile: z.number(), before: z.number(), after: z.number() })).readonly(),
  })
  .meta({ id: "PisaExperiment", description: "What the measures see when the scores of some students rise" });
