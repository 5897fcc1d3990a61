import { tilted, type CareerWorld } from "./careerWorld.ts";
import type { Child } from "./child.ts";
import { NATIONAL_EVENT } from "./nationalDraws.ts";
import { figureByYear } from "./nationalModel.ts";

/** Chance of being in the target group goes with the risk: mean 0 and spread of about 1. */
const BY_RISK = 1;
const RISK = { schooling: -0.75, income: -0.3, language: [-0.1, 0.25, 0.6], mean: 0 } as const;

/**
 * Writes children of 2.5 to 4 years that are in the target group of early education: on 1 October of a year the whole cohort
 * of three years before, and half of the one after it.
 */
export function earlyEducation({ plan, draws, facts, model }: CareerWorld): (child: Child) => void {
  const target = figureByYear(model, "earlyTarget");
  const reach = figureByYear(model, "earlyReached");
  const size = figureByYear(model, "cohort");
  const write = facts.into("early-education");

  return (child) => {
    if (!facts.wants(child.cohort + 2) && !facts.wants(child.cohort + 3)) return;
    const risk = RISK.schooling * child.schooling + RISK.income * child.income + RISK.language[child.homeLanguage]!;
    draws.load(child.id, NATIONAL_EVENT.early);
    if (draws.uniform(1) < 0.5) inYear(child, child.cohort + 2, risk);
    inYear(child, child.cohort + 3, risk);
  };

  function inYear(child: Child, year: number, risk: number): void {
    const share = target(year) / (size(year - 3) + 0.5 * size(year - 2));
    if (!facts.wants(year) || draws.uniform(0) > Math.min(0.95, tilted(share, risk, BY_RISK))) return;
    const place = plan.places[plan.areas.municipality[child.area]!]!;
    const reached = draws.uniform(2) < reach(year) / 100 + 0.04 * Math.max(-1, Math.min(1, child.income + 0.6));
    write(year, [child.id, place.code, reached ? 1 : 0]);
  }
}
