import { done, refused, type Outcome } from "../vocabulary/refusal.ts";
import { normalCdf } from "./normalCdf.ts";
import { powerOfT } from "./powerOfT.ts";
import { designEffectOf, type StudyDesign } from "./studyDesign.ts";

const Z = 1.959963984540054;
/** With one class or school per arm chance and effect cannot be told apart. */
const FEWEST_CLUSTERS = 2;
export const MOST_PER_ARM = 10_000_000;

/** Chance of seeing the effect of the design with so many pupils per arm. Pupils apart: as power.prop.test and power.t.test in R. */
export function powerOf(design: StudyDesign, perArm: number): Outcome<number> {
  const { outcome, clusters } = design;
  const groups = clusters ? perArm / clusters.size : Infinity;
  if (groups < FEWEST_CLUSTERS || perArm < 2) return refused(tooFew(groups));
  const size = perArm / designEffectOf(design);
  if (outcome.kind === "share" && !clusters) return done(powerOfShares(outcome.control, outcome.treated, perArm));
  const shift = Math.abs(differenceIn(outcome)) / Math.sqrt(variancesOf(outcome) / size);
  return done(powerOfT(shift, 2 * ((clusters ? groups : perArm) - 1)));
}

/** Pupils per arm for a power: the fewest, whole, and whole classes or schools when these are assigned. */
export function neededPerArm(design: StudyDesign, power: number): Outcome<{ perArm: number; clusters: number | null }> {
  if (differenceIn(design.outcome) === 0) return refused(NO_DIFFERENCE);
  const exact = exactPerArm(design, power);
  if (exact === null) return refused(TOO_MANY);
  const { clusters } = design;
  if (!clusters) return done({ perArm: Math.ceil(exact - 1e-9), clusters: null });
  const groups = Math.ceil(exact / clusters.size - 1e-9);
  return done({ perArm: Math.ceil(groups * clusters.size), clusters: groups });
}

/** Pupils per arm as a number with decimals, as R gives it; null when ten million are not enough. */
export function exactPerArm(design: StudyDesign, power: number): number | null {
  const least = design.clusters ? FEWEST_CLUSTERS * design.clusters.size : 2;
  return whereReached(least, MOST_PER_ARM, power, (perArm) => powerOf(design, perArm));
}

/** The smallest effect that is seen with this power: above the share of control, or as a difference of means. Null: none. */
export function detectableEffect(design: StudyDesign, perArm: number, power: number): Outcome<number | null> {
  const { outcome } = design;
  const first = powerOf(design, perArm);
  if (!first.ok) return first;
  const at = (effect: number): StudyDesign =>
    outcome.kind === "share"
      ? { ...design, outcome: { ...outcome, treated: outcome.control + effect } }
      : { ...design, outcome: { ...outcome, difference: effect } };
  const most = outcome.kind === "share" ? 1 - outcome.control - 1e-9 : 100 * outcome.sd;
  return done(whereReached(1e-12, most, power, (effect) => powerOf(at(effect), perArm)));
}

/** Where a rising power reaches its aim, by halving; null when it does not. */
function whereReached(from: number, to: number, aim: number, power: (x: number) => Outcome<number>): number | null {
  const reached = (x: number): boolean => {
    const found = power(x);
    return found.ok && found.value >= aim;
  };
  if (reached(from)) return from;
  if (!reached(to)) return null;
  let [low, high] = [from, to];
  for (let step = 0; step < 100 && high - low > 1e-10 * high; step++) {
    // Halving the ratio first keeps the steps few over seven powers of ten.
    const middle = high > 4 * low ? Math.sqrt(low * high) : (low + high) / 2;
    if (reached(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function powerOfShares(control: number, treated: number, perArm: number): number {
  const mean = (control + treated) / 2;
  const under = Math.sqrt(2 * mean * (1 - mean));
  const apart = Math.sqrt(control * (1 - control) + treated * (1 - treated));
  return normalCdf((Math.sqrt(perArm) * Math.abs(treated - control) - Z * under) / apart);
}

function differenceIn(outcome: StudyDesign["outcome"]): number {
  return outcome.kind === "share" ? outcome.treated - outcome.control : outcome.difference;
}

/** Of the two arms together, per pupil in each. */
function variancesOf(outcome: StudyDesign["outcome"]): number {
  if (outcome.kind === "mean") return 2 * outcome.sd * outcome.sd;
  const { control, treated } = outcome;
  return control * (1 - control) + treated * (1 - treated);
}

const NO_DIFFERENCE = {
  kind: "invalid-setting",
  message: {
    nl: "Het verwachte verschil is nul: geen enkel aantal leerlingen laat een verschil zien dat er niet is.",
    en: "The expected difference is zero: no number of pupils shows a difference that is not there.",
  },
} as const;

const TOO_MANY = {
  kind: "no-solution",
  message: {
    nl: `Ook met ${MOST_PER_ARM} leerlingen per groep is dit verschil niet te zien.`,
    en: `This difference cannot be seen with ${MOST_PER_ARM} pupils per arm either.`,
  },
} as const;

function tooFew(groups: number) {
  const found = Number.isFinite(groups) ? groups.toFixed(1) : "";
  return {
    kind: "invalid-setting",
    message: Number.isFinite(groups)
      ? {
          nl: `Klassen of scholen per groep: ${found}; verwacht ten minste ${FEWEST_CLUSTERS}. Met minder is toeval niet van effect te onderscheiden.`,
          en: `Classes or schools per arm: ${found}; expected at least ${FEWEST_CLUSTERS}. With fewer, chance and effect cannot be told apart.`,
        }
      : { nl: "Leerlingen per groep: verwacht ten minste 2.", en: "Pupils per arm: expected at least 2." },
  } as const;
}
