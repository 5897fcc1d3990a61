import type { AdviceScales } from "./adviceScales.ts";
import type { FamilyScales } from "./family.ts";
import type { FactKeeper } from "./nationalFacts.ts";
import type { NationalDraws } from "./nationalDraws.ts";
import type { NationalModel } from "./nationalModel.ts";
import type { NationalPlan } from "./nationalPlan.ts";

/** What the steps of a career share. */
export interface CareerWorld {
  readonly plan: NationalPlan;
  readonly model: NationalModel;
  readonly scales: FamilyScales & AdviceScales;
  readonly draws: NationalDraws;
  readonly facts: FactKeeper;
  /** Careers are followed up to and including this school year. */
  readonly until: number;
}

/**
 * A chance that differs between children: multiplied by a factor that is 1 on average for a quantity with mean 0 and spread 1.
 * @param strength how strongly the chance goes with the quantity
 */
export function tilted(chance: number, quantity: number, strength: number): number {
  return Math.min(0.97, chance * Math.exp(strength * quantity - (strength * strength) / 2));
}
