import { z } from "zod";
import { recordId } from "../collections/recordId.ts";
import { letterPlace } from "../letters/letterPlace.ts";
import { ageId, cornerId, sectorId, themeId } from "../policy/taxonomy.ts";
import { textSchema } from "../vocabulary/textSchema.ts";
import type { Text } from "../vocabulary/text.ts";
import { effectFigure, firmness } from "./effectFigure.ts";
import { said } from "../vocabulary/said.ts";

/** How it reaches a child. */
export const DELIVERY = {
  class: { nl: "in de klas", en: "in class" },
  "small-group": { nl: "in een kleine groep", en: "in a small group" },
  "one-to-one": { nl: "een op een", en: "one to one" },
  peers: { nl: "leerlingen of studenten onder elkaar", en: "among pupils or students" },
  family: { nl: "in het gezin", en: "in the family" },
  centre: { nl: "in een centrum of voorschool", en: "in a centre" },
  "centre-and-family": { nl: "in een centrum en in het gezin", en: "in a centre and in the family" },
  organisation: { nl: "in de organisatie van de school", en: "in how the school is organised" },
  "out-of-school": { nl: "buiten schooltijd", en: "outside school hours" },
} as const satisfies Record<string, Text>;

const deliveryId = z.enum(Object.keys(DELIVERY) as [keyof typeof DELIVERY, ...(keyof typeof DELIVERY)[]]);

const subgroup = z.strictObject({
  group: textSchema,
  finding: textSchema,
  direction: z.enum(["more", "less", "same"]),
  evidence: recordId.optional(),
  status: firmness,
});

const run = z.strictObject({
  where: textSchema,
  municipalities: z
    .array(z.string().regex(/^GM\d{4}$/, said("een gemeente, zoals GM0606", "expected a municipality, such as GM0606")))
    .default([]),
  what: textSchema,
  places: z.array(letterPlace).default([]),
  status: firmness,
});

/** Something that can be done for equal chances: an approach of a toolkit, or a programme that a letter names. */
export const intervention = z.strictObject({
  id: recordId,
  title: textSchema,
  kind: z.enum(["approach", "programme"]),
  summary: textSchema,
  themes: z.array(themeId).min(1),
  targetGroup: textSchema,
  ages: z.array(ageId).min(1),
  sectors: z.array(sectorId).min(1),
  corners: z.array(cornerId).min(1),
  delivery: deliveryId,
  effects: z.array(effectFigure).default([]),
  subgroups: z.array(subgroup).default([]),
  /** What must be in order for it to work. */
  conditions: z.array(textSchema).default([]),
  /** Indicators of the monitor on which an effect could be seen. */
  indicators: z.array(recordId).default([]),
  runs: z.array(run).default([]),
  evidence: z.array(recordId).default([]),
  places: z.array(letterPlace).default([]),
});

export type Intervention = z.infer<typeof intervention>;
