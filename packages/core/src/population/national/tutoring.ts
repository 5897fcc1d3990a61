import { tilted, type CareerWorld } from "./careerWorld.ts";
import type { Child } from "./child.ts";
import { NATIONAL_EVENT } from "./nationalDraws.ts";
import { figureOf } from "./nationalModel.ts";

/** Part of the pupils that is asked. */
const ASKED = 0.02;
const BY_INCOME = 0.4;

/** Writes the answers of pupils in the sample about paid tutoring. */
export function tutoring({
  draws,
  facts,
  model,
}: CareerWorld): (child: Child, year: number, site: number, secondary: boolean) => void {
  const answer = facts.into("tutoring");
  const primaryShare = figureOf(model, "tutoringPrimary") / 100;
  const secondaryShare = figureOf(model, "tutoringSecondary") / 100;
  return (child, year, site, secondary) => {
    draws.load(child.id, NATIONAL_EVENT.tutoring, year);
    if (draws.uniform(0) > ASKED) return;
    const paid = draws.uniform(1) < tilted(secondary ? secondaryShare : primaryShare, child.income, BY_INCOME);
    const euros = Math.round(80 * Math.exp(2.6 * draws.uniform(2) + 0.15 * child.income));
    answer(year, [child.id, site, paid ? 1 : 0, paid ? Math.min(euros, 8000) * 100 : 0]);
  };
}
