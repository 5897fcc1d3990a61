import { COHORT_MEASURES, type CohortMeasure } from "@kansrijk/core/admission/analysis/placementMeasures";

/** What of an analysis is shown; all of it can stand in the address. */
export interface AnalysisSearch {
  /** Id of a grouping. */
  readonly grouping?: string;
  readonly measure?: CohortMeasure;
  /** Group of a reserve. */
  readonly reserve?: string;
}

/** Takes from an address what can be understood. */
export function analysisSearch(raw: Readonly<Record<string, unknown>>): AnalysisSearch {
  const measure = COHORT_MEASURES.find((name) => name === raw["measure"]);
  const grouping = textOf(raw["grouping"]);
  const reserve = textOf(raw["reserve"]);
  return {
    ...(grouping === undefined ? {} : { grouping }),
    ...(measure === undefined ? {} : { measure }),
    ...(reserve === undefined ? {} : { reserve }),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" && value.length <= 200 ? value : undefined;
}
