import { z } from "zod";
import { recordId } from "../collections/recordId.ts";
import { themeId } from "../policy/taxonomy.ts";
import { partnerRole, pupilBand, stageId } from "./networkTerms.ts";
import { municipalityCode } from "./organisation.ts";

const day = z.iso.date();

const partner = z.strictObject({
  /** An organisation by id, or a municipality by code. */
  organisation: recordId,
  role: partnerRole,
  since: day,
  /** First day on which it takes part no more. */
  until: day.optional(),
});

const stageFrom = z.strictObject({ stage: stageId, from: day });

/** School boards, municipalities and partners that together make a rich school day. */
export const coalition = z.strictObject({
  id: recordId,
  title: z.string().trim().min(1).max(200),
  municipalities: z.array(municipalityCode).min(1),
  partners: z.array(partner).default([]),
  /** In order of time; the last that has begun is the stage of today. */
  stages: z.array(stageFrom).min(1),
  /** School sites that take part. */
  sites: z.int().min(0).max(1000).default(0),
  pupils: pupilBand.optional(),
  /** Regulation that pays for it, by name of its folder or title. */
  scheme: z.string().max(120).default(""),
  plan: z.strictObject({ from: day, to: day }).optional(),
  themes: z.array(themeId).default([]),
  summary: z.string().trim().max(2000).default(""),
  generated: z.boolean().default(false),
});

export type Coalition = z.infer<typeof coalition>;
export type CoalitionPartner = z.infer<typeof partner>;
