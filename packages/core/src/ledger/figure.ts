import { z } from "zod";
import { recordId } from "../collections/recordId.ts";
import type { Text } from "../vocabulary/text.ts";
import { textSchema } from "../vocabulary/textSchema.ts";
import { expression } from "./expression.ts";
import { qualifier } from "./qualifier.ts";
import { statedPlace } from "./statedPlace.ts";
import { said } from "../vocabulary/said.ts";

/** Where a number comes from. Only `stated` stands in a letter. */
export const FIGURE_STATUS: Readonly<Record<"stated" | "derived" | "found" | "assumed", Text>> = {
  stated: { nl: "staat in de brief", en: "stands in the letter" },
  derived: { nl: "door ons berekend", en: "worked out by us" },
  found: { nl: "uit een andere bron", en: "from another source" },
  assumed: { nl: "aangenomen", en: "assumed" },
};

const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/, said("een getal zoals 32.8, met een punt", "expected a plain decimal such as 32.8"));

/** A number that is no amount of money of a letter: what checks and readers need besides the ledger. */
export const figure = z
  .strictObject({
    id: recordId,
    title: textSchema,
    value: decimal,
    unit: textSchema,
    qualifier,
    /** The step to which the number is rounded; 0 is not rounded. */
    roundedTo: decimal.default("0"),
    status: z.enum(["stated", "derived", "found", "assumed"]),
    /** For `derived`: how, from other numbers. */
    from: expression.optional(),
    places: z.array(statedPlace).default([]),
    /** For `found` and `assumed`: where it comes from or why it is assumed. */
    source: textSchema.optional(),
    link: z.url().optional(),
    note: textSchema.optional(),
  })
  .refine(
    ({ status, places }) => status !== "stated" || places.length > 0,
    said("bij stated: een plaats in een brief", "a stated figure needs a place"),
  )
  .refine(
    ({ status, from }) => (status === "derived") === (from !== undefined),
    said("from bij derived, en alleen daar", "derived figures, and only they, have from"),
  )
  .refine(
    ({ status, source }) => (status !== "found" && status !== "assumed") || source,
    said("bij found en assumed: een bron", "found and assumed need a source"),
  );

export type Figure = z.infer<typeof figure>;
