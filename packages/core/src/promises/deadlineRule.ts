import { z } from "zod";
import { recordId } from "../collections/recordId.ts";
import { textSchema } from "../vocabulary/textSchema.ts";
import { factStatus } from "../vocabulary/factStatus.ts";
import { said } from "../vocabulary/said.ts";

const monthDay = z
  .string()
  .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, said("maand en dag: 07-05", "expected month and day: 07-05"));

/**
 * One end of a window. `made`: the day of the letter, so many months later. `named`: the first or last day of what the
 * deadline names (a day, month or year), so many days or months later. `month-day`: a fixed day of the year that is
 * named, or in `years` the day of that very year. `none`: there is no end.
 */
const windowEnd = z.union([
  z.strictObject({ at: z.literal("made"), months: z.int().min(0) }),
  z.strictObject({
    at: z.enum(["first-named", "last-named"]),
    days: z.int().optional(),
    months: z.int().min(0).optional(),
  }),
  z.strictObject({
    at: z.literal("month-day"),
    day: monthDay,
    years: z
      .record(z.string().regex(/^\d{4}$/, said("een jaar, zoals 2023", "expected a year, such as 2023")), monthDay)
      .optional(),
  }),
  z.strictObject({ at: z.literal("none") }),
]);

/** What days a phrase such as "before the summer" means: a window with the reason for its ends. */
export const deadlineRule = z.strictObject({
  id: recordId,
  phrase: textSchema,
  /** What the deadline of a promise has to name: a year, a month, a day, or nothing. */
  names: z.enum(["day", "month", "year", "nothing"]),
  from: windowEnd,
  to: windowEnd,
  reason: textSchema,
  source: z.string().min(1),
  link: z.url().optional(),
  status: factStatus,
});

export type DeadlineRule = z.infer<typeof deadlineRule>;
export type WindowEnd = z.infer<typeof windowEnd>;
