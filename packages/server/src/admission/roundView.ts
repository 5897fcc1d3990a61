import { BEACON_NETWORKS } from "@kansrijk/core/admission/process/beaconNetworks";
import { meaningOf } from "@kansrijk/core/admission/process/announce";
import { DRAW_EVENT_MEANINGS } from "@kansrijk/core/admission/process/judgeDraw";
import type { OutcomeSummary } from "@kansrijk/core/admission/process/outcomeSummary";
import { protectCount } from "@kansrijk/core/admission/process/protectCount";
import { NEXT_STEP, STATE_LABELS, STEP_LABELS } from "@kansrijk/core/admission/process/roundSteps";
import type { Kysely } from "kysely";
import type { z } from "zod";
import type { roundView as roundSchema } from "../api/admissionSchemas.ts";
import type { AppContext } from "../app/context.ts";
import type { Database } from "../store/database.ts";
import { calendarOf } from "./calendarOf.ts";
import { closeResult, type CloseResult } from "./closeResult.ts";
import { listDocuments, needDocument, type StoredDocument } from "./documents.ts";
import { drawResult } from "./drawResult.ts";
import { publicDocuments } from "./readDocument.ts";
import { readRound } from "./readRoundRow.ts";
import { publishedEdition, readSteps, type TakenStep } from "./readSteps.ts";
import { verifierReport } from "./runVerifier.ts";

export type RoundView = z.infer<typeof roundSchema>;

/** A round as everybody may see it; undefined when there is none. */
export async function roundView(
  { store, book }: Pick<AppContext, "store" | "book">,
  id: string,
): Promise<RoundView | undefined> {
  const { db } = store;
  const round = await readRound(db, id);
  if (!round) return undefined;
  const steps = await readSteps(db, id);
  const published = publishedEdition(steps);
  const documents = publicDocuments(await listDocuments(db, id), published);
  const close = closeResult(steps);
  const next = round.erasedAt === null ? NEXT_STEP[round.state] : undefined;
  return {
    ...round,
    stateLabel: STATE_LABELS[round.state],
    publishedEdition: published,
    steps: steps.map(({ step, edition, at, receipt, result }) => {
      // What was worked out for an edition is told when it is published.
      const isOpen = published !== null && edition <= published;
      const shown = BEFORE_OUTCOME.has(step) || isOpen ? { ...result } : {};
      return { step, label: STEP_LABELS[step], edition, at, receipt, result: shown };
    }),
    nextStep: next ? { step: next, label: STEP_LABELS[next] } : null,
    calendar: calendarOf(book, round),
    commitment: close ? commitmentOf(close) : null,
    announcement: close ? announcementOf(close) : null,
    draw: drawOf(steps),
    outcome: await publicJson<OutcomeSummary>(db, id, documents, published, "outcome.json"),
    verification: await verificationOf(db, id, documents, published, steps),
    corrections: correctionsOf(steps, published),
    documents: [...documents],
  };
}

const BEFORE_OUTCOME = new Set(["open", "close", "draw", "erase"]);

function commitmentOf({ commitment, rulesSha256, codeSha256, closedAt }: CloseResult): RoundView["commitment"] {
  return {
    ...commitment,
    applications: protectCount(commitment.applications),
    rulesSha256,
    codeSha256,
    closedAt,
  };
}

function announcementOf({ announced, commitment }: CloseResult): RoundView["announcement"] {
  const { beacon, notarySha256 } = announced;
  const iso = (time: number): string => new Date(time).toISOString();
  return {
    root: commitment.root,
    notarySha256,
    meaning: meaningOf(announced),
    beacon: beacon && {
      network: beacon.network,
      chainHash: BEACON_NETWORKS[beacon.network].chainHash,
      scheme: BEACON_NETWORKS[beacon.network].scheme,
      publicKey: BEACON_NETWORKS[beacon.network].publicKey,
      round: beacon.round,
      at: iso(beacon.at),
      fallbackRound: beacon.fallbackRound,
      fallbackAt: iso(beacon.fallbackAt),
    },
  };
}

function drawOf(steps: readonly TakenStep[]): RoundView["draw"] {
  const drawn = drawResult(steps);
  if (!drawn) return null;
  const { seed, draw, events, failureReason, attempts, calendarReason, drawnAt } = drawn;
  return {
    seed,
    beacon: draw.beacon,
    notaryText: draw.notaryText,
    events: events.map((event) => ({ event, meaning: DRAW_EVENT_MEANINGS[event] })),
    failureReason,
    attempts,
    calendarReason,
    drawnAt,
  };
}

async function publicJson<T>(
  db: Kysely<Database>,
  round: string,
  documents: readonly StoredDocument[],
  published: number | null,
  name: string,
): Promise<T | null> {
  const found = documents.find((document) => document.name === name && document.edition === published);
  return found ? (JSON.parse((await needDocument(db, round, found.edition, name)).text) as T) : null;
}

async function verificationOf(
  db: Kysely<Database>,
  round: string,
  documents: readonly StoredDocument[],
  published: number | null,
  steps: readonly TakenStep[],
): Promise<RoundView["verification"]> {
  const found = await publicJson<unknown>(db, round, documents, published, "verification.json");
  const step = steps.find((item) => item.step === "verify" && item.edition === published);
  if (!found || !step) return null;
  const { ok, properties } = verifierReport.parse(found);
  return {
    ok,
    at: step.at,
    properties: properties.map(({ property, title, status }) => ({ property, title, status })),
  };
}

function correctionsOf(steps: readonly TakenStep[], published: number | null): RoundView["corrections"] {
  return steps
    .filter(({ step }) => step === "correct")
    .map(({ edition, at, result }) => ({
      edition,
      at,
      reason: String(result["reason"]),
      changed: typeof result["changed"] === "number" ? result["changed"] : null,
      isPublished: published !== null && edition <= published,
    }));
}
