import { commitRound } from "@kansrijk/core/admission/commitRound";
import type { Commitment } from "@kansrijk/core/admission/certificate";
import { compareRuns } from "@kansrijk/core/admission/compareRuns";
import { makeCertificate } from "@kansrijk/core/admission/makeCertificate";
import type { RoundContext } from "@kansrijk/core/admission/normalRound";
import type { RegionFacts } from "@kansrijk/core/admission/regionFacts";
import type { Draw } from "@kansrijk/core/lottery/draw";
import { canonicalJson } from "@kansrijk/core/receipt/canonicalJson";
import type { Refusal } from "@kansrijk/core/vocabulary/refusal";
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
  /** The round of the edition before, for a correction. */
  readonly previousText: string | null;
}

export type PlaceOutput =
  | { readonly ok: false; readonly refusals: readonly Refusal[] }
  | {
      readonly ok: true;
      readonly commitment: Commitment;
      /** The certificate first. */
      readonly documents: readonly [NewDocument, ...NewDocument[]];
      /** How many are placed elsewhere than in the edition before. */
      readonly changed: number | null;
    };

/** In a worker thread: places a round and makes everything that follows from it. */
export function work(input: PlaceInput, report: ReportProgress): PlaceOutput {
  const { saltKey, context, draw, edition, seed, previousText } = input;
  const placed = placeAgain(input.roundText, seed);
  report(0.4, { nl: "Certificaat maken", en: "Making the certificate" });
  const committed = commitRound(placed.round, saltKey, context);
  const made = makeCertificate(placed, { saltKey, context, committed, draw, hash: hashOf });
  if (!made.ok) return made;
  report(0.6);
  const facts = JSON.parse(input.factsText) as RegionFacts;
  const documents = placedDocuments({ placed, full: made.value, facts, edition, prefix: "" });
  report(0.8);
  const { commitment } = committed;
  if (previousText === null) return { ok: true, commitment, documents, changed: null };
  const changes = compareRuns(placeAgain(previousText, seed), placed);
  const comparison: NewDocument = {
    name: "comparison.json",
    audience: "trusted",
    mediaType: JSON_TYPE,
    content: canonicalJson({ format: "kansrijk-comparison/1", changes }),
  };
  return { ok: true, commitment, documents: [...documents, comparison], changed: changes.length };
}
