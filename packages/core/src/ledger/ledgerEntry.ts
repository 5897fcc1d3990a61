import { z } from "zod";
import { recordId } from "../collections/recordId.ts";
import { textSchema } from "../vocabulary/textSchema.ts";
import { qualifier } from "./qualifier.ts";
import { statedPlace } from "./statedPlace.ts";

/** How the money comes: amounts of different kinds are never added. */
export const MONEY_KINDS = {
  structural: { nl: "ieder jaar, structureel", en: "every year, structural" },
  "per-year": { nl: "per jaar", en: "per year" },
  "one-off": { nl: "eenmalig", en: "one-off" },
  period: { nl: "voor een hele periode", en: "for a whole period" },
  "per-school": { nl: "per school", en: "per school" },
  unstated: { nl: "staat er niet bij", en: "not stated" },
} as const;

const year = z.int().min(2000).max(2100);

/** An amount of money that a letter names. It is one entry, however often the letter names it. */
export const ledgerEntry = z.strictObject({
  id: recordId,
  title: textSchema,
  /** Whole euro cents. */
  cents: z.int().min(1),
  qualifier,
  /** The step to which the letter rounds, in cents: 100000000 for whole millions. */
  roundedTo: z.int().min(1),
  kind: z.enum(Object.keys(MONEY_KINDS) as [keyof typeof MONEY_KINDS, ...(keyof typeof MONEY_KINDS)[]]),
  /** From and until which year (both included); without `until` it has no end or the letter does not tell it. */
  from: year.optional(),
  until: year.optional(),
  /** The period in words. */
  period: textSchema,
  forWhom: textSchema,
  /** `part-of`: not added to the whole. `increase-of`: comes on top of it. `replaces`: comes after it, in later years. */
  relations: z
    .array(z.strictObject({ kind: z.enum(["part-of", "increase-of", "replaces"]), entry: recordId }))
    .default([]),
  places: z.array(statedPlace).min(1),
  note: textSchema.optional(),
});

export type LedgerEntry = z.infer<typeof ledgerEntry>;
