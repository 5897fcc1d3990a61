import { z } from "zod";
import { textSchema } from "../vocabulary/textSchema.ts";
import type { Text } from "../vocabulary/text.ts";

/** Editions of the Teaching and Learning Toolkit that figures are kept of, oldest first. */
export const EDITIONS = ["2012", "2013", "2018", "2021"] as const;
export const editionId = z.enum(EDITIONS);
export type Edition = z.infer<typeof editionId>;

/** How firm a figure or a finding is. */
export const FIRMNESS = {
  stated: { nl: "staat in de brief", en: "stands in the letter" },
  found: { nl: "gevonden in de bron", en: "found in the source" },
  recalled: { nl: "uit het geheugen, niet nagekeken", en: "recalled, not checked" },
} as const satisfies Record<string, Text>;

export const firmness = z.enum(Object.keys(FIRMNESS) as [keyof typeof FIRMNESS, ...(keyof typeof FIRMNESS)[]]);
export type Firmness = z.infer<typeof firmness>;

/** From 1 (very low) to 5 (very high). */
export const COST_LABELS: readonly Text[] = [
  { nl: "zeer laag", en: "very low" },
  { nl: "laag", en: "low" },
  { nl: "gemiddeld", en: "moderate" },
  { nl: "hoog", en: "high" },
  { nl: "zeer hoog", en: "very high" },
];

/** From 0 to 5; the words of 2018 stand beside the padlocks of 2021. */
export const STRENGTH_LABELS: readonly Text[] = [
  { nl: "geen", en: "none" },
  { nl: "zeer beperkt", en: "very limited" },
  { nl: "beperkt", en: "limited" },
  { nl: "redelijk", en: "moderate" },
  { nl: "sterk", en: "extensive" },
  { nl: "zeer sterk", en: "very extensive" },
];

/** Stands next to every use of these figures. */
export const ENGLISH_AVERAGES: Text = {
  nl: "Engelse gemiddelden: maanden extra leren in een jaar, over veel onderzoeken samen. Hier kan het anders uitpakken.",
  en: "English averages: months of extra learning in a year, over many studies together. It may turn out differently here.",
};

/** What a toolkit says an approach does. Months are of extra learning in a year. */
export const effectFigure = z.strictObject({
  edition: editionId,
  /** A part of the pupils, when the figure is about them alone. */
  group: textSchema.optional(),
  /** Null: the edition says it is unclear, or has no figure. */
  months: z.int().min(-24).max(24).nullable(),
  interval: z.strictObject({ low: z.number(), high: z.number() }).optional(),
  cost: z.int().min(1).max(5).optional(),
  strength: z.int().min(0).max(5).optional(),
  status: firmness,
  source: z.string().min(1).max(200),
  note: textSchema.optional(),
});

export type EffectFigure = z.infer<typeof effectFigure>;
