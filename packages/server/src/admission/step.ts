import type { StepTarget } from "@kansrijk/core/admission/process/checkStep";
import type { AfterCareAct } from "@kansrijk/core/admission/afterCare/applyAfterCare";
import type { StepRequest } from "@kansrijk/core/admission/process/stepRequest";
import type { RoundDeed } from "@kansrijk/core/admission/process/roundSteps";
import type { Receipt } from "@kansrijk/core/receipt/receipt";
import type { Outcome } from "@kansrijk/core/vocabulary/refusal";
import type { Text } from "@kansrijk/core/vocabulary/text";
import type { Kysely, Transaction } from "kysely";
import type { Database } from "../store/database.ts";
import type { NewDocument } from "./documents.ts";
import type { RoundRow } from "./readRoundRow.ts";
import type { TakenStep } from "./readSteps.ts";
import type { AdmissionServices } from "./services.ts";

export type { StepRequest };

/** One act of the after-care. It holds ids, so it never goes through a job. */
export interface AfterCareRequest {
  readonly step: "after-care";
  readonly act: AfterCareAct;
  /** Number of the last act that whoever asks has seen: of two clicks one is taken. */
  readonly expected: number;
}

export type DeedRequest = StepRequest | AfterCareRequest;
export type RequestOf<Step extends RoundDeed> = Extract<DeedRequest, { step: Step }>;

/** What a step works with while it is being prepared. */
export interface StepContext {
  readonly db: Kysely<Database>;
  readonly round: RoundRow;
  readonly steps: readonly TakenStep[];
  /** Where the step leads. */
  readonly target: StepTarget;
  readonly services: AdmissionServices;
  readonly signal: AbortSignal | undefined;
  readonly report: (progress: number, message?: Text) => void;
}

/** Everything a step will write; nothing is written until it is taken. */
export interface PreparedStep {
  /** What of the request is kept; may be public. */
  readonly params: Readonly<Record<string, unknown>>;
  /** What is told to everybody: no id of an applicant. */
  readonly result: Readonly<Record<string, unknown>>;
  /** The first is the output of the receipt. */
  readonly documents: readonly [NewDocument, ...NewDocument[]];
  readonly inputs: Receipt["inputs"];
  /** Rows of the output: applicants, programmes, or 0. */
  readonly rows: number;
  /** Of an act of the after-care, from 1; also the version of its documents. */
  readonly sequence?: number;
  /** Checks once more and writes more, in the transaction of the step. */
  readonly within?: (trx: Transaction<Database>) => Promise<Outcome<null>>;
}

/**
 * Prepares one step. Refuses with texts that hold no id of an applicant: they end as the error of a public job. Only an
 * act of the after-care, which is no job, may name who comes first.
 */
export type PrepareStep<Step extends RoundDeed> = (
  context: StepContext,
  request: RequestOf<Step>,
) => Promise<Outcome<PreparedStep>>;

/** The latest step of a kind. */
export function stepOf(steps: readonly TakenStep[], step: RoundDeed): TakenStep | undefined {
  return steps.filter((item) => item.step === step).at(-1);
}
