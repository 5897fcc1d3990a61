import { z } from "zod";
import { textSchema } from "../vocabulary/textSchema.ts";

const text = textSchema;
const figure = z.number().nullable();

const point = z.strictObject({ year: z.int(), value: figure, low: figure, high: figure });
const line = z.strictObject({ label: text, points: z.array(point) });

const block = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("paragraph"), text }),
  /** Something that the reader must know before using what follows: invented data, a guess. */
  z.strictObject({ kind: z.literal("notice"), text }),
  z.strictObject({ kind: z.literal("heading"), text }),
  z.strictObject({ kind: z.literal("list"), items: z.array(text) }),
  z.strictObject({ kind: z.literal("facts"), items: z.array(z.strictObject({ label: text, value: text })) }),
  z.strictObject({
    kind: z.literal("table"),
    caption: text,
    columns: z.array(z.strictObject({ label: text, numeric: z.boolean() })).min(1),
    rows: z.array(z.array(text)),
  }),
  z.strictObject({
    kind: z.literal("series"),
    caption: text,
    /** The message of the picture, for who does not see it. */
    alt: text,
    unit: z.enum(["percent", "points", "euro", "index", "ratio", "levels"]),
    decimals: z.int(),
    /** A difference between groups: percentages are percentage points. */
    isGap: z.literal(true).optional(),
    lines: z.array(line).min(1),
    /** What is aimed at, from the year in which it began. */
    target: z.strictObject({ from: point, year: z.int(), value: z.number() }).optional(),
  }),
  z.strictObject({
    kind: z.literal("bars"),
    caption: text,
    alt: text,
    items: z.array(z.strictObject({ label: text, value: z.number().min(0), shown: text })),
  }),
]);

const section = z.strictObject({ id: z.string(), title: text, blocks: z.array(block) });

/** A yearly report in parts that a page, a PDF and a program show in their own way. All figures in it are protected. */
export const progressReport = z.strictObject({
  format: z.literal("kansrijk-progress/1"),
  place: z.strictObject({ code: z.string(), name: z.string(), kind: z.enum(["country", "province", "municipality"]) }),
  title: text,
  /** The day on which the report looks at everything. */
  asOf: z.iso.date(),
  /** Rests on invented data; said at the top and on every page. */
  generated: z.boolean(),
  sections: z.array(section),
});

export type ProgressReport = z.infer<typeof progressReport>;
export type ReportSection = z.infer<typeof section>;
export type ReportBlock = z.infer<typeof block>;
export type ReportSeries = Extract<ReportBlock, { kind: "series" }>;
export type ReportBars = Extract<ReportBlock, { kind: "bars" }>;
