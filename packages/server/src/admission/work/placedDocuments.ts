import type { FullCertificate } from "@kansrijk/core/admission/certificate";
import { placementsJson } from "@kansrijk/core/admission/placementsJson";
import type { Placed } from "@kansrijk/core/admission/matchRound";
import { outcomeSummary } from "@kansrijk/core/admission/process/outcomeSummary";
import { publicCertificate } from "@kansrijk/core/admission/publicCertificate";
import type { RegionFacts } from "@kansrijk/core/admission/regionFacts";
import type { MerkleTree } from "@kansrijk/core/lottery/commitment";
import { canonicalJson } from "@kansrijk/core/receipt/canonicalJson";
import { CSV_TYPE, hashOf, JSON_TYPE, type NewDocument } from "../documents.ts";
import { cutoffsCsv, placementsCsv } from "../placementTables.ts";

export interface PlacedInput {
  readonly placed: Placed;
  readonly full: FullCertificate;
  /** Of its commitment. */
  readonly tree: MerkleTree;
  readonly facts: RegionFacts;
  readonly edition: number;
  /** Before the names of the documents. */
  readonly prefix: "" | "second-";
}

/** Everything that follows from a placement: the certificate first, for inspectors, and what may be published. */
export function placedDocuments({
  placed,
  full,
  tree,
  facts,
  edition,
  prefix,
}: PlacedInput): [NewDocument, ...NewDocument[]] {
  const { splitFamilies, extraPlaces, cutoffs } = placementsJson(placed);
  const open = JSON.stringify(publicCertificate(full, hashOf, tree));
  const families = canonicalJson({ format: "kansrijk-families/1", splitFamilies, extraPlaces });
  const outcome = canonicalJson(outcomeSummary(full, facts, edition));
  return [
    { name: `${prefix}certificate.json`, audience: "trusted", mediaType: JSON_TYPE, content: JSON.stringify(full) },
    { name: `${prefix}certificate-public.json`, audience: "public", mediaType: JSON_TYPE, content: open },
    { name: `${prefix}outcome.json`, audience: "public", mediaType: JSON_TYPE, content: outcome },
    { name: `${prefix}cutoffs.csv`, audience: "public", mediaType: CSV_TYPE, content: cutoffsCsv(cutoffs) },
    { name: `${prefix}placements.csv`, audience: "trusted", mediaType: CSV_TYPE, content: placementsCsv(full) },
    { name: `${prefix}families.json`, audience: "trusted", mediaType: JSON_TYPE, content: families },
  ];
}
