import { collection as letters } from "@kansrijk/core/collections/kinds/letters";
import { collection as measures } from "@kansrijk/core/collections/kinds/measures";
import type { LetterDates } from "@kansrijk/core/policy/measurePeriod";
import type { PolicyMeasure } from "@kansrijk/core/policy/policyMeasure";
import { loadShipped } from "../collections/loadShipped.ts";

/** All measures with the days of the letters that name them. */
export async function readMeasures(): Promise<{
  readonly measures: readonly PolicyMeasure[];
  readonly letterDates: LetterDates;
}> {
  const outlines = await loadShipped(letters);
  return {
    measures: await loadShipped(measures),
    letterDates: new Map(outlines.map(({ id, date }) => [id, date])),
  };
}
