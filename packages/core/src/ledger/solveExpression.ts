import { referencesOf, partsOf, type Expression } from "./expression.ts";
import { evaluateExpression } from "./evaluateExpression.ts";
import { differenceOf, isPoint, productOf, quotientOf, sumOf, type Interval } from "./interval.ts";

/**
 * The value that one number should have for an expression to come to `target`, when all others stay; undefined when that
 * cannot be told (a range, a number that is named more than once, or a division by 0).
 */
export function solveExpression(
  tree: Expression,
  reference: string,
  target: Interval,
  valueOf: (reference: string) => Interval,
): Interval | undefined {
  if (tree === reference) return target;
  if (typeof tree === "string" || "range" in tree || !isPoint(target)) return undefined;
  const parts = partsOf(tree);
  const holding = parts.filter((part) => referencesOf(part).includes(reference));
  if (holding.length !== 1) return undefined;
  const index = parts.indexOf(holding[0]!);
  const others = parts.filter((_, at) => at !== index).map((part) => evaluateExpression(part, valueOf));
  const wanted = wantedOf(tree, index, others, target);
  return wanted && solveExpression(parts[index]!, reference, wanted, valueOf);
}

function wantedOf(
  tree: Exclude<Expression, string>,
  index: number,
  others: readonly Interval[],
  target: Interval,
): Interval | undefined {
  const [other] = others as [Interval];
  if ("difference" in tree) return index === 0 ? sumOf(target, other) : differenceOf(other, target);
  if ("sum" in tree) return differenceOf(target, others.reduce(sumOf));
  const isDivided = "quotient" in tree;
  if (isDivided && index === 0) return productOf(target, other);
  const divisor = isDivided ? target : others.reduce(productOf);
  return divisor.low.n <= 0n && divisor.high.n >= 0n ? undefined : quotientOf(isDivided ? other : target, divisor);
}
