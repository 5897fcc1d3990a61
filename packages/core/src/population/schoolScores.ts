/** Scores of all schools, in points, with the national figures they follow from. */
export interface SchoolScores {
  /** Mean score of all pupils (C) and of the target group (G), in points. */
  readonly meanAll: number;
  readonly meanTarget: number;
  /** Per site: number of pupils, sum of C - D over its pupils in the target group, and what is left above the threshold. */
  readonly pupils: Int32Array;
  readonly gross: Float64Array;
  readonly net: Float64Array;
}

const TARGET_SHARE = 0.15;
const THRESHOLD_SHARE = 0.12;
const PER_POINT = 10_000;

/**
 * The formula of the table of 1 October 2019 in ordinary numbers, for comparing distributions only: decisions come from
 * core/funding, with exact numbers and the rules of the date. A pupil counts when fewer than 15% have a lower score.
 * @param siteIndex site of each pupil, 0 to sites - 1
 * @param score ten-thousandths of a point
 */
export function schoolScores(siteIndex: Int32Array, score: Int32Array, sites: number): SchoolScores {
  const sorted = score.toSorted();
  const border = sorted[Math.max(0, Math.ceil(TARGET_SHARE * score.length) - 1)] ?? 0;
  let [sumAll, sumTarget, target] = [0, 0, 0];
  for (const value of sorted) {
    sumAll += value;
    if (value > border) continue;
    sumTarget += value;
    target++;
  }
  const meanAll = sumAll / score.length;
  const meanTarget = sumTarget / target;
  const pupils = new Int32Array(sites);
  const gross = new Float64Array(sites);
  for (let pupil = 0; pupil < score.length; pupil++) {
    const site = siteIndex[pupil]!;
    pupils[site]! += 1;
    if (score[pupil]! <= border) gross[site]! += (meanAll - score[pupil]!) / PER_POINT;
  }
  const perPupil = (THRESHOLD_SHARE * (meanAll - meanTarget)) / PER_POINT;
  const net = gross.map((value, site) => Math.max(0, value - pupils[site]! * perPupil));
  return { meanAll: meanAll / PER_POINT, meanTarget: meanTarget / PER_POINT, pupils, gross, net };
}
