import { ROUND_DEEDS, ROUND_STATES, ROUND_STEPS } from "@kansrijk/core/admission/process/roundSteps";
import { roundSettingsSchema } from "@kansrijk/core/admission/process/roundSettings";
import { receiptSchema } from "@kansrijk/core/receipt/receipt";
import { z } from "zod";
import { beaconAttempts } from "../admission/drawResult.ts";
import { text } from "./schemas.ts";
import { said } from "@kansrijk/core/vocabulary/said";

/** Shapes of the answers about central admission. Nothing public holds the id of an applicant. */
export const roundState = z.enum(ROUND_STATES).meta({ id: "AdmissionState" });
export const roundStep = z.enum(ROUND_STEPS).meta({ id: "AdmissionStepName" });
const roundDeed = z.enum(ROUND_DEEDS).meta({ id: "AdmissionDeedName" });
export const roundId = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9-]{0,62}$/,
    said("1 tot en met 63 kleine letters, cijfers en streepjes", "expected 1 to 63 small letters, digits and hyphens"),
  )
  .meta({ description: "Id of a round, such as amsterdam-2027" });

const key = z.object({ class: z.int(), number: z.int() });
const figures = { places: z.int(), placed: z.int(), cutoff: key.nullable() };
const section = z.object({ kind: z.enum(["reserve", "open", "rest"]), group: z.string().nullable(), ...figures });
const quota = z.object({ group: z.string(), ...figures });
const share = z.object({ group: z.string(), places: z.int() });
const protectedCount = z.int().nullable().meta({ description: "null: hidden, because it says too much about few" });

export const programmeFacts = {
  id: z.string(),
  name: z.string(),
  school: z.string(),
  level: z.string(),
  x: z.number().nullable(),
  y: z.number().nullable(),
};

export const offer = z
  .object({
    ...programmeFacts,
    capacity: z.int(),
    familyExtra: z.int(),
    reserves: z.array(share),
    quotas: z.array(share),
    admits: z.array(z.string()).nullable(),
    hasOwnOrder: z.boolean(),
  })
  .meta({ id: "AdmissionOffer", description: "What a programme offers in a round" });

export const programmeOutcome = z
  .object({
    ...programmeFacts,
    capacity: z.int(),
    extra: z.int(),
    placed: z.int(),
    lastClass: z.int(),
    sections: z.array(section).readonly(),
    quotas: z.array(quota).readonly(),
  })
  .meta({ id: "AdmissionProgrammeOutcome", description: "Places and cut-offs of a programme" });

export const roundOutcome = z
  .object({
    edition: z.int(),
    applicants: protectedCount,
    byRank: z
      .array(
        z.object({
          rank: z.int().nullable().meta({ description: "Place on the own list, from 1; null: no place" }),
          count: protectedCount,
          share: z.number().nullable(),
        }),
      )
      .readonly(),
    programmes: z.array(programmeOutcome).readonly(),
  })
  .meta({ id: "AdmissionOutcome" });

export const announcement = z
  .object({
    root: z.string(),
    beacon: z
      .object({
        network: z.string(),
        chainHash: z.string(),
        scheme: z.string(),
        publicKey: z.string(),
        round: z.int(),
        at: z.string(),
        fallbackRound: z.int().nullable(),
        fallbackAt: z.string().nullable(),
      })
      .nullable(),
    notarySha256: z.string().nullable(),
    meaning: z.array(text).meta({ description: "What these sources prove, and what happens when one fails" }),
  })
  .meta({ id: "AdmissionAnnouncement", description: "What was published at the close, before the randomness existed" });

export const commitment = z
  .object({
    root: z.string(),
    contentSha256: z.string(),
    applicationsRoot: z.string(),
    applications: protectedCount,
    rulesSha256: z.string(),
    codeSha256: z.string(),
    closedAt: z.string(),
  })
  .meta({ id: "AdmissionCommitment" });

export const draw = z
  .object({
    seed: z.string(),
    beacon: z.object({ round: z.int(), signature: z.string() }).nullable(),
    notaryText: z.string().nullable(),
    events: z.array(z.object({ event: z.string(), meaning: text })),
    failureReason: z.string().nullable(),
    attempts: beaconAttempts.meta({ description: "What was done at the draw to get the signatures of the beacon" }),
    calendarReason: z.string().nullable().meta({ description: "Why it was drawn before the day of the calendar" }),
    drawnAt: z.string(),
  })
  .meta({ id: "AdmissionDraw" });

const takenStep = z
  .object({
    step: roundDeed,
    label: text,
    edition: z.int(),
    at: z.string(),
    receipt: receiptSchema,
    result: z.record(z.string(), z.unknown()),
  })
  .meta({ id: "AdmissionStep", description: "A step that was taken, with its receipt" });

