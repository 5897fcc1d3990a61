import type { CohortMeasure } from "@kansrijk/core/admission/analysis/placementMeasures";
import type { RoundView } from "../../../api/admission.ts";
import type { AnalysisDocument } from "../../../api/admissionAnalysis.ts";
import type { AnalysisSearch } from "./analysisSearch.ts";

/** An analysis as its sections see it: the figures, and what the address says to look at. */
export interface ShownAnalysis {
  readonly round: RoundView;
  readonly edition: number;
  readonly analysis: AnalysisDocument;
  /** Id of the grouping that is looked at; undefined when there are none. */
  readonly grouping: string | undefined;
  readonly measure: CohortMeasure;
  readonly reserve: string | undefined;
  readonly isTrusted: boolean;
  readonly change: (change: AnalysisSearch) => void;
}
