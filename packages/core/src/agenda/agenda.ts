import { z } from "zod";
import { recordId } from "../collections/recordId.ts";
import { cornerId, themeId } from "../policy/taxonomy.ts";
import { said } from "../vocabulary/said.ts";

const day = z.iso.date();
const schoolYear = z.int().min(1990).max(2100);
const line = z.string().trim().min(1).max(300);
const words = z.string().trim().max(4000);
/** Ids within one agenda; other parts name them. */
const partId = recordId;
/** Whole euro cents. */
const cents = z.int().min(0).max(100_000_000_000);

/** CBS code of a municipality: `GM0606`. */
const municipality = z
  .string()
  .regex(/^GM\d{4}$/, said("een gemeente, zoals GM0606", "expected a municipality, such as GM0606"));

/** A question to the monitor: which indicator, and which group of which breakdown (none: all pupils). */
const figureQuestion = z.strictObject({
  indicator: recordId,
  breakdown: recordId.optional(),
  group: recordId.optional(),
  /** With it the figure is the distance of `group` to this group of the same breakdown, which is better nearer to zero. */
  against: recordId.optional(),
  /** Which municipality of a region it is about; without it the first. */
  municipality: municipality.optional(),
});

/** A figure as the monitor gave it, with what is needed to find it back. Null when it may not be shown. */
const keptFigure = z.strictObject({
  year: schoolYear,
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** Id of the register, and the hashes of its content and of the definition. */
  data: z.string(),
  register: z.string(),
  definition: z.string(),
  takenAt: z.iso.datetime(),
  /** From a register with invented pupils. */
  generated: z.boolean().default(false),
});

/** A figure that the agenda starts from, and what the makers read in it. */
const analysis = z.strictObject({ id: partId, figure: figureQuestion, kept: keptFigure.optional(), reading: words });

const goal = z.strictObject({
  id: partId,
  title: line,
  theme: themeId,
  corner: cornerId,
  figure: figureQuestion.optional(),
  baseline: keptFigure.optional(),
  /** In the unit of the indicator. */
  target: z.number().optional(),
  by: day,
  why: words.default(""),
});

const ACTION_STATES = ["planned", "running", "done", "stopped"] as const;

const action = z.strictObject({
  id: partId,
  title: line,
  goals: z.array(partId).min(1),
  /** An intervention of the catalogue. */
  intervention: recordId.optional(),
  owner: line,
  /** Organisations of the network, by id, or partners by name. */
  partners: z.array(line).default([]),
  from: day,
  to: day,
  state: z.enum(ACTION_STATES).default("planned"),
  budget: cents.default(0),
  spent: cents.default(0),
  /** Who pays. */
  payer: z.string().max(200).default(""),
  progress: words.default(""),
});

const agreement = z.strictObject({
  id: partId,
  with: z.array(line).min(1),
  text: words.min(1),
  on: day,
  until: day.optional(),
});

const agendaItem = z.strictObject({
  id: partId,
  title: line,
  decision: words.default(""),
  /** Goals or actions that it is about. */
  about: z.array(partId).default([]),
});

const meeting = z.strictObject({
  id: partId,
  title: line,
  start: z.iso.datetime({ local: true, offset: true }),
  end: z.iso.datetime({ local: true, offset: true }).optional(),
  place: z.string().max(200).default(""),
  /** One of the duties (collection duties), when the meeting fulfils it: the yearly talk on segregation. */
  duty: recordId.optional(),
  present: z.array(line).default([]),
  items: z.array(agendaItem).default([]),
  cancelled: z.boolean().default(false),
});

/** A multi-year agenda for equal chances of a municipality or a region. */
export const agenda = z.strictObject({
  id: recordId,
  title: line,
  /** Municipalities (GM0606); more than one is a region. */
  municipalities: z.array(municipality).min(1).max(40),
  from: day,
  to: day,
  state: z.enum(["draft", "adopted", "closed"]).default("draft"),
  adoptedOn: day.optional(),
  /** Who is responsible, by office and not by person: "wethouder onderwijs". */
  owner: line,
  summary: words.default(""),
  analysis: z.array(analysis).max(60).default([]),
  goals: z.array(goal).max(60).default([]),
  actions: z.array(action).max(300).default([]),
  agreements: z.array(agreement).max(300).default([]),
  meetings: z.array(meeting).max(300).default([]),
  /** Made by the example of Kansrijk, and shown as such. */
  generated: z.boolean().default(false),
});

export type Agenda = z.infer<typeof agenda>;
export type AgendaGoal = z.infer<typeof goal>;
export type AgendaAction = z.infer<typeof action>;
export type AgendaMeeting = z.infer<typeof meeting>;
export type FigureQuestion = z.infer<typeof figureQuestion>;
export type KeptFigure = z.infer<typeof keptFigure>;
