import { startAfterCare } from "@kansrijk/core/admission/afterCare/afterCare";
import type { AfterCareAct } from "@kansrijk/core/admission/afterCare/applyAfterCare";
import { placedNow } from "@kansrijk/core/admission/afterCare/placedNow";
import { replayAfterCare } from "@kansrijk/core/admission/afterCare/replayAfterCare";
import { secondRound } from "@kansrijk/core/admission/afterCare/secondRound";
import { commitRound } from "@kansrijk/core/admission/commitRound";
import type { Commitment } from "@kansrijk/core/admission/certificate";
import { makeCertificate } from "@kansrijk/core/admission/makeCertificate";
import { matchRound } from "@kansrijk/core/admission/matchRound";
import type { RoundContext } from "@kansrijk/core/admission/normalRound";
import { readRound } from "@kansrijk/core/admission/readRound";
import type { RegionFacts } from "@kansrijk/core/admission/regionFacts";
import type { Applicant, Round } from "@kansrijk/core/admission/round";
import type { Refusal } from "@kansrijk/core/vocabulary/refusal";
import type { ReportProgress } from "../../jobs/workerMessage.ts";
import { assembleSecond, type SecondInput } from "../assembleSecond.ts";
import { hashOf, JSON_TYPE, type NewDocument } from "../documents.ts";
import { normalRoundText } from "../normalRoundText.ts";
import { placeAgain } from "./placeAgain.ts";
import { placedDocuments } from "./placedDocuments.ts";

export interface SecondWorkInput extends SecondInput {
  readonly firstText: string;
  readonly factsText: string;
  readonly seed: string;
  /** What was done in the after-care before. */
  readonly acts: readonly AfterCareAct[];
  readonly lottery: "reversed" | "same";
  readonly saltKey: string;
  readonly context: RoundContext;
  readonly edition: number;
}

export type SecondOutput =
  | { readonly ok: false; readonly faults: number; readonly refusals: readonly Refusal[] }
  | {
      readonly ok: true;
      readonly commitment: Commitment;
      readonly documents: readonly [NewDocument, ...NewDocument[]];
    };

/** In a worker thread: a second round for the places that are left, with the lottery of the first. */
export async function work(input: SecondWorkInput, report: ReportProgress): Promise<SecondOutput> {
  const atFirst = placeAgain(input.firstText, input.seed);
  const cared = replayAfterCare(startAfterCare(atFirst), input.acts);
  if (!cared.ok) throw new Error("the acts that were kept do not follow from the placement");
  const first = placedNow(atFirst, cared.value.state);
  report(0.2);
  const assembled = await assembleSecond(input, first.round);
  if (!assembled.ok) return { ok: false, faults: assembled.faults.length, refusals: [] };
  const applicants = withPriority(assembled.applicants, first.round);
  const made = secondRound(first, applicants, input.lottery);
  if (!made.ok) return { ok: false, faults: 0, refusals: made.refusals };
  const reading = readRound(made.value);
  if (!reading.ok) return { ok: false, faults: reading.faults.length, refusals: [] };
  const placed = matchRound(reading.round);
  if (placed.kind !== "placed") throw new Error(`a second round with numbers was not placed: ${placed.kind}`);
  report(0.5, { nl: "Certificaat maken", en: "Making the certificate" });
  const { saltKey, context, edition } = input;
  const committed = commitRound(placed.round, saltKey, context);
  const certified = makeCertificate(placed, { saltKey, context, committed, draw: null, hash: hashOf });
  if (!certified.ok) return { ok: false, faults: 0, refusals: certified.refusals };
  const facts = JSON.parse(input.factsText) as RegionFacts;
  const round: NewDocument = {
    name: "second-round.json",
    audience: "trusted",
    mediaType: JSON_TYPE,
    content: normalRoundText(placed.round),
  };
  return {
    ok: true,
    commitment: committed.commitment,
    documents: [
      ...placedDocuments({ placed, full: certified.value, tree: committed.tree, facts, edition, prefix: "second-" }),
      round,
    ],
  };
}

/** Who had a priority in the first round keeps it. */
function withPriority(applicants: readonly Applicant[], { applicants: all }: Round): Applicant[] {
  const known = new Map(all.map(({ id, priority }) => [id, priority]));
  return applicants.map((item) => {
    const priority = item.priority ?? known.get(item.id);
    return priority ? { ...item, priority } : item;
  });
}
