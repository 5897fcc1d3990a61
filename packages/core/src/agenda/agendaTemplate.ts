import { z } from "zod";
import { recordId } from "../collections/recordId.ts";
import { letterPlace } from "../letters/letterPlace.ts";
import { cornerId, themeId } from "../policy/taxonomy.ts";
import { textSchema } from "../vocabulary/textSchema.ts";

/** What an agenda about one theme can begin from: examples to change, questions to ask, partners to think of. */
export const agendaTemplate = z.strictObject({
  /** The id of the theme. */
  id: themeId,
  title: textSchema,
  /** What the theme is about and when it fits. */
  about: textSchema,
  places: z.array(letterPlace).min(1),
  goals: z
    .array(
      z.strictObject({
        id: recordId,
        title: textSchema,
        corner: cornerId,
        figure: z.strictObject({
          indicator: recordId,
          breakdown: recordId.optional(),
          group: recordId.optional(),
        }),
        why: textSchema,
      }),
    )
    .min(1),
  actions: z
    .array(
      z.strictObject({
        title: textSchema,
        /** A goal of this template. */
        goal: recordId,
        owner: textSchema,
        intervention: recordId.optional(),
      }),
    )
    .min(1),
  questions: z.array(textSchema).min(2),
  partners: z.array(textSchema).min(1),
});

export type AgendaTemplate = z.infer<typeof agendaTemplate>;
