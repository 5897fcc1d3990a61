import { EDITIONS, effectFigure, firmness } from "@kansrijk/core/interventions/effectFigure";
import { CHANGE_KINDS, type EditionChange } from "@kansrijk/core/interventions/changesBetweenEditions";
import type { ComparedIntervention } from "@kansrijk/core/interventions/compareInterventions";
import { intervention } from "@kansrijk/core/interventions/intervention";
import { z } from "zod";
import type { PlaceSuggestions } from "../interventions/interventionDesk.ts";
import { text } from "./schemas.ts";

const edition = z.enum(EDITIONS);
const side = z.object({ edition, months: z.int().nullable(), status: firmness });

export const editionChange: z.ZodType<EditionChange> = z
  .object({
    id: z.string(),
    title: text,
    group: text.nullable(),
    from: side,
    to: side,
    kind: z.enum(CHANGE_KINDS),
    change: z.int().nullable(),
  })
  .meta({ id: "EditionChange", description: "A figure in one edition of the toolkit and in a later one" });

export const comparedIntervention: z.ZodType<ComparedIntervention> = z
  .object({ intervention, effects: z.array(effectFigure).readonly(), isHarmful: z.boolean() })
  .meta({ id: "ComparedIntervention", description: "An intervention with its figures of one edition" });

const reason = z.object({ rule: z.string(), points: z.number(), why: text });

const suggestion = z.object({
  id: z.string(),
  title: text,
  score: z.number(),
  reasons: z.array(reason).readonly(),
  withoutEvidence: z.boolean(),
  recalled: z.boolean(),
});

const interval = { value: z.number().nullable(), low: z.number().nullable(), high: z.number().nullable() };

const placeFigure = z.object({
  indicator: z.string(),
  title: text,
  better: z.enum(["higher", "lower", "none"]),
  year: z.int(),
  decimals: z.int(),
  indicative: z.boolean(),
  ...interval,
  country: z.object(interval),
  standing: z.enum(["worse", "perhaps-worse", "better", "same", "unknown"]),
});

export const placeSuggestions: z.ZodType<PlaceSuggestions> = z
  .object({
    place: z.object({ code: z.string(), name: z.string() }),
    data: z.object({ dataset: z.string(), title: z.string(), generated: z.boolean(), sha256: z.string() }),
    figures: z.array(placeFigure).readonly(),
    suggested: z.array(suggestion).readonly(),
    warned: z.array(suggestion).readonly(),
    rules: z.array(z.object({ id: z.string(), weight: z.number(), text })).readonly(),
    sensitivity: z.array(z.object({ rule: z.string(), top: z.array(z.string()).readonly() })).readonly(),
    hasFigures: z.boolean(),
  })
  .meta({
    id: "PlaceSuggestions",
    description: "Interventions that fit the figures of a place, each with its reasons",
  });
