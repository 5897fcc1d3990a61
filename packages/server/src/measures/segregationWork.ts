import {
  segregationReport,
  type SegregationQuestion,
  type SegregationReport,
} from "@kansrijk/core/measures/segregation/segregationReport";

/** In a worker thread: measures a table. */
export function work(question: SegregationQuestion): SegregationReport {
  return segregationReport(question);
}
