import type { CoalitionCheck } from "@kansrijk/core/network/checkCoalition";
import { growthFigure } from "@kansrijk/core/network/growthFigure";
import type { GraphNode, NetworkGraph } from "@kansrijk/core/network/networkGraph";
import { organisationKind, stageId } from "@kansrijk/core/network/networkTerms";
import { z } from "zod";
import type { MappedMunicipality } from "../network/networkMap.ts";
import type { NetworkReach } from "../network/networkReach.ts";
import { text } from "./schemas.ts";

const day = z.iso.date();
const generated = z.boolean().meta({ description: "Something in it is a made-up example" });
const stages = z.object({ starter: z.int(), growing: z.int(), forerunner: z.int(), total: z.int() });
const ids = z.array(z.string()).readonly();

export const growthAnswer = z.object({
  series: z.array(
    z.object({
      counted: growthFigure.shape.counted,
      label: text,
      points: z.array(growthFigure).readonly(),
      gaps: z.array(z.int()).readonly().meta({ description: "Years between points without a figure" }),
    }),
  ),
  letter: z
    .object({ totals: stages, equation: text })
    .nullable()
    .meta({ description: "Coalitions as a letter counts them; growing is what is left" }),
  kept: stages.meta({ description: "Coalitions that are kept now" }),
  day,
  generated,
});

export const mappedMunicipality: z.ZodType<MappedMunicipality> = z.object({
  code: z.string(),
  name: z.string(),
  province: z.string(),
  inhabitants: z.int(),
  tile: z.tuple([z.int(), z.int()]).readonly(),
  coalitions: ids,
  communities: ids,
  memberships: ids,
  organisations: z.int(),
  stages,
  isGap: z.boolean(),
});

const share = z.object({ pupils: z.int(), reached: z.int(), share: z.number().nullable() });

export const reachAnswer: z.ZodType<NetworkReach> = z.object({
  indicator: z.string(),
  breakdown: z.string(),
  group: z.string(),
  years: z.array(z.int()).readonly(),
  data: z.object({ dataset: z.string(), title: z.string(), generated: z.boolean(), sha256: z.string() }),
  generated,
  target: share,
  others: share,
  ratio: z.number().nullable(),
  concentration: z
    .object({ index: z.number(), interval: z.object({ low: z.number(), high: z.number() }) })
    .nullable()
    .meta({ description: "Negative: more coalitions where the target group is larger" }),
  curve: z.array(z.object({ pupils: z.number(), amount: z.number() })).readonly(),
  municipalities: z.object({ counted: z.int(), withCoalition: z.int(), hidden: z.int() }),
  statement: text,
});

const part = { id: z.string(), name: z.string(), degree: z.int(), x: z.number(), y: z.number() };
const node: z.ZodType<GraphNode> = z.discriminatedUnion("type", [
  z.object({
    ...part,
    type: z.literal("organisation"),
    kind: organisationKind,
    isBridge: z.boolean(),
    isOnlyLink: z.boolean(),
  }),
  z.object({ ...part, type: z.literal("coalition"), stage: stageId }),
]);

export const graphAnswer: z.ZodType<NetworkGraph> = z.object({
  nodes: z.array(node).readonly(),
  edges: z.array(z.tuple([z.int(), z.int()]).readonly()).readonly(),
  parts: z.int(),
});

export const checkAnswer: z.ZodType<CoalitionCheck> = z.object({
  day,
  isComplete: z.boolean(),
  stage: stageId.nullable(),
  requirements: z
    .array(z.object({ id: z.enum(["board", "municipality", "partner"]), text, isMet: z.boolean(), by: ids }))
    .readonly(),
  missing: z.array(text).readonly(),
  faults: z.array(text).readonly(),
  remarks: z.array(text).readonly(),
  explanation: text,
});
