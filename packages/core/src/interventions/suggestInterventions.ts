import type { Text } from "../vocabulary/text.ts";
import { FIT_RULES, type FitQuestion, type FitRule } from "./fitRules.ts";
import type { Intervention } from "./intervention.ts";
import { isHarmful, latestEffect } from "./latestEffect.ts";
import { standing, type Standing } from "./placeFigure.ts";

export interface Reason {
  readonly rule: string;
  readonly points: number;
  readonly why: Text;
}

export interface Suggestion {
  readonly id: string;
  readonly title: Text;
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** No figure in months and no study: nobody knows whether it works. */
  readonly withoutEvidence: boolean;
  /** Its figure in months is recalled and was not checked. */
  readonly recalled: boolean;
}

/** What another choice of ours would have done to the order. */
export interface Sensitivity {
  readonly rule: string;
  /** Ids that would have stood at the top without this rule. */
  readonly top: readonly string[];
}

export interface Suggestions {
  /** Best fit first; at equal points in order of id. */
  readonly suggested: readonly Suggestion[];
  /** Fits, but some edition found that pupils learn less with it: never suggested. */
  readonly warned: readonly Suggestion[];
  readonly rules: readonly Pick<FitRule, "id" | "weight" | "text">[];
  /** Rules without which another three would have come first. */
  readonly sensitivity: readonly Sensitivity[];
  /** Whether some figure of the place is certainly or perhaps less favourable than in the country. */
  readonly hasFigures: boolean;
}

const MOST_SUGGESTED = 12;
const TOP = 3;
/** Rules that tie an intervention to the place or to the wishes; without any of them it is not suggested. */
const TIES = new Set(["figure-worse", "figure-perhaps", "theme", "age"]);
const LESS_FAVOURABLE: ReadonlySet<Standing> = new Set(["worse", "perhaps-worse"]);

/** What fits the figures and wishes of a place, each with every rule that spoke and its points. The same for the same input. */
export function suggestInterventions(interventions: readonly Intervention[], question: FitQuestion): Suggestions {
  const scored = interventions
    .map((item) => scoreOf(item, question))
    .filter(({ reasons }) => reasons.some(({ rule, points }) => TIES.has(rule) && points > 0));
  const harmful = new Set(interventions.filter(isHarmful).map(({ id }) => id));
  const fitting = inOrder(scored.filter(({ id }) => !harmful.has(id)));
  return {
    suggested: fitting.slice(0, MOST_SUGGESTED),
    warned: inOrder(scored.filter(({ id }) => harmful.has(id))),
    rules: FIT_RULES.map(({ id, weight, text }) => ({ id, weight, text })),
    sensitivity: sensitivityOf(fitting),
    hasFigures: question.figures.some((figure) => LESS_FAVOURABLE.has(standing(figure))),
  };
}

function scoreOf(item: Intervention, question: FitQuestion): Suggestion {
  const reasons = FIT_RULES.flatMap(({ id, weight, apply }): Reason[] => {
    const finding = apply(item, question);
    return finding ? [{ rule: id, points: weight * finding.times, why: finding.why }] : [];
  });
  const effect = latestEffect(item);
  return {
    id: item.id,
    title: item.title,
    score: sumOf(reasons),
    reasons,
    withoutEvidence: (effect?.months ?? null) === null && item.evidence.length === 0,
    recalled: effect?.status === "recalled",
  };
}

function sumOf(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, { points }) => sum + points, 0);
}

function inOrder(suggestions: readonly Suggestion[]): Suggestion[] {
  return suggestions.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

function sensitivityOf(fitting: readonly Suggestion[]): Sensitivity[] {
  const top = fitting.slice(0, TOP).map(({ id }) => id);
  return FIT_RULES.flatMap(({ id: rule }) => {
    const without = fitting.map((item) => {
      const reasons = item.reasons.filter((reason) => reason.rule !== rule);
      return { ...item, reasons, score: sumOf(reasons) };
    });
    const other = inOrder(without)
      .slice(0, TOP)
      .map(({ id }) => id);
    return other.join() === top.join() ? [] : [{ rule, top: other }];
  });
}
