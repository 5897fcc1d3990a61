import { roundTables } from "@kansrijk/core/admission/files/roundTables";
import { tableCsv } from "@kansrijk/core/admission/files/table";
import type { Department } from "@kansrijk/core/admission/region/departmentTable";
import { generateRegion } from "@kansrijk/core/admission/region/generateRegion";
import { regionFit, type RegionFitRow } from "@kansrijk/core/admission/region/regionFit";
import { regionOutcome } from "@kansrijk/core/admission/region/regionOutcome";
import type { Round } from "@kansrijk/core/admission/round";

export interface RegionInput {
  readonly departments: readonly Department[];
  readonly seed: number;
}

export interface RegionOutput {
  readonly applicants: number;
  readonly programmes: number;
  readonly listRules: NonNullable<Round["listRules"]>;
  /** The files that a regional office would bring, as CSV. */
  readonly files: { readonly offers: string; readonly applications: string; readonly background: string };
  readonly fit: readonly RegionFitRow[];
}

const LOTTERIES = 200;

/** Makes a region with its files and says how it compares; pure computing, so that its thread can be ended. */
export function work({ departments, seed }: RegionInput): RegionOutput {
  const { round, facts } = generateRegion(departments, { seed });
  const { offers, applications, background } = roundTables(round, facts);
  const outcome = regionOutcome(round, { lotteries: LOTTERIES, seed });
  return {
    applicants: round.applicants.length,
    programmes: round.programmes.length,
    listRules: round.listRules ?? [],
    files: { offers: tableCsv(offers), applications: tableCsv(applications), background: tableCsv(background) },
    fit: regionFit(round, departments, outcome),
  };
}
