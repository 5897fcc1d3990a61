import { z } from "zod";
import { said } from "../vocabulary/said.ts";

/** `ledger/leerplus-2022` or `figures/coalitions`: a number by the collection and the record that hold it. */
const reference = z
  .string()
  .regex(
    /^(ledger|figures)\/[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/,
    said(
      "een bedrag of getal, zoals ledger/leerplus-2022",
      "expected an amount or number, such as ledger/leerplus-2022",
    ),
  );

/** A small sum over numbers of the letters, exact. `range` is everything between two numbers. */
export type Expression =
  | string
  | { readonly sum: readonly Expression[] }
  | { readonly product: readonly Expression[] }
  | { readonly difference: readonly [Expression, Expression] }
  | { readonly quotient: readonly [Expression, Expression] }
  | { readonly range: readonly [Expression, Expression] };

export const expression: z.ZodType<Expression> = z.lazy(() => {
  const two = z.tuple([expression, expression]);
  const more = z.array(expression).min(2);
  return z.union([
    reference,
    z.strictObject({ sum: more }),
    z.strictObject({ product: more }),
    z.strictObject({ difference: two }),
    z.strictObject({ quotient: two }),
    z.strictObject({ range: two }),
  ]);
});

/** The numbers that an expression names, in order, each once. */
export function referencesOf(tree: Expression): string[] {
  if (typeof tree === "string") return [tree];
  return [...new Set(partsOf(tree).flatMap(referencesOf))];
}

export function partsOf(tree: Exclude<Expression, string>): readonly Expression[] {
  return Object.values(tree)[0] as readonly Expression[];
}
