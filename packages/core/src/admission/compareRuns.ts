import { placementsJson, type PlacementRecord } from "./placementsJson.ts";
import type { Placed } from "./matchRound.ts";

/** One applicant whose place differs between two runs; null: no place, or not in that run. */
export interface PlacementChange {
  readonly applicant: string;
  readonly before: PlacementRecord | null;
  readonly after: PlacementRecord | null;
}

/**
 * Who is placed elsewhere after a correction: the same seed, other rules, offers or applications. Applicants who are in
 * one of the two only count as well.
 */
export function compareRuns(before: Placed, after: Placed): PlacementChange[] {
  const places = (placed: Placed): Map<string, PlacementRecord> =>
    new Map(placementsJson(placed).placements.map((item) => [item.applicant, item]));
  const [old, fresh] = [places(before), places(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])].sort().flatMap((applicant): PlacementChange[] => {
    const [was, is] = [old.get(applicant) ?? null, fresh.get(applicant) ?? null];
    const isSame = was !== null && is !== null && was.programme === is.programme;
    return isSame ? [] : [{ applicant, before: was, after: is }];
  });
}
