import { z } from "zod";
import { recordId } from "../collections/recordId.ts";
import { letterPlace } from "../letters/letterPlace.ts";
import { textSchema } from "../vocabulary/textSchema.ts";
import type { Text } from "../vocabulary/text.ts";
import { firmness } from "./effectFigure.ts";

/** What kind of study it is; what a letter does not tell is `unknown`. */
export const DESIGNS = {
  experiment: { nl: "experiment", en: "experiment" },
  cohort: { nl: "kinderen jarenlang gevolgd", en: "children followed for years" },
  register: { nl: "gegevens uit registers", en: "data from registers" },
  survey: { nl: "vragenlijst of toets onder velen", en: "survey or test among many" },
  review: { nl: "overzicht van onderzoeken", en: "review of studies" },
  model: { nl: "berekening of scenario's", en: "computation or scenarios" },
  guide: { nl: "leidraad", en: "guide" },
  unknown: { nl: "niet genoemd", en: "not told" },
} as const satisfies Record<string, Text>;

/** What is known about a study: here only as far as the letters tell, so that nobody takes it for the study itself. */
export const evidenceCard = z.strictObject({
  id: recordId,
  title: textSchema,
  publisher: z.string().min(1).max(160),
  year: z.int().min(1980).max(2100).optional(),
  studied: textSchema,
  where: textSchema,
  design: z.enum(Object.keys(DESIGNS) as [keyof typeof DESIGNS, ...(keyof typeof DESIGNS)[]]),
  finding: textSchema,
  forWhom: textSchema,
  limits: textSchema,
  link: z.url({ protocol: /^https$/ }).optional(),
  places: z.array(letterPlace).default([]),
  status: firmness,
});

export type EvidenceCard = z.infer<typeof evidenceCard>;
