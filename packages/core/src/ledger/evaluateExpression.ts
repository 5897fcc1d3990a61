import { partsOf, type Expression } from "./expression.ts";
import { differenceOf, hull, productOf, quotientOf, sumOf, type Interval } from "./interval.ts";

/** What an expression comes to. `valueOf` gives each number as a point, or with the room that its rounding leaves. */
export function evaluateExpression(tree: Expression, valueOf: (reference: string) => Interval): Interval {
  if (typeof tree === "string") return valueOf(tree);
  const values = partsOf(tree).map((part) => evaluateExpression(part, valueOf));
  const [first, second] = [values[0]!, values[1]!];
  if ("difference" in tree) return differenceOf(first, second);
  if ("quotient" in tree) return quotientOf(first, second);
  if ("range" in tree) return hull([first.low, first.high, second.low, second.high]);
  return values.reduce("sum" in tree ? sumOf : productOf);
}
