import type { JsonTable } from "../jsonTable.ts";
import { cbsPeriod } from "./cbsPeriod.ts";
import { CAPTURE_FORMAT, captureSchema, isDimension, measuresOf } from "./odataCapture.ts";

export const CAPTURE_HEADER = [
  "table",
  "period",
  "school year",
  "calendar year",
  "region",
  "dimensions",
  "labels",
  "measure",
  "measure title",
  "unit",
  "decimals",
  "value",
] as const;

/** The figures of a captured table below each other, one per row: for tables with any dimensions the same columns. */
export function captureTable(document: unknown): JsonTable | undefined {
  const isCapture = typeof document === "object" && document !== null && "format" in document;
  if (!isCapture || document.format !== CAPTURE_FORMAT) return undefined;
  const reading = captureSchema.safeParse(document);
  if (!reading.success) return undefined;
  const { table, properties, dimensions, rows } = reading.data;
  const axes = properties.filter(isDimension);
  const time = axes.find(({ Type }) => Type === "TimeDimension");
  const place = axes.find(({ Type }) => Type.startsWith("Geo"));
  const others = axes.filter((axis) => axis !== time && axis !== place);
  const titles = new Map(
    others.map(({ Key }) => [
      Key,
      new Map((dimensions[Key] ?? []).map((item) => [item.Key.trim(), item.Title.trim()])),
    ]),
  );
  const measures = measuresOf(properties);
  const result: string[][] = [];
  for (const row of rows) {
    const keyOf = (axis: { readonly Key: string } | undefined): string =>
      axis ? String(row[axis.Key] ?? "").trim() : "";
    const period = cbsPeriod(keyOf(time));
    const keys = Object.fromEntries(others.map((axis) => [axis.Key, keyOf(axis)]));
    const labels = Object.fromEntries(
      others.map((axis) => [axis.Key, titles.get(axis.Key)?.get(keyOf(axis)) ?? keyOf(axis)]),
    );
    const start = [
      table.Identifier.trim(),
      keyOf(time),
      period?.kind === "school-year" ? String(period.year) : "",
      period && period.kind !== "school-year" ? String(period.year) : "",
      keyOf(place),
      JSON.stringify(keys),
      JSON.stringify(labels),
    ];
    for (const { key, title, unit, decimals } of measures)
      result.push([...start, key, title, unit, String(decimals), valueText(row[key])]);
  }
  return { header: CAPTURE_HEADER, rows: result };
}

/** What is not known stands as null in the typed set, and as a point or nothing in the untyped one. */
function valueText(value: string | number | null | undefined): string {
  return value === null || value === undefined ? "" : String(value).trim();
}
