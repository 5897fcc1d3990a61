import { z } from "zod";
import { FACT_LABELS } from "../vocabulary/factStatus.ts";
import type { Text } from "../vocabulary/text.ts";

type Labels = Readonly<Record<string, Text>>;
const ids = <K extends string>(labels: Readonly<Record<K, Text>>) => z.enum(Object.keys(labels) as [K, ...K[]]);

export const ORGANISATION_KINDS = {
  ministry: { nl: "Ministerie", en: "Ministry" },
  municipality: { nl: "Gemeente", en: "Municipality" },
  region: { nl: "Regio", en: "Region" },
  "school-board": { nl: "Schoolbestuur", en: "School board" },
  school: { nl: "School", en: "School" },
  "sector-council": { nl: "Sectororganisatie", en: "Sector organisation" },
  culture: { nl: "Cultuur", en: "Culture" },
  sport: { nl: "Sport", en: "Sport" },
  welfare: { nl: "Welzijn", en: "Welfare" },
  library: { nl: "Bibliotheek", en: "Library" },
  childcare: { nl: "Kinderopvang", en: "Childcare" },
  research: { nl: "Onderzoek", en: "Research" },
  company: { nl: "Bedrijf", en: "Company" },
  ngo: { nl: "Maatschappelijke organisatie", en: "Civil society organisation" },
  union: { nl: "Belangenorganisatie", en: "Interest organisation" },
  inspectorate: { nl: "Toezichthouder", en: "Supervisor" },
  "executive-agency": { nl: "Uitvoeringsorganisatie", en: "Executive agency" },
  "advisory-council": { nl: "Adviesraad", en: "Advisory council" },
  expertise: { nl: "Expertisecentrum", en: "Centre of expertise" },
  international: { nl: "Internationale organisatie", en: "International organisation" },
} as const satisfies Labels;

/** What an organisation does for equal chances. */
export const ORGANISATION_ROLES = {
  policy: { nl: "maakt beleid", en: "makes policy" },
  funding: { nl: "geeft geld", en: "gives money" },
  supervision: { nl: "houdt toezicht", en: "supervises" },
  advice: { nl: "adviseert", en: "advises" },
  figures: { nl: "levert cijfers", en: "supplies figures" },
  research: { nl: "doet onderzoek", en: "does research" },
  represents: { nl: "spreekt namens een groep", en: "speaks for a group" },
  teaches: { nl: "geeft onderwijs", en: "teaches" },
  activities: { nl: "biedt activiteiten", en: "offers activities" },
  support: { nl: "ondersteunt", en: "supports" },
} as const satisfies Labels;

/** How far a coalition for School and Surroundings is; the order is the order of growing. */
export const STAGES = {
  starter: { nl: "Starter", en: "Starter" },
  growing: { nl: "Doorgroeier", en: "Growing" },
  forerunner: { nl: "Voorloper", en: "Forerunner" },
} as const satisfies Labels;

export const PARTNER_ROLES = {
  lead: { nl: "Penvoerder", en: "Lead" },
  board: { nl: "Schoolbestuur", en: "School board" },
  municipality: { nl: "Gemeente", en: "Municipality" },
  partner: { nl: "Partner", en: "Partner" },
} as const satisfies Labels;

/** Pupils are told in bands, so that no small group can be seen. */
export const PUPIL_BANDS = {
  "to-250": { nl: "tot 250", en: "up to 250" },
  "250-500": { nl: "250 tot 500", en: "250 to 500" },
  "500-1000": { nl: "500 tot 1000", en: "500 to 1000" },
  "1000-2500": { nl: "1000 tot 2500", en: "1000 to 2500" },
  "2500-more": { nl: "2500 of meer", en: "2500 or more" },
} as const satisfies Labels;

const { stated, found, derived, recalled, entered } = FACT_LABELS;

/** How firm a fact about the network is. */
export const FACT_STATUSES = { stated, found, derived, recalled, entered } as const;

export const organisationKind = ids(ORGANISATION_KINDS);
export const organisationRole = ids(ORGANISATION_ROLES);
export const stageId = ids(STAGES);
export const partnerRole = ids(PARTNER_ROLES);
export const pupilBand = ids(PUPIL_BANDS);
export const factStatus = ids(FACT_STATUSES);

export type OrganisationKind = z.infer<typeof organisationKind>;
export type StageId = z.infer<typeof stageId>;
export type PartnerRole = z.infer<typeof partnerRole>;
export type FactStatus = z.infer<typeof factStatus>;
