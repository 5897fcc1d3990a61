import { z } from "zod";
import { summary, text } from "./schemas.ts";

/** Shapes of the answers about money. */
const euros = z.string().meta({ description: "Decimal string of euros", example: "18474.69" });
const interval = z.object({ low: z.number(), high: z.number() });

export const facts = z.object({
  source: z.enum(["scores", "pupils"]),
  facts: z.unknown(),
  places: z.array(
    z.object({
      name: z.string().optional(),
      municipality: z.string().optional(),
      municipalityName: z.string().optional(),
      province: z.string().optional(),
    }),
  ),
});

export const decisions = z.object({
  summary,
  sites: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))),
});

const quantities = z.record(z.string(), z.object({ value: z.string(), unit: z.string() }));
const basis = z.object({
  parameter: z.string(),
  label: text,
  value: z.string(),
  unit: z.string(),
  article: z.string(),
  link: z.string(),
  validFrom: z.string(),
  status: z.enum(["published", "derived", "assumed"]),
  replaced: z.string().optional(),
});
const step = z.object({ id: z.string(), sentence: text, quantities, basis: z.array(basis).readonly() });

export const explanation = z.object({
  explanation: z.object({
    subject: z.string(),
    title: text,
    steps: z.array(step).readonly(),
    alternatives: z.array(z.object({ id: z.string(), sentence: text, quantities })).readonly(),
    remarks: z.array(step).readonly(),
  }),
  text: z.string(),
});

const group = z.object({
  id: z.string(),
  label: text,
  state: z.enum(["shown", "empty", "hidden"]),
  figures: z
    .object({
      sites: z.int(),
      pupils: z.int(),
      pupilShare: z.number(),
      amount: z.number(),
      amountShare: z.number(),
      perPupil: z.number(),
      interval,
    })
    .optional()
    .meta({ description: "Left out where the group is too small to show" }),
});

export const effectSchema = z.object({
  perPupil: z.number(),
  groupings: z.array(z.object({ id: z.string(), label: text, groups: z.array(group).readonly() })).readonly(),
  concentration: z
    .object({
      index: z.number(),
      interval,
      curve: z.array(z.object({ pupils: z.number(), amount: z.number() })).readonly(),
    })
    .optional(),
});

const change = { pupils: z.int(), before: euros, after: euros, difference: euros };

export const comparison = z.object({
  sites: z.array(z.object({ site: z.string(), ...change })),
  municipalities: z.array(
    z.object({
      municipality: z.string(),
      name: z.string(),
      sites: z.int(),
      winners: z.int(),
      losers: z.int(),
      ...change,
    }),
  ),
  winners: z.int(),
  losers: z.int(),
  unchanged: z.int(),
  gained: euros,
  lost: euros,
  before: euros,
  after: euros,
});
