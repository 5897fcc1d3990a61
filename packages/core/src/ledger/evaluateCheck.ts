import { compare, fraction, multiply, subtract, toNumber, type Fraction } from "../numbers/fraction.ts";
import { fractionText } from "../numbers/decimalText.ts";
import type { Text } from "../vocabulary/text.ts";
import { amountText, decimalsOf } from "./amountText.ts";
import { evaluateExpression } from "./evaluateExpression.ts";
import { referencesOf, type Expression } from "./expression.ts";
import { expressionText } from "./expressionText.ts";
import { isPoint, overlap, point, type Interval } from "./interval.ts";
import type { LedgerCheck } from "./ledgerCheck.ts";
import { solveExpression } from "./solveExpression.ts";
import type { StatedValue } from "./statedValue.ts";

/** `agrees` may be within rounding; `derived` says nothing about agreement: one side was made from the other. */
export type Verdict = "agrees" | "derived" | "differs" | "depends-on-assumption";

export interface CheckSide {
  /** With the names of the numbers: "verhoging + bedrag 2022". */
  readonly named: Text;
  /** With the numbers: "€ 52.000.000 + € 105.000.000". */
  readonly filled: Text;
  /** What it comes to, with its unit. */
  readonly result: Text;
  readonly low: string;
  readonly high: string;
  /** For pictures only. */
  readonly bars: { readonly low: number; readonly high: number };
  /** What it may come to, given how the letter rounds. */
  readonly room: { readonly low: string; readonly high: string; readonly text: Text };
  readonly numbers: readonly CheckNumber[];
}

export interface CheckNumber extends Pick<StatedValue, "reference" | "title" | "qualifier" | "status" | "places"> {
  readonly text: Text;
  /** The value with which both sides would be equal, all others the same; null when that cannot be told. */
  readonly wouldBe: Text | null;
}

export interface CheckResult extends Pick<
  LedgerCheck,
  "id" | "title" | "question" | "kind" | "relation" | "explanation"
> {
  readonly left: CheckSide;
  readonly right: CheckSide;
  /** Right minus left; null when a side is a range. */
  readonly difference: { readonly value: string; readonly text: Text } | null;
  /** Whether the relation holds: in the numbers as stated, only when rounding is allowed for, or not. */
  readonly holds: "exactly" | "within-rounding" | "no";
  readonly verdict: Verdict;
}

/** Throws TypeError when a number does not exist; `faultsOfCheck` tells that beforehand. */
export function evaluateCheck(check: LedgerCheck, values: ReadonlyMap<string, StatedValue>): CheckResult {
  const { id, title, question, kind, relation, explanation } = check;
  const [left, right] = [evaluated(check.left, values), evaluated(check.right, values)];
  const side = (own: Evaluated, other: Evaluated): CheckSide => sideOf(own, other, check, values);
  const isSingle = isPoint(left.stated) && isPoint(right.stated);
  const gap = subtract(right.stated.low, left.stated.low);
  const holds = holding(relation, left, right);
  return {
    id,
    title,
    question,
    kind,
    relation,
    explanation,
    left: side(left, right),
    right: side(right, left),
    difference: isSingle ? { value: fractionText(gap), text: gapText(gap, check) } : null,
    holds,
    verdict: verdictOf(kind, holds),
  };
}

const POINTS: Text = { nl: "procentpunt", en: "percentage points" };

/** Between two shares it is percentage points, not percent. */
function gapText(gap: Fraction, { unit, decimals }: LedgerCheck): Text {
  return unit.en === "share"
    ? amountText(multiply(gap, fraction(100)), POINTS, decimals)
    : amountText(gap, unit, decimals);
}

interface Evaluated {
  readonly tree: Expression;
  readonly stated: Interval;
  readonly room: Interval;
}

function evaluated(tree: Expression, values: ReadonlyMap<string, StatedValue>): Evaluated {
  return {
    tree,
    stated: evaluateExpression(tree, (reference) => point(valueOf(values, reference).value)),
    room: evaluateExpression(tree, (reference) => valueOf(values, reference).room),
  };
}

function valueOf(values: ReadonlyMap<string, StatedValue>, reference: string): StatedValue {
  const value = values.get(reference);
  if (!value) throw new TypeError(`there is no number ${reference}`);
  return value;
}

function holding(relation: LedgerCheck["relation"], left: Evaluated, right: Evaluated): CheckResult["holds"] {
  const test = HOLDS[relation];
  if (test(left.stated, right.stated)) return "exactly";
  return relation === "equal" && overlap(left.room, right.room) ? "within-rounding" : "no";
}

const HOLDS: Readonly<Record<LedgerCheck["relation"], (left: Interval, right: Interval) => boolean>> = {
  equal: (left, right) => compare(left.low, right.low) === 0 && compare(left.high, right.high) === 0,
  "at-least": (left, right) => compare(left.low, right.high) >= 0,
  "at-most": (left, right) => compare(left.high, right.low) <= 0,
};

function verdictOf(kind: LedgerCheck["kind"], holds: CheckResult["holds"]): Verdict {
  if (kind === "inference") return "depends-on-assumption";
  if (holds === "no") return "differs";
  return kind === "derived" ? "derived" : "agrees";
}

function sideOf(
  own: Evaluated,
  other: Evaluated,
  check: LedgerCheck,
  values: ReadonlyMap<string, StatedValue>,
): CheckSide {
  const { unit, decimals } = check;
  const { low, high } = own.stated;
  const text = (value: StatedValue, amount: Fraction = value.value): Text =>
    amountText(amount, value.unit, decimalsOf(amount, value.unit));
  const stated = (reference: string): Interval => point(valueOf(values, reference).value);
  return {
    named: expressionText(own.tree, (reference) => valueOf(values, reference).title),
    filled: expressionText(own.tree, (reference) => text(valueOf(values, reference))),
    result: amountText(own.stated, unit, decimals),
    low: fractionText(low),
    high: fractionText(high),
    bars: { low: toNumber(low), high: toNumber(high) },
    room: {
      low: fractionText(own.room.low),
      high: fractionText(own.room.high),
      text: amountText(own.room, unit, decimals),
    },
    numbers: referencesOf(own.tree).map((reference) => {
      const value = valueOf(values, reference);
      const wanted = solveExpression(own.tree, reference, other.stated, stated);
      const { title, qualifier, status, places } = value;
      const wouldBe = wanted && isPoint(wanted) ? text(value, wanted.low) : null;
      return { reference, title, qualifier, status, places, text: text(value), wouldBe };
    }),
  };
}
