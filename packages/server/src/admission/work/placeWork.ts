import { commitRound } from "@kansrijk/core/admission/commitRound";
import type { Commitment } from "@kansrijk/core/admission/certificate";
import { compareRuns } from "@kansrijk/core/admission/compareRuns";
import { makeCertificate } from "@kansrijk/core/admission/makeCertificate";
import { correctionDifference, type CorrectionDifference } from "@kansrijk/core/admission/process/correctionDifference";
import { correctionFaults, type CorrectionFaults } from "@kansrijk/core/admission/process/correctionFaults";
import type { Round } from "@kansrijk/core/admission/round";
import type { RoundContext } from "@kansrijk/core/admission/normalRound";
import type { RegionFacts } from "@kansrijk/core/admission/regionFacts";
import type { Draw } from "@kansrijk/core/lottery/draw";
import { canonicalJson } from "@kansrijk/core/receipt/canonicalJson";
import type { Refusal } from "@kansrijk/core/vocabulary/refusal";
import { nodeHashing } from "../../hashing/nodeHashing.ts";
import type { ReportProgress } from "../../jobs/workerMessage.ts";
import { hashOf, JSON_TYPE, type NewDocument } from "../documents.ts";
import { placeAgain } from "./placeAgain.ts";
import { placedDocuments } from "./placedDocuments.ts";

export interface PlaceInput {
  readonly roundText: string;
  readonly factsText: string;
  readonly seed: string;
  readonly draw: Draw | null;
  readonly saltKey: string;
  readonly context: RoundContext;
  readonly edition: number;
  /** For a correction: the round of the close, and that of the edition before. */
  readonly correction: { readonly closedText: string; readonly previousText: string } | null;
}

export type PlaceOutput =
  | { readonly ok: false; readonly refusals: readonly Refusal[]; readonly faults?: CorrectionFaults }
  | {
      readonly ok: true;
      readonly commitment: Commitment;
      /** The certificate first. */
      readonly documents: readonly [NewDocument, ...NewDocument[]];
      /** Of a correction: how many are placed elsewhere than in the edition before, and what was changed. */
      readonly changed: { readonly placements: number; readonly difference: CorrectionDifference } | null;
    };

/** In a worker thread: places a round and makes everything that follows from it. */
export function work(input: PlaceInput, report: ReportProgress): PlaceOutput {
  const { saltKey, context, draw, edition, seed, correction } = input;
  const faults = correction && correctionFaults(roundOf(correction.closedText), roundOf(input.roundText));
  if (faults && Object.values(faults).some((ids: readonly string[]) => ids.length > 0))
    return { ok: false, refusals: [], faults };
  const placed = placeAgain(input.roundText, seed);
  report(0.4, { nl: "Certificaat maken", en: "Making the certificate" });
  const committed = commitRound(placed.round, saltKey, context, { hashing: nodeHashing });
  const made = makeCertificate(placed, { saltKey, context, committed, draw, hash: hashOf });
  if (!made.ok) return made;
  report(0.6);
  const facts = JSON.parse(input.factsText) as RegionFacts;
  const documents = placedDocuments({ placed, full: made.value, tree: committed.tree, facts, edition, prefix: "" });
  report(0.8);
  const { commitment } = committed;
  if (correction === null) return { ok: true, commitment, documents, changed: null };
  const before = placeAgain(correction.previousText, seed);
  const changes = compareRuns(before, placed);
  const difference = correctionDifference(before.round, placed.round);
  const comparison: NewDocument = {
    name: "comparison.json",
    audience: "trusted",
    mediaType: JSON_TYPE,
    content: canonicalJson({ format: "kansrijk-comparison/1", changes }),
  };
  return {
    ok: true,
    commitment,
    documents: [...documents, comparison],
    changed: { placements: changes.length, difference },
  };
}

/** @param text a document that was checked when it was written */
function roundOf(text: string): Round {
  return JSON.parse(text) as Round;
}
