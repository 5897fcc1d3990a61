import {
  RESERVE_GROUPING,
  type ReserveEffect,
  type ReserveStep,
} from "@kansrijk/core/admission/analysis/reserveEffect";
import type { Spread } from "@kansrijk/core/admission/analysis/spread";
import type { TradeOffPoint } from "../../../charts/TradeOffChart.tsx";

export interface ReserveRow {
  readonly step: ReserveStep;
  readonly segregation: Spread;
  readonly first: Spread;
  /** Against no reserve in the same lottery; nought for no reserve itself. */
  readonly change: { readonly segregation: Spread; readonly first: Spread };
  readonly inGroup: Spread | null;
  readonly others: Spread | null;
}

/** The steps of a reserve with what they are compared by; segregation is that of the group against all others. */
export function reserveRows({ steps }: ReserveEffect): ReserveRow[] {
  return steps.flatMap((step): ReserveRow[] => {
    const own = step.figures.groupings.find(({ id }) => id === RESERVE_GROUPING);
    const segregation = own?.whole.dissimilarity.programmes ?? null;
    const { first } = step.figures.all;
    if (!own || !segregation || !first) return [];
    const apart = step.difference?.groupings.find(({ id }) => id === RESERVE_GROUPING);
    const change = {
      segregation: apart?.whole.dissimilarity.programmes ?? NOUGHT,
      first: step.difference?.all.first ?? NOUGHT,
    };
    const firstOf = (group: string) => own.groups.find(({ id }) => id === group)?.figures?.first ?? null;
    return [{ step, segregation, first, change, inGroup: firstOf("in"), others: firstOf("others") }];
  });
}

const NOUGHT: Spread = { mean: 0, low: 0, high: 0 };

/** Both ways of filling start from no reserve at all. */
export function reservePoints(rows: readonly ReserveRow[], percent: (share: number) => string): TradeOffPoint[] {
  return ["first", "last"].flatMap((series) =>
    rows
      .filter(({ step }) => step.share === 0 || step.reservesFirst === (series === "first"))
      .map(({ step, change: { segregation, first } }) => ({
        series,
        label: step.share === 0 ? "" : percent(step.share),
        x: segregation.mean,
        xLow: segregation.low,
        xHigh: segregation.high,
        y: first.mean,
        yLow: first.low,
        yHigh: first.high,
      })),
  );
}
