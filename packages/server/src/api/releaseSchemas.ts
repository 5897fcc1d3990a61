import { UNITS } from "@kansrijk/core/indicators/definitionSchema";
import type { VersionChange } from "@kansrijk/core/releases/compareVersions";
import type { ReleaseRow } from "@kansrijk/core/releases/releaseRow";
import { z } from "zod";
import type { DatasetListing, VersionDetail, VersionListing } from "../releases/readRelease.ts";
import { text } from "./schemas.ts";

const kind = z.enum(["major", "minor", "patch"]);
const nullable = z.number().nullable();

export const versionListing: z.ZodType<VersionListing> = z
  .object({
    version: z.string(),
    status: z.enum(["draft", "scheduled", "published"]),
    kind: kind.nullable(),
    previous: z.string().nullable(),
    publishAt: z.string().nullable(),
    notes: text,
    rows: z.int(),
    sha256: z.string(),
  })
  .meta({ id: "ReleaseVersion", description: "A version of a published dataset, without its rows" });

export const releaseDataset: z.ZodType<DatasetListing> = z
  .object({ id: z.string(), title: text, summary: text, latest: versionListing.nullable() })
  .meta({ id: "ReleaseDataset", description: "A dataset that is published in versions" });

const facet = { id: z.string(), key: z.string(), label: text, meaning: z.string() };

export const versionDetail: z.ZodType<VersionDetail> = z
  .object({
    version: z.string(),
    status: z.enum(["draft", "scheduled", "published"]),
    kind: kind.nullable(),
    previous: z.string().nullable(),
    publishAt: z.string().nullable(),
    notes: text,
    rows: z.int(),
    sha256: z.string(),
    dataset: z.string(),
    title: text,
    summary: text,
    notice: text.nullable(),
    data: z
      .array(z.object({ dataset: z.string(), title: z.string(), generated: z.boolean(), sha256: z.string() }))
      .readonly(),
    protection: z.array(text).readonly(),
    facets: z.object({
      indicators: z
        .array(
          z.object({
            ...facet,
            unit: z.enum(UNITS),
            decimals: z.int(),
            better: z.enum(["higher", "lower", "none"]),
            question: text,
            formula: text,
            footnotes: z.array(text).readonly(),
            assumed: z.array(text).readonly(),
            definition: z.string(),
          }),
        )
        .readonly(),
      breakdowns: z.array(z.object({ ...facet, groups: z.array(z.object(facet)).readonly() })).readonly(),
      places: z.array(z.object({ ...facet, level: z.enum(["country", "province", "municipality"]) })).readonly(),
      years: z.array(z.int()).readonly(),
    }),
  })
  .meta({ id: "ReleaseVersionDetail", description: "A version with its facets and their short ids" });

const about = {
  facet: z.enum(["indicator", "breakdown", "group", "place", "year"]),
  id: z.string(),
  key: z.string(),
  label: text,
};
const figure = z.object({
  value: nullable,
  low: nullable,
  high: nullable,
  pupils: nullable,
  symbol: z.string().nullable(),
});

export const versionChange: z.ZodType<VersionChange> = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.enum(["removed", "redefined", "added", "reworded"]), ...about }),
    z.object({ kind: z.literal("renamed"), was: text, ...about }),
    z.object({ kind: z.enum(["rows-removed", "rows-added"]), count: z.int() }),
    z.object({
      kind: z.literal("values-changed"),
      count: z.int(),
      indicators: z.record(z.string(), z.int()),
      examples: z
        .array(
          z.object({
            indicator: z.string(),
            place: z.string(),
            year: z.int(),
            groups: z.record(z.string(), z.string()),
            before: figure,
            after: figure,
          }),
        )
        .readonly(),
    }),
  ])
  .meta({ id: "ReleaseChange", description: "One thing that is different from the version before" });

const row: z.ZodType<ReleaseRow> = z
  .object({
    indicator: z.string(),
    place: z.string(),
    year: z.int(),
    groups: z.record(z.string(), z.string()),
    value: nullable,
    low: nullable,
    high: nullable,
    pupils: nullable,
    band: z.object({ low: z.number(), high: z.number() }).exactOptional(),
    symbol: z.string().exactOptional(),
    footnotes: z.array(z.int()).readonly(),
    labels: z.record(z.string(), z.string()).exactOptional(),
  })
  .meta({ id: "ReleaseRow", description: "One figure by ids; groups of the breakdowns that it is split by" });

export const queryAnswer = z
  .object({
    dataset: z.string(),
    version: z.string(),
    notice: text.nullable(),
    paging: z.object({ page: z.int(), pageSize: z.int(), rows: z.int(), pages: z.int() }),
    warnings: z.array(z.object({ field: z.string(), names: z.array(z.string()).readonly(), message: text })),
    rows: z.array(row),
  })
  .meta({ id: "ReleaseAnswer", description: "The rows of a version that were asked for" });