export const admissionDocument = z
  .object({
    name: z.string(),
    edition: z.int(),
    version: z.int(),
    step: roundDeed,
    audience: z.enum(["public", "trusted"]),
    mediaType: z.string(),
    bytes: z.int(),
    sha256: z.string(),
    createdAt: z.string(),
  })
  .meta({ id: "AdmissionDocument" });

const finding = z.object({
  id: z.string(),
  status: z.enum(["met", "early", "late", "unknown"]),
  date: z.string().nullable(),
  message: text,
  article: z.string().nullable(),
  link: z.string().nullable(),
});

const summaryShape = {
  id: roundId,
  title: z.string(),
  region: z.string(),
  schoolYear: z.string(),
  state: roundState,
  stateLabel: text,
  edition: z.int(),
  publishedEdition: z.int().nullable(),
  erasedAt: z.string().nullable().meta({ description: "When the personal data were erased" }),
  createdAt: z.string(),
};
export const roundSummary = z.object(summaryShape).meta({ id: "AdmissionRoundSummary" });

export const roundView = z
  .object({
    ...summaryShape,
    settings: roundSettingsSchema,
    steps: z.array(takenStep),
    nextStep: z.object({ step: roundStep, label: text }).nullable(),
    calendar: z.array(finding),
    commitment: commitment.nullable(),
    announcement: announcement.nullable(),
    draw: draw.nullable(),
    outcome: roundOutcome.nullable(),
    verification: z
      .object({
        ok: z.boolean(),
        at: z.string(),
        properties: z.array(z.object({ property: z.string(), title: text, status: z.string() })),
      })
      .nullable(),
    corrections: z.array(
      z.object({
        edition: z.int(),
        at: z.string(),
        reason: z.string(),
        changed: protectedCount,
        isPublished: z.boolean(),
      }),
    ),
    documents: z.array(admissionDocument),
  })
  .meta({ id: "AdmissionRound", description: "A round as everybody may see it" });

export const newRound = z.strictObject({
  id: roundId,
  title: z.string().min(1).max(200),
  region: z.string().min(1).max(200),
  schoolYear: z
    .string()
    .regex(/^\d{4}-\d{4}$/, said("twee jaren, zoals 2027-2028", "expected two years, such as 2027-2028")),
  settings: roundSettingsSchema.prefault({}),
});

export const fault = z
  .object({
    kind: z.string(),
    file: z.string(),
    row: z.int(),
    line: z.int().optional(),
    column: z.string(),
    value: z.string(),
    expected: text,
  })
  .meta({ id: "AdmissionFault", description: "What is wrong in a file, where, and what was expected" });

export const keptFile = z
  .object({
    part: z.string(),
    edition: z.int(),
    version: z.int(),
    name: z.string(),
    bytes: z.int(),
    sha256: z.string(),
    rows: z.int(),
    createdAt: z.string(),
  })
  .meta({ id: "AdmissionFile" });

export const lintFinding = z.object({ rule: z.string(), message: text, example: z.unknown().optional() });

export const desk = z
  .object({
    parts: z.array(z.object({ part: z.string(), title: text, isRequired: z.boolean(), file: keptFile.nullable() })),
    counts: z.object({
      programmes: z.int(),
      places: z.int(),
      applicants: z.int(),
      families: z.int(),
      choices: z.int(),
      withPriority: z.int(),
      located: z.int(),
    }),
    faults: z.array(fault),
    warnings: z.array(fault),
    lint: z.array(lintFinding),
    procedure: z
      .array(z.object({ id: z.string(), message: text }))
      .meta({ description: "Where the round is not what the procedure of its settings says" }),
    steps: z.array(z.object({ step: roundStep, label: text, isAllowed: z.boolean(), why: z.array(text) })),
    uploads: z.object({ isAllowed: z.boolean(), edition: z.int().nullable(), why: z.array(text) }),
    documents: z.array(admissionDocument),
    jobs: z.array(z.object({ id: z.string(), kind: z.string() })),
  })
  .meta({ id: "AdmissionDesk", description: "What the coordinator sees" });

const procedureParameter = z.object({
  id: z.string(),
  label: text,
  value: z.string(),
  unit: z.string(),
  article: z.string(),
  link: z.string(),
  status: z.string(),
});
export const procedure = z
  .object({
    regulation: z.string(),
    title: text,
    validFrom: z.string(),
    source: z.object({ title: z.string(), link: z.string() }),
    parameters: z.array(procedureParameter),
  })
  .meta({ id: "AdmissionProcedure", description: "A procedure or calendar as a rule, with its source" });
