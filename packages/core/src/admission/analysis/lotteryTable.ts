import type { AnalysisContext } from "./analysisContext.ts";
import type { PlacementMask } from "./placementMask.ts";
import { placementMeasures, spreadReport, type SpreadReport } from "./placementMeasures.ts";

/** The figures of many placements of the same applicants, a row per lottery. */
export interface LotteryTable {
  /** Adds the placement of lottery `row`, from 0. */
  add(row: number, choice: Int32Array): void;
  column(figure: number): Float64Array;
  /** Per cell, how many lotteries gave it. */
  readonly counts: Int32Array;
  /** How many were added. */
  size(): number;
}

export function lotteryTable(context: AnalysisContext, lotteries: number): LotteryTable {
  const { width, measure } = placementMeasures(context);
  // A lottery that is not added is not a number, and left out of every spread.
  const values = new Float64Array(lotteries * width).fill(NaN);
  const counts = new Int32Array(context.compact.programme.length);
  const { offset } = context.compact;
  let added = 0;
  return {
    counts,
    size: () => added,
    add(row, choice) {
      added++;
      measure(choice, values.subarray(row * width, (row + 1) * width));
      for (let a = 0; a < choice.length; a++) if (choice[a]! >= 0) counts[offset[a]! + choice[a]!]!++;
    },
    column: (figure) => Float64Array.from({ length: lotteries }, (_, row) => values[row * width + figure]!),
  };
}

/** The figures of a table: 95% of the lotteries lie between `low` and `high`. */
export function tableReport(context: AnalysisContext, mask: PlacementMask, table: LotteryTable): SpreadReport {
  return spreadReport(context, mask, (figure) => table.column(figure));
}

/** The same lotteries in two tables: the second minus the first, lottery by lottery. */
export function differenceReport(
  context: AnalysisContext,
  mask: PlacementMask,
  from: LotteryTable,
  to: LotteryTable,
): SpreadReport {
  return spreadReport(context, mask, (figure) => {
    const before = from.column(figure);
    return to.column(figure).map((value, row) => value - before[row]!);
  });
}
