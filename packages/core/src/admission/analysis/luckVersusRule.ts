import { matchRound } from "../matchRound.ts";
import type { RegionFacts } from "../regionFacts.ts";
import type { Round } from "../round.ts";
import { simulatedRound } from "../simulatedRound.ts";
import { simulateLotteries } from "../simulateLotteries.ts";
import { analysisContext, maskOf, roundMask, type AnalysisContext } from "./analysisContext.ts";
import { lotteryTable } from "./lotteryTable.ts";
import {
  placementMeasures,
  spreadReport,
  type CohortMeasure,
  type CohortReport,
  type SpreadReport,
} from "./placementMeasures.ts";
import { roundTo, SHARE_DIGITS } from "./roundTo.ts";
import { explainedBy, rankVariance, type RankVariance } from "./rankVariance.ts";
import type { Spread } from "./spread.ts";
import { runWatched, type Watch } from "./watch.ts";

export interface LotterySettings {
  readonly lotteries: number;
  /** A whole number from 0 to 2^53 - 1. */
  readonly seed: number;
}

/** One figure: what the rule gives over all lotteries, and what this draw made of it. */
export interface RuleAndLuck extends Spread {
  /** In the draw of the round; null when it was not drawn, or when it says too much about fewer than 10. */
  readonly draw: number | null;
  /** `draw` minus the mean: what this lottery added. */
  readonly luck: number | null;
}

export interface LuckVersusRule extends LotterySettings {
  readonly format: "kansrijk-luck-and-rule/1";
  readonly isDrawn: boolean;
  readonly figures: CohortReport<
    Record<CohortMeasure, RuleAndLuck | null>,
    {
      readonly dissimilarity: Record<"programmes" | "schools", RuleAndLuck | null>;
      /** Share of the variance of the rank that lies between its groups. */
      readonly betweenGroups: number | null;
    }
  >;
  readonly rankVariance: RankVariance | null;
}

/**
 * What is rule and what is luck: thousands of other lotteries for the same lists, priorities and places (the rule)
 * against the one that was drawn (luck). With docs/methods/admission-effect.md.
 */
export function luckVersusRule(
  round: Round,
  facts: RegionFacts | undefined,
  settings: LotterySettings,
  watch?: Watch,
): Promise<LuckVersusRule> {
  return runWatched(work(round, facts, settings), watch);
}

function* work(
  round: Round,
  facts: RegionFacts | undefined,
  { lotteries, seed }: LotterySettings,
): Generator<number, LuckVersusRule> {
  const context = analysisContext(round, facts);
  const run = simulateLotteries(simulatedRound(round), seed);
  const table = lotteryTable(context, lotteries);
  const ranks = rankSums(context);
  for (let lottery = 0; lottery < lotteries; lottery++) {
    const choice = run(lottery);
    table.add(lottery, choice);
    ranks.add(choice);
    if (lottery % 16 === 15) yield lottery / lotteries;
  }
  const drawn = matchRound(round);
  const isDrawn = drawn.kind === "placed";
  const mask = roundMask(context, seed);
  const report = spreadReport(context, mask, (figure) => table.column(figure));
  const draw = isDrawn ? drawReport(context, drawn.choice) : undefined;
  const { compact, groupings } = context;
  const counted = (a: number): boolean => compact.offset[a + 1]! > compact.offset[a]!;
  const variance = rankVariance(ranks.sum, ranks.squares, lotteries, ruleKeys(round), counted);
  const rows = [...ranks.sum.keys()].filter(counted);
  const means = rows.map((a) => ranks.sum[a]! / lotteries);
  return {
    format: "kansrijk-luck-and-rule/1",
    lotteries,
    seed,
    isDrawn,
    figures: {
      all: joined(report.all, draw?.all),
      groupings: report.groupings.map(({ whole, groups, ...rest }, index) => ({
        ...rest,
        whole: {
          dissimilarity: joined(whole.dissimilarity, draw?.groupings[index]!.whole.dissimilarity),
          betweenGroups:
            variance === null || variance.total === 0
              ? null
              : roundTo(
                  explainedBy(
                    means,
                    rows.map((a) => String(groupings[index]!.member[a])),
                  ) / variance.total,
                  SHARE_DIGITS,
                ),
        },
        groups: groups.map(({ figures, ...group }, place) =>
          figures
            ? { ...group, figures: joined(figures, draw?.groupings[index]!.groups[place]!.figures) }
            : { ...group },
        ),
      })),
    },
    rankVariance: variance,
  };
}

/** The figures of one placement, as a spread over one lottery; null where they would give a hidden count. */
function drawReport(context: AnalysisContext, choice: Int32Array): SpreadReport {
  const { width, measure } = placementMeasures(context);
  const row = new Float64Array(width);
  measure(choice, row);
  return spreadReport(context, maskOf(context, choice), (figure) => Float64Array.of(row[figure]!));
}

function joined<K extends string>(
  rule: Record<K, Spread | null>,
  draw: Record<K, Spread | null> | undefined,
): Record<K, RuleAndLuck | null> {
  const entries = Object.entries<Spread | null>(rule).map(([name, spread]) => {
    const value = draw?.[name as K]?.mean ?? null;
    return [
      name,
      spread && { ...spread, draw: value, luck: value === null ? null : roundTo(value - spread.mean, SHARE_DIGITS) },
    ];
  });
  return Object.fromEntries(entries) as Record<K, RuleAndLuck | null>;
}

interface RankSums {
  readonly sum: Float64Array;
  readonly squares: Float64Array;
  add(choice: Int32Array): void;
}

function rankSums({ compact: { applicants, offset } }: AnalysisContext): RankSums {
  const sum = new Float64Array(applicants);
  const squares = new Float64Array(applicants);
  return {
    sum,
    squares,
    add(choice) {
      for (let a = 0; a < applicants; a++) {
        const rank = choice[a]! < 0 ? offset[a + 1]! - offset[a]! + 1 : choice[a]! + 1;
        sum[a]! += rank;
        squares[a]! += rank * rank;
      }
    },
  };
}

/** What the rule looks at besides the list: classes on the list and groups; then with the first choice. */
function ruleKeys(round: Round): [string, string][] {
  return round.applicants.map(({ preferences, priority = {}, groups = [] }) => {
    const classes = preferences.flatMap((id, rank) => (Object.hasOwn(priority, id) ? [`${rank}:${priority[id]}`] : []));
    const rule = JSON.stringify([classes, [...new Set(groups)].sort()]);
    return [rule, `${rule} ${preferences[0] ?? ""}`];
  });
}
