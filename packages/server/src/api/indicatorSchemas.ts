import type { IndicatorGap, IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import type { MonitorSummary, MonitorTile } from "@kansrijk/core/indicators/monitorSummary";
import { UNITS } from "@kansrijk/core/indicators/definitionSchema";
import { z } from "zod";
import type { IndicatorDetail, IndicatorListing } from "../indicators/describeIndicator.ts";
import { text } from "./schemas.ts";

const group = z.object({ code: z.string(), label: text });
const place = z.object({ code: z.string(), name: z.string() });
const symbol = z.enum(["c", "x", "z", "k", "b"]).meta({
  id: "DataSymbol",
  description: "c protected, x not available, z does not apply, k rounds to zero, b only known as a band",
});
const status = z.enum(["published", "derived", "assumed"]);
const better = z.enum(["higher", "lower", "none"]);
const estimate = { value: z.number().nullable(), low: z.number().nullable(), high: z.number().nullable() };

export const breakdown = z
  .object({ id: z.string(), label: text, groups: z.array(group).readonly() })
  .meta({ id: "Breakdown", description: "A way to break figures down, with its groups in order" });

const cell = z
  .object({
    keys: z.array(z.string()).readonly(),
    ...estimate,
    pupils: z.int().nullable(),
    band: z.object({ low: z.number(), high: z.number() }).exactOptional(),
    symbol: symbol.exactOptional(),
    footnotes: z.array(z.int()).readonly(),
    parts: z
      .array(z.object({ id: z.enum(["housing", "choice"]), value: z.number() }))
      .readonly()
      .exactOptional(),
  })
  .meta({ id: "IndicatorCell", description: "One figure; a percentage is a number from 0 to 100" });

const gap: z.ZodType<IndicatorGap> = z
  .object({ year: z.int(), breakdown: z.string(), group, against: group, ...estimate, certain: z.boolean() })
  .meta({ id: "IndicatorGap", description: "Distance between two groups" });

const data = z.object({ dataset: z.string(), title: z.string(), generated: z.boolean(), sha256: z.string() });

export const indicatorTable: z.ZodType<IndicatorTable> = z
  .object({
    indicator: z.string(),
    title: text,
    unit: z.enum(UNITS),
    decimals: z.int(),
    better,
    place,
    years: z.array(z.int()).readonly(),
    filter: z.array(z.object({ breakdown: z.string(), group: z.string() })).readonly(),
    by: z.array(breakdown).readonly(),
    cells: z.array(cell).readonly(),
    gaps: z.array(gap).readonly(),
    footnotes: z.array(text).readonly(),
    data,
    definition: z.string(),
    seed: z.int(),
    protection: text,
    assumed: z.array(text).readonly(),
    statement: text,
    explanation: z.array(text).readonly(),
    whatIf: z.array(text).readonly(),
  })
  .meta({ id: "IndicatorTable", description: "The answer to one question about an indicator" });

const listing = {
  id: z.string(),
  title: text,
  question: text,
  field: z.int(),
  fieldTitle: text,
  equality: z.object({ id: z.string(), label: text }),
  kind: z.string(),
  unit: z.enum(UNITS),
  decimals: z.int(),
  better,
  main: z.string().nullable(),
  breakdowns: z.array(z.string()).readonly(),
  indicative: z.boolean(),
  sha256: z.string(),
};

export const indicatorListing: z.ZodType<IndicatorListing> = z
  .object(listing)
  .meta({ id: "IndicatorListing", description: "An indicator in a list" });

export const indicatorDetail: z.ZodType<IndicatorDetail> = z
  .object({
    ...listing,
    breakdownDetails: z
      .array(
        z.object({
          id: z.string(),
          label: text,
          groups: z.array(group).readonly(),
          favourable: z.enum(["first", "last", "none"]),
          note: text.nullable(),
        }),
      )
      .readonly(),
    definition: z.object({
      population: text,
      numerator: text.nullable(),
      denominator: text.nullable(),
      leftOut: text.nullable(),
    }),
    formula: text,
    sources: z.array(z.object({ title: z.string(), link: z.string(), date: z.string().nullable(), status })).readonly(),
    footnotes: z.array(text).readonly(),
    published: z
      .array(
        z.object({
          year: z.int(),
          breakdown: z.string().nullable(),
          group: z.string().nullable(),
          value: z.number(),
          source: z.string(),
          status,
        }),
      )
      .readonly(),
    assumed: z.array(text).readonly(),
    file: z.string(),
  })
  .meta({ id: "Indicator", description: "An indicator with its definition, in words and as file" });

const monitorValue = { ...estimate, pupils: z.int().nullable(), symbol: symbol.exactOptional() };

const tile: z.ZodType<MonitorTile> = z
  .object({
    indicator: z.string(),
    title: text,
    question: text,
    unit: z.enum(UNITS),
    decimals: z.int(),
    better,
    year: z.int(),
    ...monitorValue,
    gap: gap.nullable(),
    trend: z
      .object({
        since: z.int(),
        change: z.number(),
        low: z.number().nullable(),
        high: z.number().nullable(),
        certain: z.boolean(),
      })
      .nullable(),
    series: z.array(z.object({ year: z.int(), value: z.number().nullable() })).readonly(),
    compare: z.array(z.object({ place, ...monitorValue })).readonly(),
    statement: text,
    indicative: z.boolean(),
  })
  .meta({ id: "MonitorTile", description: "One indicator in the summary of a place" });

export const monitorSummary: z.ZodType<MonitorSummary> = z
  .object({
    place,
    data,
    fields: z
      .array(
        z.object({
          field: z.int(),
          title: text,
          tiles: z.array(tile).readonly(),
          coverage: text.nullable(),
        }),
      )
      .readonly(),
    protection: text,
  })
  .meta({ id: "MonitorSummary", description: "The chances of a place, by field of action" });

export const registerListing = z
  .object({
    id: z.string(),
    title: text,
    generated: z.boolean(),
    schoolYears: z.array(z.int()).readonly(),
    sha256: z.string(),
    pupils: z.int(),
    createdAt: z.string(),
  })
  .meta({ id: "RegisterListing", description: "A register that indicators can be computed on" });

export const placeListing = z
  .object({
    code: z.string(),
    name: z.string(),
    kind: z.enum(["country", "province", "municipality"]),
    province: z.string().nullable(),
    inhabitants: z.int().nullable(),
    tile: z.array(z.int()).readonly().nullable().meta({ description: "Column and row in the tile map" }),
  })
  .meta({ id: "Place", description: "A place that figures can be asked for" });
