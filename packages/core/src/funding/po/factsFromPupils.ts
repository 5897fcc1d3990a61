import { divide, fraction, multiply, subtract, type Fraction } from "../../numbers/fraction.ts";
import { exactValue, parameterOf, type ParameterSet } from "../../rules/parameters.ts";
import { done, refused, type Outcome, type Refusal } from "../../vocabulary/refusal.ts";
import type { SiteCode } from "../../vocabulary/siteCode.ts";
import { DECREE } from "./poParameters.ts";
import type { PoFacts, PoNational } from "./poFacts.ts";
import { protectedCount, protectedMean } from "./targetCount.ts";
import { targetBorder, type BorderRule, type TargetBorder } from "./targetGroup.ts";

/** Pupils as columns: the site as an index into `sites`, the score in ten-thousandths of a point. */
export interface PupilScores {
  readonly sites: readonly SiteCode[];
  readonly site: Int32Array;
  readonly score: Int32Array;
}

export const SCORE_SCALE = 10_000n;

/** Facts from pupil scores: C, G and the target group are computed over all pupils in the table, exactly. */
export function factsFromPupils(table: PupilScores, parameters: ParameterSet): Outcome<PoFacts> {
  if (table.score.length === 0) return refused(NO_PUPILS);
  const share = divide(exactValue(parameters, DECREE.targetShare), fraction(100));
  const border = targetBorder(table.score, share, parameterOf(parameters, DECREE.borderRule).value as BorderRule);
  const sums = sumPerSite(table, border);
  const national = nationalFigures(table.score.length, border, sums);
  return national ? done(siteFacts(table, border, sums, national)) : refused(nobody(border));
}

const NO_PUPILS: Refusal = {
  kind: "missing-fact",
  message: { nl: "Er staan geen leerlingen in de tabel.", en: "There are no pupils in the table." },
};

function nobody(border: TargetBorder): Refusal {
  return {
    kind: "missing-fact",
    message: {
      nl: `Er is niemand in de doelgroep: ${border.on} leerlingen hebben dezelfde laagste score. Kies een andere borderRule.`,
      en: `There is nobody in the target group: ${border.on} pupils share the lowest score. Choose another borderRule.`,
    },
  };
}

/** A count of pupils of whom those on the border weigh less than one; over the denominator of that weight. */
function weighted(border: TargetBorder, whole: bigint, onBorder: bigint): Fraction {
  return { n: whole * border.weight.d + onBorder * border.weight.n, d: border.weight.d };
}

function total(values: Float64Array): bigint {
  return values.reduce((sum, value) => sum + BigInt(value), 0n);
}

/** C and G; undefined when nobody is in the target group. */
function nationalFigures(pupils: number, border: TargetBorder, sums: SiteSums): PoNational | undefined {
  const targetCount = weighted(border, BigInt(border.below), BigInt(border.on));
  if (targetCount.n === 0n) return undefined;
  const targetSum = weighted(border, total(sums.belowScores), BigInt(border.on) * BigInt(border.score));
  const meanAll = fraction(total(sums.scores), BigInt(pupils) * SCORE_SCALE);
  const meanTarget = divide(targetSum, multiply(targetCount, fraction(SCORE_SCALE)));
  const detail = {
    pupils,
    meanAll,
    meanTarget,
    borderScore: border.score,
    pupilsBelowBorder: border.below,
    pupilsOnBorder: border.on,
  };
  return { meanDifference: subtract(meanAll, meanTarget), from: "pupils", detail };
}

function siteFacts(table: PupilScores, border: TargetBorder, sums: SiteSums, national: PoNational): PoFacts {
  const [pupils, scoreTotal] = [BigInt(table.score.length), total(sums.scores)];
  const order = table.sites
    .map((_site, index) => index)
    .filter((index) => sums.pupils[index]! > 0)
    .sort((a, b) => (table.sites[a]! < table.sites[b]! ? -1 : 1));
  const everyoneOnBorder = border.weight.n === border.weight.d;
  return {
    sites: order.map((index) => table.sites[index]!),
    pupils: Int32Array.from(order, (index) => sums.pupils[index]!),
    gross: order.map((index) => {
      const onBorder = BigInt(sums.onBorder[index]!);
      const count = weighted(border, BigInt(sums.below[index]!), onBorder);
      const scores = weighted(border, BigInt(sums.belowScores[index]!), onBorder * BigInt(border.score));
      return count.n * scoreTotal - scores.n * pupils;
    }),
    grossDenominator: pupils * SCORE_SCALE * border.weight.d,
    national,
    targetPupils: Int32Array.from(order, (index) =>
      protectedCount(sums.below[index]! + (everyoneOnBorder ? sums.onBorder[index]! : 0)),
    ),
    meanScore: Int32Array.from(order, (index) => protectedMean(sums.scores[index]!, sums.pupils[index]!)),
  };
}

interface SiteSums {
  readonly pupils: Int32Array;
  readonly below: Int32Array;
  readonly onBorder: Int32Array;
  readonly scores: Float64Array;
  readonly belowScores: Float64Array;
}

/** Whole-number sums per site; a Float64Array holds them exactly (at most 2,000 pupils x 10^7). */
function sumPerSite(table: PupilScores, border: TargetBorder): SiteSums {
  const size = table.sites.length;
  const pupils = new Int32Array(size);
  const below = new Int32Array(size);
  const onBorder = new Int32Array(size);
  const scores = new Float64Array(size);
  const belowScores = new Float64Array(size);
  for (let pupil = 0; pupil < table.score.length; pupil++) {
    const site = table.site[pupil]!;
    const score = table.score[pupil]!;
    pupils[site]!++;
    scores[site]! += score;
    if (score < border.score) {
      below[site]!++;
      belowScores[site]! += score;
    } else if (score === border.score) onBorder[site]!++;
  }
  return { pupils, below, onBorder, scores, belowScores };
}
