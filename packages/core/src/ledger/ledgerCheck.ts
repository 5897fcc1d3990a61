import { z } from "zod";
import { recordId } from "../collections/recordId.ts";
import type { Text } from "../vocabulary/text.ts";
import { textSchema } from "../vocabulary/textSchema.ts";
import { expression } from "./expression.ts";

/**
 * `identity`: both sides stand in the letters. `derived`: one side was worked out from the other, so that it always
 * fits and proves nothing; only a mistake of ours could make it differ. `inference`: rests on a number or a reading that no letter gives. `comparison`: with another number.
 */
export const CHECK_KINDS: Readonly<Record<"identity" | "derived" | "inference" | "comparison", Text>> = {
  identity: { nl: "beide kanten staan in de brieven", en: "both sides stand in the letters" },
  derived: { nl: "de ene kant is uit de andere berekend", en: "one side was worked out from the other" },
  inference: { nl: "rust op een aanname", en: "rests on an assumption" },
  comparison: { nl: "vergelijking met een ander getal", en: "comparison with another number" },
};

/** What should hold between left and right. */
export const RELATIONS: Readonly<Record<"equal" | "at-least" | "at-most", string>> = {
  equal: "=",
  "at-least": "≥",
  "at-most": "≤",
};

/** A sum that the numbers of the letters allow. */
export const ledgerCheck = z.strictObject({
  id: recordId,
  title: textSchema,
  question: textSchema,
  kind: z.enum(["identity", "derived", "inference", "comparison"]),
  left: expression,
  relation: z.enum(["equal", "at-least", "at-most"]).default("equal"),
  right: expression,
  /** Of both sides; `euro` is written as money. */
  unit: textSchema,
  /** Decimals of the sides as they are written; the sum itself is exact. */
  decimals: z.int().min(0).max(4).default(0),
  explanation: textSchema,
});

export type LedgerCheck = z.infer<typeof ledgerCheck>;
