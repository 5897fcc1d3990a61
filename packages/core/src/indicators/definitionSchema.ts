import { z } from "zod";
import { textSchema as text } from "../vocabulary/textSchema.ts";
import { isIsoDate } from "../vocabulary/isoDate.ts";
import { said, saidIssue } from "../vocabulary/said.ts";

const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    said("woorden in kleine letters met streepjes ertussen", "expected lower-case words with hyphens"),
  );
const sqlText = z.string().min(1);
/** published: stands in the named source; derived: follows from it; assumed: ours until a source is found. */
const status = z.enum(["published", "derived", "assumed"]);
const link = z.url({ protocol: /^https$/ });

export const UNITS = ["percent", "points", "euro", "index", "ratio", "levels"] as const;

/** What all kinds of indicator say about themselves. Texts are for people; SQL is about the tables of the register. */
const common = {
  id,
  title: text,
  question: text.meta({ description: "What it answers, in plain words" }),
  field: z.int().min(1).max(5).meta({ description: "Field of action of the letter of 10 March 2023" }),
  equality: z.enum([
    "equal-outcomes-at-equal-ability",
    "equal-outcomes",
    "minimum-for-all",
    "spread",
    "equal-access",
    "mixing",
  ]),
  unit: z.enum(UNITS),
  decimals: z.int().min(0).max(4).default(1),
  better: z.enum(["higher", "lower", "none"]),
  breakdowns: z.array(id).default([]),
  main: id.optional().meta({ description: "The breakdown shown first; without it the first of `breakdowns`" }),
  tile: z.boolean().default(true).meta({ description: "Whether the summary of a place shows it" }),
  definition: z.strictObject({
    population: text,
    numerator: text.optional(),
    denominator: text.optional(),
    leftOut: text.optional(),
  }),
  formula: text.meta({ description: "The computation in words" }),
  sources: z
    .array(z.strictObject({ title: z.string().min(1), link, date: z.string().refine(isIsoDate).optional(), status }))
    .min(1),
  footnotes: z
    .array(
      z.strictObject({
        when: z
          .strictObject({
            years: z.array(z.int()).optional(),
            group: z.string().optional(),
            breakdown: id.optional(),
            place: z.string().optional(),
          })
          .default({}),
        text,
      }),
    )
    .default([]),
  published: z
    .array(
      z.strictObject({
        year: z.int(),
        breakdown: id.optional(),
        group: z.string().optional(),
        value: z.number(),
        source: z.string().min(1),
        status,
      }),
    )
    .default([]),
  assumptions: z.array(z.strictObject({ text, status: z.literal("assumed") })).default([]),
};

/** Where the rows come from: a table of facts, or a SELECT that gives school_year, pupil, site and what the SQL below needs. */
const rows = {
  relation: sqlText,
  among: sqlText.optional().meta({ description: "Which rows count" }),
  place: z.enum(["site", "home", "fact"]).default("site").meta({ description: "Which municipality a row belongs to" }),
};

const rate = z.strictObject({
  ...common,
  ...rows,
  kind: z.literal("rate"),
  of: sqlText.meta({ description: "Which of these rows are counted" }),
});

const mean = z.strictObject({
  ...common,
  ...rows,
  kind: z.literal("mean"),
  value: sqlText.meta({ description: "Whole numbers; a blank leaves the row out" }),
  scale: z.int().min(1).default(1).meta({ description: "Whole numbers per unit: 100 for cents" }),
});

const ratio = z.strictObject({
  ...common,
  ...rows,
  kind: z.literal("ratio"),
  value: sqlText.meta({ description: "Whole numbers above the line" }),
  per: sqlText.meta({ description: "Whole numbers below the line" }),
  scale: z.int().min(1).default(1),
});

const gapAtEqualScore = z.strictObject({
  ...common,
  ...rows,
  kind: z.literal("gap-at-equal-score"),
  of: sqlText,
  band: sqlText.meta({ description: "Whole number of the band of scores; pupils in one band are compared" }),
  group: z.strictObject({ breakdown: id, groups: z.array(z.string()).min(1), against: z.array(z.string()).min(1) }),
  contrast: z.enum(["difference", "ratio"]).default("difference"),
});

const segregation = z.strictObject({
  ...common,
  ...rows,
  kind: z.literal("segregation"),
  index: z.enum(["M", "H", "D", "isolation", "eta2"]),
  group: z.strictObject({
    breakdown: id,
    groups: z
      .array(z.string())
      .min(1)
      .optional()
      .meta({ description: "Against all others; needed for D and isolation" }),
  }),
  counterfactual: z.enum(["nearest-site"]).optional().meta({ description: "Splits the value into housing and choice" }),
});

const published = z.strictObject({
  ...common,
  kind: z.literal("published"),
  table: z.string().min(1).meta({ description: "Kind of the imported dataset" }),
  among: sqlText.optional(),
  value: z.string().min(1).meta({ description: "Column of counts above the line, without _low and _high" }),
  per: z.string().min(1).optional().meta({ description: "Column of counts below the line" }),
  year: sqlText.meta({ description: "Gives the year in which the school year starts" }),
  municipality: sqlText.optional().meta({ description: "Gives the code (GM0363) or the name of the municipality" }),
});

export const definitionSchema = z
  .discriminatedUnion("kind", [rate, mean, ratio, gapAtEqualScore, segregation, published])
  .superRefine((definition, context) => {
    const { kind } = definition;
    if (kind === "segregation" && ["D", "isolation", "eta2"].includes(definition.index) && !definition.group.groups)
      context.addIssue(
        saidIssue(["group", "groups"], { nl: `groups bij ${definition.index}`, en: `groups for ${definition.index}` }),
      );
    if (definition.main !== undefined && !definition.breakdowns.includes(definition.main))
      context.addIssue(saidIssue(["main"], { nl: "een van breakdowns", en: "one of breakdowns" }));
    const assumes = [...definition.sources, ...definition.published].some((item) => item.status === "assumed");
    if (assumes && definition.assumptions.length === 0)
      context.addIssue(
        saidIssue(["assumptions"], {
          nl: "wat er is aangenomen, want een bron of een gepubliceerde waarde heeft status assumed",
          en: "what is assumed, because a source or a published value has status assumed",
        }),
      );
  });

export type DefinitionFile = z.infer<typeof definitionSchema>;
export type KindOfMeasure = DefinitionFile["kind"];

/** A definition with the file it was read from and the hash of that text. */
export type IndicatorDefinition = DefinitionFile & { readonly file: string; readonly sha256: string };
