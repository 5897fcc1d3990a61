import { z } from "zod";
import type { Text } from "../vocabulary/text.ts";
import { textSchema as text } from "../vocabulary/textSchema.ts";
import { isIsoDate } from "../vocabulary/isoDate.ts";
import { said, saidIssue } from "../vocabulary/said.ts";

const day = z
  .string()
  .refine(isIsoDate, said("een dag die bestaat, als jjjj-mm-dd", "expected a day that exists, as yyyy-mm-dd"))
  .meta({ format: "date" });
const DECIMAL = /^-?\d+(\.\d+)?$/;
/** A day of every year; 29 February is none. */
export function isMonthDay(text: string): boolean {
  return isIsoDate(`2001-${text}`);
}

const link = z.url({ protocol: /^https$/ });

/**
 * What a number counts. Money is in whole euro cents. `count` is a whole number of something named by the label,
 * `month-day` a day that returns every year (`03-25`), `choice` one way of working, explained in the note.
 */
const unit = z.enum([
  "percent",
  "eurocent",
  "points",
  "pupils",
  "places",
  "years",
  "coefficient",
  "probability",
  "count",
  "month-day",
  "choice",
]);

/** published: stands in the named source; derived: follows from published values; assumed: ours until a source is found. */
const status = z.enum(["published", "derived", "assumed"]);

const parameter = z
  .strictObject({
    label: text,
    value: z.string().min(1).meta({
      description: "A decimal with a point, one of `options` when the unit is `choice`, or a day as mm-dd",
    }),
    unit,
    options: z.array(z.string()).min(2).optional().meta({ description: "The values a `choice` may take" }),
    minimum: z.string().regex(DECIMAL).optional().meta({ description: "Lowest value that may be tried out" }),
    maximum: z.string().regex(DECIMAL).optional().meta({ description: "Highest value that may be tried out" }),
    article: z.string().min(1),
    link,
    status,
    lastChecked: day,
    derivation: text
      .optional()
      .meta({ description: "How a derived or assumed value was reached: required for those two" }),
  })
  .superRefine((item, context) => {
    const isDecimal = /^-?\d+(\.\d+)?$/.test(item.value);
    if (item.unit === "choice") {
      if (!item.options?.includes(item.value)) context.addIssue(saidIssue(["value"], optionsText(item.options)));
    } else if (item.unit === "month-day") {
      if (!isMonthDay(item.value)) context.addIssue(saidIssue(["value"], MONTH_DAY_TEXT));
    } else if (!isDecimal) {
      context.addIssue(
        saidIssue(["value"], {
          nl: `een getal zoals "12" of "0.5" bij de eenheid ${item.unit}`,
          en: `a decimal such as "12" or "0.5" for unit ${item.unit}`,
        }),
      );
    } else if (["eurocent", "pupils", "places", "years", "count"].includes(item.unit) && item.value.includes(".")) {
      context.addIssue(
        saidIssue(["value"], {
          nl: `een geheel getal bij de eenheid ${item.unit}`,
          en: `a whole number for unit ${item.unit}`,
        }),
      );
    }
    if (item.status !== "published" && !item.derivation)
      context.addIssue(
        saidIssue(["derivation"], {
          nl: `een uitleg, want de status is ${item.status}`,
          en: `an explanation, because the status is ${item.status}`,
        }),
      );
  });

export const ruleSchema = z
  .strictObject({
    regulation: z
      .string()
      .regex(
        /^[a-z0-9]+(-[a-z0-9]+)*$/,
        said(
          "woorden in kleine letters met streepjes ertussen: de naam van de map",
          "expected lower-case words with hyphens, the name of the folder",
        ),
      ),
    title: text,
    datedBy: z
      .enum(["count-date", "school-year"])
      .meta({ description: "Which date of a decision chooses the version" }),
    validFrom: day,
    validUntil: day.optional().meta({
      description: "Last day on which this version counts; without it, until the next version",
    }),
    source: z.strictObject({ title: z.string().min(1), link, published: day.optional() }),
    parameters: z
      .record(
        z
          .string()
          .regex(
            /^[a-z][A-Za-z0-9]*$/,
            said("een naam van letters en cijfers die begint met een kleine letter", "expected a camelCase name"),
          ),
        parameter,
      )
      .refine((p) => Object.keys(p).length > 0, said("minstens één parameter", "expected at least one parameter")),
  })
  .refine((rule) => rule.validUntil === undefined || rule.validUntil >= rule.validFrom, {
    path: ["validUntil"],
    message: said("een dag op of na validFrom", "expected a day on or after validFrom"),
  });

const MONTH_DAY_TEXT: Text = { nl: 'een maand en een dag zoals "03-25"', en: 'a month and a day such as "03-25"' };

function optionsText(options: readonly string[] | undefined): Text {
  const list = options?.join(", ");
  return { nl: `een van options (${list ?? "die ontbreken"})`, en: `one of options (${list ?? "none given"})` };
}

export type RuleFile = z.infer<typeof ruleSchema>;
export type ParameterEntry = z.infer<typeof parameter>;
export type Unit = z.infer<typeof unit>;
export type Status = z.infer<typeof status>;
