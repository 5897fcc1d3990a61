import { z } from "zod";
import { recordId } from "../collections/recordId.ts";
import { letterPlace } from "../letters/letterPlace.ts";
import { sectorId, themeId } from "../policy/taxonomy.ts";
import { textSchema } from "../vocabulary/textSchema.ts";

const day = z.iso.date();
const line = z.string().trim().min(1).max(300);
const words = z.string().trim().max(4000);
const generated = z.boolean().default(false);

const answer = z.strictObject({ on: day, by: recordId, text: words.min(1), generated });

const question = z.strictObject({
  id: recordId,
  on: day,
  /** The organisation that asks; never a person. */
  by: recordId,
  text: words.min(1),
  answers: z.array(answer).default([]),
  generated,
});

const meeting = z.strictObject({
  id: recordId,
  title: line,
  start: z.iso.datetime({ local: true, offset: true }),
  end: z.iso.datetime({ local: true, offset: true }).optional(),
  /** Everything can begin at a distance. */
  virtual: z.boolean().default(true),
  link: z.url({ protocol: /^https$/ }).optional(),
  place: z.string().max(200).default(""),
  cancelled: z.boolean().default(false),
  generated,
});

const member = z.strictObject({ organisation: recordId, since: day, generated });

/** Schools and partners that learn together around a theme. */
export const community = z.strictObject({
  id: recordId,
  title: textSchema,
  /** One of the ten; absent when it is about a setting, such as the large city. */
  theme: themeId.optional(),
  summary: textSchema,
  sectors: z.array(sectorId).default([]),
  /** How many schools a letter says take part at the start. */
  startsWith: z.strictObject({ schools: z.int().min(1), municipalities: z.array(recordId) }).optional(),
  place: letterPlace.optional(),
  members: z.array(member).default([]),
  questions: z.array(question).default([]),
  meetings: z.array(meeting).default([]),
});

export type Community = z.infer<typeof community>;
export type CommunityQuestion = z.infer<typeof question>;
export type CommunityMeeting = z.infer<typeof meeting>;
