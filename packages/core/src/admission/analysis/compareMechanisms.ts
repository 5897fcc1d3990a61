import type { Text } from "../../vocabulary/text.ts";
import { drawnLotteries } from "../drawnLotteries.ts";
import { MECHANISM_LABELS, MECHANISMS, type Mechanism } from "../mechanism.ts";
import type { RegionFacts } from "../regionFacts.ts";
import type { Round } from "../round.ts";
import { simulatedRound } from "../simulatedRound.ts";
import { analysisContext, roundMask, type AnalysisContext } from "./analysisContext.ts";
import { fairness, type Fairness } from "./fairness.ts";
import { differenceReport, lotteryTable, tableReport, type LotteryTable } from "./lotteryTable.ts";
import type { LotterySettings } from "./luckVersusRule.ts";
import { mechanismPlacer, type MechanismPlacer, type NumberedPlacement } from "./mechanismPlacer.ts";
import type { PlacementMask } from "./placementMask.ts";
import { movedTable, type Moved, type MovedTable } from "./movedShares.ts";
import type { CohortReport, SpreadReport } from "./placementMeasures.ts";
import { rankShares, type RankShares } from "./rankShares.ts";
import { spreadOf, type Spread } from "./spread.ts";
import { runWatched, type Watch } from "./watch.ts";

/** What one mechanism does with the lists of a round, over the same lotteries as the others. */
export interface MechanismEffect {
  readonly mechanism: Mechanism;
  readonly label: Text;
  readonly isDefined: true;
  /** Lotteries in which it has no placement; all figures are without those. */
  readonly withoutPlacement: number;
  readonly figures: SpreadReport;
  readonly ranks: CohortReport<RankShares, null>;
  /** Counts of pairs and applicants. */
  readonly fairness: Record<keyof Fairness, Spread>;
  /** Against deferred acceptance in the same lottery; null for deferred acceptance itself. */
  readonly difference: SpreadReport | null;
  readonly moved: CohortReport<Moved, null> | null;
}

export interface UndefinedMechanism {
  readonly mechanism: Mechanism;
  readonly label: Text;
  readonly isDefined: false;
  readonly reason: Text;
}

export interface MechanismComparison extends LotterySettings {
  readonly format: "kansrijk-mechanisms/1";
  readonly mechanisms: readonly (MechanismEffect | UndefinedMechanism)[];
}

export interface MechanismSettings extends LotterySettings {
  /** Those to compare with deferred acceptance; without it, all. */
  readonly mechanisms?: readonly Mechanism[];
}

/**
 * The same lists under other mechanisms over the same lotteries. The lists are taken as they are: under another
 * mechanism pupils might have handed in other ones.
 */
export function compareMechanisms(
  round: Round,
  facts: RegionFacts | undefined,
  settings: MechanismSettings,
  watch?: Watch,
): Promise<MechanismComparison> {
  return runWatched(work(round, facts, settings), watch);
}

interface Contender {
  readonly mechanism: Mechanism;
  readonly place: MechanismPlacer;
  readonly table: LotteryTable;
  readonly moved: MovedTable;
  readonly fairness: Record<keyof Fairness, Float64Array>;
  reason?: Text;
}

/** A mechanism that has no placement for so many lotteries from the first is not tried any more. */
const TRIES = 20;

function* work(
  round: Round,
  facts: RegionFacts | undefined,
  { lotteries, seed, mechanisms = MECHANISMS }: MechanismSettings,
): Generator<number, MechanismComparison> {
  const context = analysisContext(round, facts);
  const draw = drawnLotteries(simulatedRound(round), seed);
  const wanted = MECHANISMS.filter((name) => name === "deferred-acceptance" || mechanisms.includes(name));
  const contenders = wanted.map((mechanism) => contenderOf(context, round, mechanism, lotteries));
  for (let lottery = 0; lottery < lotteries; lottery++) {
    const drawn = draw(lottery);
    let base: Int32Array | undefined;
    for (const [index, contender] of contenders.entries()) {
      if (lottery >= TRIES && contender.table.size() === 0) continue;
      const placement = contender.place(drawn);
      if ("reason" in placement) contender.reason ??= placement.reason;
      else {
        base ??= Int32Array.from(placement.choice);
        addTo(contender, lottery, base, placement);
      }
      yield (lottery + index / contenders.length) / lotteries;
    }
  }
  const mask = roundMask(context, seed);
  return {
    format: "kansrijk-mechanisms/1",
    lotteries,
    seed,
    mechanisms: contenders.map((contender): MechanismEffect | UndefinedMechanism => {
      const { mechanism, reason, table } = contender;
      if (reason && table.size() === 0)
        return { mechanism, label: MECHANISM_LABELS[mechanism], isDefined: false, reason };
      return effectOf(context, mask, contender, contenders[0]!);
    }),
  };
}

function contenderOf(context: AnalysisContext, round: Round, mechanism: Mechanism, lotteries: number): Contender {
  const column = (): Float64Array => new Float64Array(lotteries).fill(NaN);
  return {
    mechanism,
    place: mechanismPlacer(round, mechanism),
    table: lotteryTable(context, lotteries),
    moved: movedTable(context, lotteries),
    fairness: { blockingPairs: column(), claims: column(), envy: column(), swaps: column() },
  };
}

function addTo(contender: Contender, lottery: number, base: Int32Array, placement: NumberedPlacement): void {
  const { choice, compact } = placement;
  contender.table.add(lottery, choice);
  contender.moved.add(lottery, base, choice);
  const { blockingPairs, claims, envy, swaps } = fairness(compact, choice);
  contender.fairness.blockingPairs[lottery] = blockingPairs;
  contender.fairness.claims[lottery] = claims;
  contender.fairness.envy[lottery] = envy;
  contender.fairness.swaps[lottery] = swaps;
}

function effectOf(
  context: AnalysisContext,
  mask: PlacementMask,
  contender: Contender,
  base: Contender,
): MechanismEffect {
  const lotteries = contender.fairness.claims.length;
  const isBase = contender === base;
  const { blockingPairs, claims, envy, swaps } = contender.fairness;
  const spread = (values: Float64Array): Spread => spreadOf(values) ?? { mean: 0, low: 0, high: 0 };
  return {
    mechanism: contender.mechanism,
    label: MECHANISM_LABELS[contender.mechanism],
    isDefined: true,
    withoutPlacement: lotteries - contender.table.size(),
    figures: tableReport(context, mask, contender.table),
    ranks: rankShares(context, mask, contender.table.counts, contender.table.size()),
    fairness: {
      blockingPairs: spread(blockingPairs),
      claims: spread(claims),
      envy: spread(envy),
      swaps: spread(swaps),
    },
    difference: isBase ? null : differenceReport(context, mask, base.table, contender.table),
    moved: isBase ? null : contender.moved.report(),
  };
}
