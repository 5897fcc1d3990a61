import { z } from "zod";

export const CAPTURE_FORMAT = "kansrijk-odata/1";

/** A line of DataProperties: a dimension, a measure, or a heading above measures. */
const property = z.object({
  ID: z.int(),
  ParentID: z.int().nullish(),
  /** Dimension, TimeDimension, GeoDimension, GeoDetail, Topic or TopicGroup. */
  Type: z.string(),
  Key: z.string(),
  Title: z.string(),
  Description: z.string().nullish(),
  Unit: z.string().nullish(),
  Decimals: z.coerce.number().int().nullish(),
});

const member = z.object({ Key: z.string(), Title: z.string(), Description: z.string().nullish() });

/** A whole table of OData v3 of CBS as it was fetched, in one document. */
export const captureSchema = z.object({
  format: z.literal(CAPTURE_FORMAT),
  source: z.string(),
  table: z.object({ Identifier: z.string(), Title: z.string(), Modified: z.string().nullish() }),
  properties: z.array(property),
  /** Members of each dimension, by its key. */
  dimensions: z.record(z.string(), z.array(member)),
  rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))),
});

export type OdataCapture = z.infer<typeof captureSchema>;
export type OdataProperty = z.infer<typeof property>;

export function isDimension({ Type }: Pick<OdataProperty, "Type">): boolean {
  return Type.endsWith("Dimension") || Type === "GeoDetail";
}

/** The measures in order, each with the headings above it: `Totaal toetsadvies hoger / Advies herzien obv toets`. */
export function measuresOf(
  properties: readonly OdataProperty[],
): { key: string; title: string; unit: string; decimals: number }[] {
  const byId = new Map(properties.map((item) => [item.ID, item]));
  const titleOf = (item: OdataProperty): string => {
    const parent = item.ParentID === null || item.ParentID === undefined ? undefined : byId.get(item.ParentID);
    const own = item.Title.trim();
    return parent?.Type === "TopicGroup" ? `${titleOf(parent)} / ${own}` : own;
  };
  return properties
    .filter(({ Type }) => Type === "Topic")
    .map((item) => ({
      key: item.Key,
      title: titleOf(item),
      unit: (item.Unit ?? "").trim(),
      decimals: item.Decimals ?? 0,
    }));
}
