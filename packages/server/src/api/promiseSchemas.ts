import { letterPlace } from "@kansrijk/core/letters/letterPlace";
import { FACT_STATUS, type FactStatus } from "@kansrijk/core/vocabulary/factStatus";
import { partialDate } from "@kansrijk/core/promises/partialDate";
import { promiseStatusId } from "@kansrijk/core/promises/promiseFilter";
import { UPDATE_KINDS, type UpdateKind } from "@kansrijk/core/promises/promiseUpdate";
import { TIMELINE_KINDS, type TimelineKind } from "@kansrijk/core/promises/promiseTimeline";
import { z } from "zod";
import { text } from "./schemas.ts";

const keys = <K extends string>(words: Readonly<Record<K, unknown>>): [K, ...K[]] => Object.keys(words) as [K, ...K[]];
const factStatus = z.enum(keys<FactStatus>(FACT_STATUS));

const owner = z
  .object({ id: z.string(), office: text, minister: z.string().optional() })
  .meta({ id: "PromiseOwner", description: "Who has to act; ministers as the letter names them" });

const told = z
  .object({
    on: partialDate,
    precision: z.enum(["on", "at-the-latest"]).optional(),
    kind: z.enum(keys<UpdateKind>(UPDATE_KINDS)),
    text,
    source: z.string(),
    link: z.string().optional(),
    status: factStatus,
    place: letterPlace.optional(),
    told: z.string().nullable().meta({ description: "Id of the record of a user; null when Kansrijk tells it" }),
    unknownPart: z
      .string()
      .exactOptional()
      .meta({ description: "It names a part that the promise does not have, and does not count for the status" }),
  })
  .meta({ id: "PromiseUpdate" });

const became = z.object({
  text,
  on: partialDate,
  source: z.string(),
  link: z.string().optional(),
  place: letterPlace.optional(),
  status: factStatus,
});

export const promiseRow = z
  .object({
    id: z.string(),
    part: z.string().exactOptional(),
    letter: z.string(),
    madeOn: z.string(),
    subject: text,
    text,
    owner,
    place: letterPlace,
    places: z.array(letterPlace).readonly(),
    deadline: z.object({
      stated: z.string(),
      rule: z.string(),
      from: z.string(),
      to: z.string().nullable(),
      ruleStatus: factStatus,
    }),
    status: promiseStatusId,
    ground: z.enum([
      "delivered-in-time",
      "delivered-without-end",
      "delivered-late",
      "delivered-near-an-assumed-end",
      "delivered-perhaps-in-time",
      "replaced-or-withdrawn",
      "window-open",
      "no-end",
      "put-off",
      "still-not-there",
      "nothing-known",
      "only-partly-known",
    ]),
    basis: factStatus.meta({ description: "How firm the status is" }),
    explanation: text,
    wouldChange: text,
    updates: z.array(told).readonly(),
    became: z.array(became).readonly(),
  })
  .meta({ id: "PromiseRow", description: "A promise, or a part with its own deadline, as it stands on a day" });

const count = z.object({
  id: z.string(),
  label: text,
  counts: z.record(promiseStatusId, z.int()),
  total: z.int(),
});

export const promiseCounts = z.object({ letters: z.array(count).readonly(), owners: z.array(count).readonly() });

export const timelineEvent = z
  .object({
    id: z.string(),
    on: partialDate,
    kind: z.enum(keys<TimelineKind>(TIMELINE_KINDS)),
    text,
    promise: z.string().exactOptional(),
    letter: z.string().exactOptional(),
    status: factStatus,
  })
  .meta({ id: "PromiseEvent" });

const day = z.iso.date();

export const onDay = z.object({ on: day.optional().meta({ description: "The day of the status; without it today" }) });

export const promiseQuery = onDay.extend({
  dueBefore: day.optional().meta({ description: "The window ends before this day" }),
  status: promiseStatusId.optional(),
  letter: z.string().max(10).optional(),
  owner: z.string().max(80).optional(),
});
