import { z } from "zod";
import { recordId } from "../collections/recordId.ts";
import { letterPlace } from "../letters/letterPlace.ts";
import { textSchema } from "../vocabulary/textSchema.ts";
import { said } from "../vocabulary/said.ts";

/** Something that a municipality has to do or was asked to do, every school year. */
export const duty = z.strictObject({
  id: recordId,
  title: textSchema,
  /** What it is, in our own words. */
  what: textSchema,
  /** A duty of the law, or a talk that a letter asks for. */
  basis: z.enum(["law", "letter"]),
  law: z
    .strictObject({
      /** `Wet op het primair onderwijs, artikel 167a`. */
      article: textSchema,
      /** recalled: from memory, not looked up in the law itself. */
      status: z.enum(["published", "recalled", "assumed"]),
      link: z.url().optional(),
    })
    .optional(),
  places: z.array(letterPlace).min(1),
  /** Who takes the initiative, and who take part: offices, no persons. */
  who: textSchema,
  with: z.array(textSchema).min(1),
  how: textSchema,
  /** Day of the school year on which it has to be done, `07-31`; school years begin on 1 August. */
  due: z
    .string()
    .regex(
      /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
      said("maand en dag, zoals 07-31", "expected month and day, such as 07-31"),
    ),
  /** stated in the law or letter, or our own choice. */
  dueStatus: z.enum(["stated", "assumed"]),
  /** So many days before that day a reminder is due. */
  remindDays: z.int().min(1).max(300),
  /** What has to be written down. */
  record: z.array(textSchema).min(1),
  /** Figures of the monitor that help in the talk. */
  indicators: z.array(recordId).default([]),
});

export type Duty = z.infer<typeof duty>;
