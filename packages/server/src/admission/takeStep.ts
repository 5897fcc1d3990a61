import { checkStep } from "@kansrijk/core/admission/process/checkStep";
import { makeReceipt, type Receipt } from "@kansrijk/core/receipt/receipt";
import { done, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import type { Text } from "@kansrijk/core/vocabulary/text";
import type { Transaction } from "kysely";
import { appendAudit } from "../audit/appendAudit.ts";
import type { Database } from "../store/database.ts";
import { jsonText } from "../store/jsonText.ts";
import type { Store } from "../store/store.ts";
import { insertDocument, packDocument, type PackedDocument } from "./documents.ts";
import { lockRound, readRound, type RoundRow } from "./readRoundRow.ts";
import { readSteps, readTaken } from "./readSteps.ts";
import { noSuchRound, refusal } from "./refusals.ts";
import type { AdmissionServices } from "./services.ts";
import type { DeedRequest, PreparedStep, StepContext } from "./step.ts";
import { prepareStep } from "./steps/prepareStep.ts";

export interface StepOptions {
  readonly signal?: AbortSignal | undefined;
  readonly report?: (progress: number, message?: Text) => void;
}

/** What a taken step tells: no id of an applicant. */
export interface StepTaken {
  readonly round: string;
  readonly step: DeedRequest["step"];
  readonly edition: number;
  readonly receipt: string;
}

/** A step that is worked out, ready to be taken. */
export interface ReadyStep {
  readonly round: RoundRow;
  readonly request: DeedRequest;
  readonly edition: number;
  readonly prepared: PreparedStep;
  readonly documents: readonly PackedDocument[];
  readonly receipt: Receipt;
}

/** May this step be taken now? For an answer before any work is done; checked again when it is taken. */
export async function mayTake(
  { db }: Pick<Store, "db">,
  id: string,
  step: DeedRequest["step"],
): Promise<Outcome<StepContext["target"]>> {
  const round = await readRound(db, id);
  if (!round) return noSuchRound(id);
  return checkStep({ ...round, taken: await readTaken(db, id) }, step);
}

/** Works out a step without writing anything. */
export async function readyStep(
  { db }: Pick<Store, "db">,
  services: AdmissionServices,
  id: string,
  request: DeedRequest,
  { signal, report = () => undefined }: StepOptions = {},
): Promise<Outcome<ReadyStep>> {
  const round = await readRound(db, id);
  if (!round) return noSuchRound(id);
  const steps = await readSteps(db, id);
  const target = checkStep({ ...round, taken: await readTaken(db, id) }, request.step);
  if (!target.ok) return target;
  const outcome = await prepareStep({ db, round, steps, target: target.value, services, signal, report }, request);
  if (!outcome.ok) return outcome;
  const prepared = outcome.value;
  const documents = await Promise.all(prepared.documents.map(packDocument));
  const { edition } = target.value;
  const receipt = makeReceipt({
    version: 1,
    instrument: `admission/${request.step}`,
    inputs: prepared.inputs,
    settings: { round: id, edition, ...prepared.params },
    seed: null,
    rules: [],
    code: await services.code(),
    output: { format: documents[0]!.mediaType, rows: prepared.rows, sha256: documents[0]!.sha256 },
  });
  return done({ round, request, edition, prepared, documents, receipt });
}

/** Writes a step: row, documents, state and audit event together, or none of them. */
export async function writeStep(trx: Transaction<Database>, ready: ReadyStep): Promise<Outcome<StepTaken>> {
  const { request, prepared, documents, receipt } = ready;
  const { id } = ready.round;
  const round = await lockRound(trx, id);
  if (!round) return noSuchRound(id);
  const target = checkStep({ ...round, taken: await readTaken(trx, id) }, request.step);
  if (!target.ok) return target;
  const { edition, state } = target.value;
  if (edition !== ready.edition || jsonText(round.settings) !== jsonText(ready.round.settings))
    return refusal(
      "De ronde is intussen veranderd. Zet de stap opnieuw.",
      "The round has changed in the meantime. Take the step again.",
    );
  const more = await prepared.within?.(trx);
  if (more && !more.ok) return more;
  const { step } = request;
  const { sequence = 0 } = prepared;
  const version = Math.max(1, sequence);
  for (const document of documents) await insertDocument(trx, { round: id, edition, step, version }, document);
  await trx
    .insertInto("admission_step")
    .values({
      round_id: id,
      edition,
      step,
      sequence,
      actor: "user",
      params: jsonText(prepared.params),
      result: jsonText(prepared.result),
      receipt: jsonText(receipt),
    })
    .execute();
  await trx.updateTable("admission_round").set({ state, edition }).where("id", "=", id).execute();
  await appendAudit(trx, {
    actor: "user",
    action: `admission.${step}`,
    subject: id,
    detail: {
      edition,
      ...(sequence > 0 ? { sequence } : {}),
      receipt: receipt.id,
      documents: documents.map(({ name, sha256 }) => ({ name, sha256 })),
    },
  });
  return done({ round: id, step, edition, receipt: receipt.id });
}

/** Takes a step at once, for whoever has no job runner: a command. */
export async function takeStep(
  store: Pick<Store, "db">,
  services: AdmissionServices,
  id: string,
  request: DeedRequest,
  options?: StepOptions,
): Promise<Outcome<StepTaken>> {
  const ready = await readyStep(store, services, id, request, options);
  if (!ready.ok) return ready;
  return inOneGo(store, ready.value);
}

/** A refusal inside the transaction must undo what was written before it. */
async function inOneGo(store: Pick<Store, "db">, ready: ReadyStep): Promise<Outcome<StepTaken>> {
  class Undone extends Error {
    readonly outcome: Outcome<StepTaken>;
    constructor(outcome: Outcome<StepTaken>) {
      super("undone");
      this.outcome = outcome;
    }
  }
  try {
    return await store.db.transaction().execute(async (trx) => {
      const outcome = await writeStep(trx, ready);
      if (!outcome.ok) throw new Undone(outcome);
      return outcome;
    });
  } catch (error) {
    if (error instanceof Undone) return error.outcome;
    throw error;
  }
}
