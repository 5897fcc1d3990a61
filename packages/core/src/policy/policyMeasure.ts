import { z } from "zod";
import { recordId } from "../collections/recordId.ts";
import { letterPlace } from "../letters/letterPlace.ts";
import { textSchema } from "../vocabulary/textSchema.ts";
import { factStatus } from "../vocabulary/factStatus.ts";
import { schoolTest } from "./schoolFacts.ts";
import { ageId, cornerId, fieldNumber, flexibilityId, leverId, sectorId } from "./taxonomy.ts";
import { said } from "../vocabulary/said.ts";

/** Who has to act. */
export const RESPONSIBLE = {
  ocw: { nl: "Ministerie van OCW", en: "Ministry of Education" },
  szw: { nl: "Ministerie van SZW", en: "Ministry of Social Affairs" },
  vws: { nl: "Ministerie van VWS", en: "Ministry of Health" },
  bzk: { nl: "Ministerie van BZK", en: "Ministry of the Interior" },
  inspectorate: { nl: "Inspectie van het Onderwijs", en: "Inspectorate of Education" },
  duo: { nl: "DUO", en: "DUO" },
  cbs: { nl: "CBS", en: "Statistics Netherlands" },
  boards: { nl: "Schoolbesturen en instellingen", en: "School boards and institutions" },
  municipalities: { nl: "Gemeenten", en: "Municipalities" },
  "sector-councils": { nl: "Sectorraden", en: "Sector councils" },
  "social-partners": { nl: "Sociale partners en werkgevers", en: "Unions and employers" },
  research: { nl: "Onderzoekers", en: "Researchers" },
  society: { nl: "Maatschappelijke organisaties", en: "Civil society" },
} as const;

export const ASKS = {
  apply: { nl: "aanvragen", en: "apply" },
  report: { nl: "verantwoorden", en: "report" },
  teach: { nl: "in de les doen", en: "teach" },
  organise: { nl: "organiseren", en: "organise" },
} as const;

export const STATES = {
  planned: { nl: "aangekondigd", en: "planned" },
  running: { nl: "loopt", en: "running" },
  "in-force": { nl: "geldt", en: "in force" },
  ended: { nl: "afgelopen", en: "ended" },
  changed: { nl: "veranderd", en: "changed" },
  unknown: { nl: "onbekend", en: "unknown" },
} as const;

/** Why nothing in Kansrijk carries a measure. */
export const NOT_CARRIED = {
  "not-built": { nl: "nog niet gebouwd", en: "not built yet" },
  "no-data": { nl: "er zijn geen gegevens over", en: "there are no data about it" },
  "outside-scope": { nl: "valt buiten Kansrijk", en: "outside the scope of Kansrijk" },
} as const;

const keys = <K extends string>(words: Readonly<Record<K, unknown>>): [K, ...K[]] => Object.keys(words) as [K, ...K[]];

const carrier = z.union([
  /** `indicator`: a definition; `regulation`: a rule that an instrument uses; `page`: an address; `collection`: a kind. */
  z.strictObject({ kind: z.enum(["indicator", "regulation", "page", "collection"]), id: z.string().min(1) }),
  z.strictObject({ kind: z.literal("none"), reason: z.enum(keys(NOT_CARRIED)) }),
]);

const evidence = z
  .strictObject({
    text: textSchema,
    status: factStatus,
    /** Letter, publication or site. */
    source: z.string().min(1),
    place: letterPlace.optional(),
    link: z.url().optional(),
  })
  .refine(
    ({ status, place }) => status !== "stated" || place !== undefined,
    said("bij stated: de plaats in een brief", "stated: expected the place in a letter"),
  );

const period = z
  .strictObject({ from: z.iso.date().optional(), to: z.iso.date().optional(), dateStatus: factStatus })
  .refine(
    ({ from, to }) => from === undefined || to === undefined || from <= to,
    said("from niet na to", "expected: from not after to"),
  );

/** What a measure asks of a school or gives to it, and which schools it reaches. */
const school = z.strictObject({
  /** Empty when a school has to do nothing. */
  asks: z.array(z.enum(keys(ASKS))),
  gives: textSchema.optional(),
  sectors: z.array(sectorId).min(1),
  /** The condition in words; the tests are as much of it as a program can check. */
  condition: textSchema,
  conditionStatus: factStatus,
  /** Only schools that are picked for it, or that join of their own accord: more than tests can tell. */
  chosen: z.literal(true).optional(),
  tests: z.array(schoolTest),
  /** One of these is enough, whatever the tests say. */
  instead: z.array(schoolTest).optional(),
});

/** A measure that a letter announces or reports, or a plea of the sectors: in our own words, where it stands, how it went. */
export const policyMeasure = z.strictObject({
  id: recordId,
  kind: z.enum(["measure", "plea"]),
  title: textSchema,
  summary: textSchema,
  places: z.array(letterPlace).min(1),
  /** Rows of the inventory of systems that it covers: `D15`. */
  systems: z.array(z.string().regex(/^[A-M]\d{1,2}$/, said("een stelsel, zoals A1", "expected a system, such as A1"))),
  responsible: z.array(z.enum(keys(RESPONSIBLE))).min(1),
  levers: z.array(leverId).min(1),
  fields: z.array(fieldNumber).min(1),
  flexibility: z.array(flexibilityId),
  corners: z.array(cornerId).min(1),
  sectors: z.array(sectorId).min(1),
  ages: z.array(ageId).min(1),
  /** Entries of the ledger. */
  ledger: z.array(recordId).optional(),
  period,
  /** Left out when it does not reach schools themselves. */
  school: school.optional(),
  carriedBy: z.array(carrier).min(1),
  status: z.strictObject({
    state: z.enum(keys(STATES)),
    /** The day of the newest evidence. */
    asOf: z.iso.date(),
    evidence: z.array(evidence).min(1),
  }),
  /** Measures that it became. */
  successors: z.array(recordId),
});

export type PolicyMeasure = z.infer<typeof policyMeasure>;
