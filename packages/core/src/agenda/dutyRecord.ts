import { z } from "zod";
import { recordId } from "../collections/recordId.ts";
import { said } from "../vocabulary/said.ts";

/** That a duty was done: when, with whom (by office, no names of persons) and what was agreed. */
export const dutyRecord = z.strictObject({
  id: recordId,
  duty: recordId,
  municipality: z
    .string()
    .regex(/^GM\d{4}$/, said("een gemeente, zoals GM0606", "expected a municipality, such as GM0606")),
  /** The year in which the school year begins. */
  schoolYear: z.int().min(1990).max(2100),
  on: z.iso.date(),
  /** The meeting of an agenda, when it stands there. */
  agenda: recordId.optional(),
  meeting: recordId.optional(),
  participants: z.array(z.string().trim().min(1).max(200)).min(1),
  agreements: z.array(z.string().trim().min(1).max(2000)).default([]),
  generated: z.boolean().default(false),
});

export type DutyRecord = z.infer<typeof dutyRecord>;
