import type { SegregationColumns } from "@kansrijk/core/measures/segregation/readSegregationTable";
import type { SegregationReport } from "@kansrijk/core/measures/segregation/segregationReport";
import type { TableFault } from "@kansrijk/core/tables/tableFault";

/** A column of a table and what stands in it; null when that are too many different values to choose from. */
export interface SeenColumn {
  readonly name: string;
  readonly values: readonly string[] | null;
}

export interface MeasureQuestion {
  readonly columns: SegregationColumns;
  readonly focus?: string;
}

/** What the page asks of the worker: which columns there are, or the figures. */
export type MeasureRequest =
  | { readonly kind: "look"; readonly file: File }
  | { readonly kind: "measure"; readonly file: File; readonly question: MeasureQuestion };

export type MeasureAnswer =
  | { readonly kind: "looked"; readonly columns: readonly SeenColumn[] }
  | { readonly kind: "measured"; readonly report: SegregationReport }
  | { readonly kind: "refused"; readonly faults: readonly TableFault[] }
  | { readonly kind: "failed" };
