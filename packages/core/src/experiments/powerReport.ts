import { done, type Outcome } from "../vocabulary/refusal.ts";
import type { Text } from "../vocabulary/text.ts";
import { detectableEffect, neededPerArm, powerOf } from "./power.ts";
import { designEffectOf, type StudyDesign } from "./studyDesign.ts";

/** What an experiment can see. Null: it cannot be told, or was not asked; then `reasons` says why. */
export interface PowerReport {
  readonly designEffect: number;
  /** For the power asked. */
  readonly needed: { readonly perArm: number; readonly clusters: number | null } | null;
  /** With the pupils asked. */
  readonly power: number | null;
  /** The smallest effect that is seen with the pupils and the power asked. */
  readonly detectable: number | null;
  readonly reasons: Text[];
}

export function powerReport(design: StudyDesign, aim: number, perArm?: number): PowerReport {
  const nothing = done(null);
  const needed = neededPerArm(design, aim);
  const power = perArm === undefined ? nothing : powerOf(design, perArm);
  const detectable = perArm === undefined ? nothing : detectableEffect(design, perArm, aim);
  const outcomes: readonly Outcome<unknown>[] = [needed, power, detectable];
  const reasons = outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.refusals.map(({ message }) => message)));
  const unique = [...new Map(reasons.map((reason) => [reason.en, reason])).values()];
  return {
    designEffect: designEffectOf(design),
    needed: needed.ok ? needed.value : null,
    power: power.ok ? power.value : null,
    detectable: detectable.ok ? detectable.value : null,
    reasons: unique,
  };
}
