import { z } from "zod";

const figure = z.number().nullable();
const byName = z.record(z.string(), figure);
const name = z.string().min(1).max(200);

const namedCounts = z.strictObject({
  units: z.array(name).min(1).max(20_000).meta({ description: "Names of the units (schools), each once" }),
  groups: z.array(name).min(1).max(200).meta({ description: "Names of the groups, each once" }),
  counts: z
    .array(z.array(z.number().min(0).max(1e15)))
    .meta({ description: "Per unit the count or weight of every group" }),
});

export const segregationRequest = z.strictObject({
  table: namedCounts,
  compare: namedCounts.optional().meta({ description: "The same table of a later year" }),
  focus: name.optional().meta({ description: "Group to set against all others" }),
  within: z
    .array(z.strictObject({ name, part: z.array(name) }))
    .max(5)
    .default([])
    .meta({ description: "Larger parts, from large to small: per level the part of every unit" }),
  intervals: z.boolean().default(false),
  clusters: z.boolean().default(false),
  replicates: z.int().min(2).max(2000).default(1000),
  seed: z.int().min(0).max(999_999_999).default(1),
});

const interval = z.object({
  low: z.number(),
  high: z.number(),
  standardError: z.number(),
  bias: z.number(),
  corrected: z.object({ value: z.number(), low: z.number(), high: z.number() }),
  replicates: z.int(),
});
const levelPair = z.object({ M: figure, H: figure });

export const segregationAnswer = z
  .object({
    M: figure,
    H: figure,
    H_unit: figure,
    focus: z.string().nullable(),
    D: figure,
    gini: figure,
    atkinson: figure,
    eta2: figure,
    isolation: byName,
    isolation_focus: figure,
    interaction: figure,
    exposure: z.record(z.string(), z.record(z.string(), z.number()).nullable()),
    multi: z.object({
      multi_dissimilarity: figure,
      multi_gini: figure,
      normalized_exposure: figure,
      relative_diversity: figure,
      squared_coefficient_of_variation: figure,
      entropy: figure,
      simpson_concentration: figure,
    }),
    n: z.number(),
    units: z.int(),
    groups: z.int(),
    group_shares: z.record(z.string(), z.number()),
    expected: z.object({ replicates: z.int(), values: byName, above: byName }),
    intervals: z.record(z.string(), interval.nullable()).optional(),
    within: z
      .object({
        by: z.string(),
        between: levelPair,
        within: levelPair,
        parts: z
          .array(z.object({ name: z.string(), share: z.number(), M: figure, H: figure, entropyRatio: figure }))
          .readonly(),
        nested: z.array(z.object({ level: z.string(), M: figure, H: figure })).readonly(),
      })
      .optional(),
    difference: z
      .object({
        M1: z.number(),
        M2: z.number(),
        diff: z.number(),
        additions: z.number(),
        removals: z.number(),
        group_marginal: z.number(),
        unit_marginal: z.number(),
        structural: z.number(),
        common: z.object({ units: z.int(), groups: z.int() }),
        error: z.number(),
      })
      .nullable()
      .optional(),
  })
  .meta({ id: "Segregation", description: "Segregation of a table; null where a figure does not exist" });
