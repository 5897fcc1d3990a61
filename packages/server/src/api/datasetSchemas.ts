import type { TableFormat } from "@kansrijk/core/tables/tableFormat";
import { z } from "zod";
import { text } from "./schemas.ts";

const valueKind = z.enum(["text", "day", "marks", "yes-no", "whole", "decimal", "number", "count", "figure"]);

const keyKind = z.enum([
  "site",
  "institution",
  "board",
  "municipality",
  "district",
  "province",
  "postcode4",
  "postcode6",
  "partnership",
  "school-year",
  "calendar-year",
]);

const about = {
  name: z.string(),
  label: z.string(),
  kind: valueKind,
  identifies: keyKind.optional(),
  unit: z.literal("percent").optional(),
};

/** A column of `table.parquet`; a count is three columns there (low, high, state) and a figure two (value, state). */
export const columnDescription = z
  .object({ ...about, repeats: z.int().optional(), decimals: z.int().optional() })
  .meta({ id: "TableColumn", description: "A column of an imported table" });

const columnQuality = z.object({
  ...about,
  cells: z.object({ exact: z.int(), band: z.int(), secret: z.int(), blank: z.int() }),
  small: z.int(),
  different: z.int().nullable(),
  lowest: z.number().nullable(),
  highest: z.number().nullable(),
  sum: z.object({ low: z.int(), high: z.int() }).nullable(),
});

const joinQuality = z.object({
  column: z.string(),
  dataset: z.string(),
  title: z.string(),
  codes: z.int(),
  knownCodes: z.int(),
  rows: z.int(),
  knownRows: z.int(),
  unknown: z.array(z.string()).readonly(),
});

const changes = z.object({
  before: z.string(),
  rowsAdded: z.int(),
  rowsRemoved: z.int(),
  rowsChanged: z.int(),
  rowsSame: z.int(),
  columnsAdded: z.array(z.string()).readonly(),
  columnsRemoved: z.array(z.string()).readonly(),
  cellsChanged: z.record(z.string(), z.int()),
});

export const tableQuality = z
  .object({
    rows: z.int(),
    storedRows: z.int(),
    totalRows: z.array(z.int()).readonly(),
    unused: z.array(z.string()).readonly(),
    damaged: z.object({
      cells: z.int(),
      examples: z.array(z.object({ row: z.int(), column: z.string(), value: z.string() })).readonly(),
    }),
    columns: z.array(columnQuality).readonly(),
    repeated: z
      .object({ key: z.array(z.string()).readonly(), rows: z.int(), examples: z.array(z.string()).readonly() })
      .nullable(),
    years: z
      .array(
        z.object({ column: z.string(), values: z.array(z.object({ value: z.string(), rows: z.int() })).readonly() }),
      )
      .readonly(),
    joins: z.array(joinQuality).readonly(),
    changes: changes.nullable(),
  })
  .meta({ id: "TableQuality", description: "What is exact, a band, secret or blank in an imported table" });

/** Text of a cell, such as `12` or `1-4`; or why there is none. */
export const shownCell = z.union([z.string(), z.object({ unknown: z.enum(["secret", "blank"]) })]);

export const datasetKind = z
  .object({
    id: z.string(),
    title: text,
    publisher: z.string(),
    link: z.string().nullable(),
    licence: z.string().nullable(),
    notes: text.nullable(),
    /** Asked for when no column of the file says it. */
    year: z.enum(["school-year", "calendar-year"]).nullable(),
    columns: z.array(z.string()),
  })
  .meta({ id: "DatasetKind", description: "A kind of table that can be imported" });

export function kindOf({
  id,
  title,
  source,
  notes,
  period,
  columns,
}: TableFormat<unknown>): z.infer<typeof datasetKind> {
  return {
    id,
    title,
    publisher: source.publisher,
    link: source.link ?? null,
    licence: source.licence ?? null,
    notes: notes ?? null,
    year: period?.required ? period.unit : null,
    columns: Object.values(columns).map((column) => (column.shape === "family" ? column.example : column.names[0])),
  };
}
