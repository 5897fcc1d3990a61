import { compare, divide, fraction, multiply, subtract, type Fraction } from "../../numbers/fraction.ts";

/** What happens to pupils whose score is exactly on the border (rule file besluit-bekostiging-wpo, borderRule). */
export type BorderRule = "include" | "exclude" | "proportional";

/** The border of the target group: everybody below it belongs to it, those on it count for `weight` (0 to 1). */
export interface TargetBorder {
  readonly score: number;
  readonly below: number;
  readonly on: number;
  readonly weight: Fraction;
}

/** Above this range of values the scores are sorted instead of counted. */
const COUNTABLE_RANGE = 1 << 24;

/**
 * Finds the border of the share of pupils with the lowest scores.
 * @param scores whole numbers, lower is further below the national mean; not empty
 * @param share of all pupils, between 0 and 1
 */
export function targetBorder(scores: Int32Array, share: Fraction, rule: BorderRule): TargetBorder {
  const limit = multiply(share, fraction(scores.length));
  const { score, below, on } = borderScore(scores, limit);
  const room = subtract(limit, fraction(below));
  const weight =
    rule === "include"
      ? fraction(1)
      : rule === "proportional"
        ? divide(room, fraction(on))
        : fraction(compare(room, fraction(on)) === 0 ? 1 : 0);
  return { score, below, on, weight };
}

function borderScore(scores: Int32Array, limit: Fraction): { score: number; below: number; on: number } {
  let [lowest, highest] = [scores[0]!, scores[0]!];
  for (const score of scores) {
    if (score < lowest) lowest = score;
    else if (score > highest) highest = score;
  }
  if (highest - lowest >= COUNTABLE_RANGE) return borderBySorting(scores, limit);
  const counts = new Int32Array(highest - lowest + 1);
  for (const score of scores) counts[score - lowest]!++;
  let below = 0;
  for (let index = 0; ; index++) {
    const on = counts[index]!;
    if (on > 0 && reaches(below + on, limit)) return { score: lowest + index, below, on };
    below += on;
  }
}

function borderBySorting(scores: Int32Array, limit: Fraction): { score: number; below: number; on: number } {
  const sorted = Int32Array.from(scores).sort();
  const place = Number((limit.n + limit.d - 1n) / limit.d) - 1;
  const score = sorted[Math.max(0, place)]!;
  const below = sorted.indexOf(score);
  return { score, below, on: sorted.lastIndexOf(score) - below + 1 };
}

function reaches(count: number, limit: Fraction): boolean {
  return BigInt(count) * limit.d >= limit.n;
}
