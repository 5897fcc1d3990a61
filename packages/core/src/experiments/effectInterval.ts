import { wilson } from "../measures/inequality/wilson.ts";
import { studentCritical } from "../measures/survey/studentCritical.ts";
import type { ArmEstimate } from "./armEstimate.ts";
import type { EffectQuestion } from "./effectRow.ts";

export interface Difference {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Treated minus control with its 95% interval. Shares of pupils: Newcombe (1998, method 10), with the effective number
 * where strata are weighted. All else: Student's t with the degrees of freedom of Satterthwaite. Null ends: the spread
 * cannot be known, as with one class or school, or when all are exactly alike.
 */
export function effectInterval(treated: ArmEstimate, control: ArmEstimate, question: EffectQuestion): Difference {
  const value = treated.value - control.value;
  if (question.outcome === "share" && question.assigned === "pupil") return newcombe(value, treated, control);
  const variance = treated.variance + control.variance;
  if (!(variance > 0)) return { value, low: null, high: null };
  const df = variance ** 2 / (treated.variance ** 2 / treated.df + control.variance ** 2 / control.df);
  const margin = studentCritical(df) * Math.sqrt(variance);
  return { value, low: value - margin, high: value + margin };
}

function newcombe(value: number, treated: ArmEstimate, control: ArmEstimate): Difference {
  const [a, b] = [wilson(treated.value, effective(treated)), wilson(control.value, effective(control))];
  return {
    value,
    low: value - Math.hypot(treated.value - a.low, b.high - control.value),
    high: value + Math.hypot(a.high - treated.value, control.value - b.low),
  };
}

/** So many pupils drawn without strata would give the same variance. */
function effective({ value, variance, pupils }: ArmEstimate): number {
  return variance > 0 ? (value * (1 - value)) / variance : pupils;
}
