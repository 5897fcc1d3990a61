import { orderOf, weightedQuantile } from "../measures/survey/weightedQuantile.ts";
import type { Estimator } from "../measures/survey/replicates.ts";
import { done, refused, type Outcome } from "../vocabulary/refusal.ts";
import type { Text } from "../vocabulary/text.ts";
import { NO_LIFT, type Lift } from "./lift.ts";
import { pisaEstimate, reasonWithoutError, type PisaFigure } from "./pisaEstimate.ts";
import {
  coreSkills,
  gradient,
  levelThree,
  meanScore,
  nationalResilience,
  percentileSpread,
  type LevelCutoffs,
} from "./pisaMeasures.ts";
import type { PisaDomain, PisaSample } from "./pisaSample.ts";

export const PISA_STATISTICS = ["mean", "percentile-spread", "resilience", "gradient"] as const;
export type PisaStatistic = (typeof PISA_STATISTICS)[number];

/**
 * oecd-core-skills: level 3 in reading, maths and science (OECD 2018). national: in the top quarter of the own country.
 * level-three: level 3 in one domain. Always of the quarter with the lowest status in the own country.
 */
export const RESILIENCE_DEFINITIONS = ["oecd-core-skills", "national", "level-three"] as const;
export type ResilienceDefinition = (typeof RESILIENCE_DEFINITIONS)[number];

export interface PisaQuestion {
  readonly statistic: PisaStatistic;
  /** Not needed for core skills, which are about three domains. */
  readonly domain?: PisaDomain;
  readonly definition?: ResilienceDefinition;
  readonly lift?: Lift;
  /** A figure about fewer students is not given; default 30. Who looks into an own file may ask for all. */
  readonly fewest?: number;
}

export interface PisaAnswer extends PisaFigure {
  readonly statistic: PisaStatistic;
  readonly definition: ResilienceDefinition | null;
  readonly domain: PisaDomain | null;
  /** A share lies between 0 and 1. */
  readonly unit: "points" | "share";
  /** Students whom the figure is about, not weighted. */
  readonly n: number;
  readonly plausibleValues: number;
  readonly replicates: number;
  /** Further figures from the same work: p10 and p90, rSquared. */
  readonly parts: Readonly<Record<string, PisaFigure>>;
  /** Why there is no estimate, or no standard error, or why it says little. */
  readonly reason: Text | null;
}

/** Fewer students than this say nothing about a country and too much about themselves; the OECD uses the same number. */
export const FEWEST_STUDENTS = 30;

/** One figure of one country. The sample must hold one group: see `selectGroup`. */
export function measurePisa(sample: PisaSample, question: PisaQuestion, cutoffs: LevelCutoffs): Outcome<PisaAnswer> {
  const plan = planOf(sample, question, cutoffs);
  if (!plan.ok) return plan;
  const { domains, estimatorOf, parts, unit, definition, n } = plan.value;
  const plausibleValues = Math.min(...domains.map((domain) => sample.values[domain]!.length));
  const about = {
    statistic: question.statistic,
    definition,
    domain: domains.length === 1 ? domains[0]! : null,
    unit,
    n,
    plausibleValues,
    replicates: sample.replicates.length,
  };
  if (n < (question.fewest ?? FEWEST_STUDENTS)) {
    const nothing = { estimate: null, se: null, low: null, high: null };
    return done({ ...about, ...nothing, parts: {}, reason: TOO_FEW });
  }
  const [figure, ...others] = pisaEstimate(sample, plausibleValues, estimatorOf);
  return done({
    ...about,
    ...figure!,
    parts: Object.fromEntries(parts.map((name, place) => [name, others[place]!])),
    reason: reasonWithoutError(sample, plausibleValues) ?? (n < FEWEST_STUDENTS ? VERY_FEW : null),
  });
}

const TOO_FEW: Text = {
  nl: `Niet getoond: het gaat om minder dan ${FEWEST_STUDENTS} leerlingen.`,
  en: `Not shown: it is about fewer than ${FEWEST_STUDENTS} students.`,
};

const VERY_FEW: Text = {
  nl: `Het gaat om minder dan ${FEWEST_STUDENTS} leerlingen: dit zegt niets over een land.`,
  en: `It is about fewer than ${FEWEST_STUDENTS} students: this says nothing about a country.`,
};

interface Plan {
  readonly domains: readonly PisaDomain[];
  readonly estimatorOf: (value: number) => Estimator;
  readonly parts: readonly string[];
  readonly unit: PisaAnswer["unit"];
  readonly definition: ResilienceDefinition | null;
  readonly n: number;
}

function planOf(sample: PisaSample, question: PisaQuestion, cutoffs: LevelCutoffs): Outcome<Plan> {
  const { statistic, domain } = question;
  const definition =
    statistic === "resilience" ? (question.definition ?? (domain ? "national" : "oecd-core-skills")) : null;
  const domains = definition === "oecd-core-skills" ? (["read", "math", "scie"] as const) : domain ? [domain] : [];
  if (domains.length === 0) return refused({ kind: "invalid-setting", message: NO_DOMAIN });
  const absent = domains.filter((name) => sample.values[name] === undefined);
  if (absent.length > 0) return refused({ kind: "missing-fact", message: notTested(absent) });
  if (definition === "level-three" && domain === "prob")
    return refused({ kind: "invalid-setting", message: NO_LEVELS });
  const lift = question.lift ?? NO_LIFT;
  const work =
    definition === null
      ? scoreWork(sample, statistic, domains[0]!, lift)
      : resilienceWork(sample, definition, domains, lift, cutoffs);
  return done({ domains, definition, ...work });
}

type Work = Pick<Plan, "estimatorOf" | "parts" | "unit" | "n">;

function scoreWork(sample: PisaSample, statistic: PisaStatistic, domain: PisaDomain, lift: Lift): Work {
  const unit = "points";
  const n = countKnown(sample, [domain]);
  if (statistic === "percentile-spread")
    return { unit, n, estimatorOf: percentileSpread(sample, domain, lift), parts: ["p10", "p90"] };
  if (statistic === "gradient") {
    const known = countKnown(sample, [domain], Infinity);
    return { unit, n: known, estimatorOf: gradient(sample, domain, lift), parts: ["rSquared"] };
  }
  return { unit, n, estimatorOf: meanScore(sample, domain, lift), parts: [] };
}

function resilienceWork(
  sample: PisaSample,
  definition: ResilienceDefinition,
  domains: readonly PisaDomain[],
  lift: Lift,
  cutoffs: LevelCutoffs,
): Work {
  const quarter = weightedQuantile(sample.escs, sample.weight, 0.25, orderOf(sample.escs));
  const work = { unit: "share", parts: [], n: countKnown(sample, domains, quarter) } as const;
  if (definition === "oecd-core-skills") return { ...work, estimatorOf: coreSkills(cutoffs)(sample, lift) };
  const measure = definition === "national" ? nationalResilience : levelThree(cutoffs);
  return { ...work, estimatorOf: measure(sample, domains[0]!, lift) };
}

/** Students with a score in all domains; with `upTo` only those of whom the status is known and not above it. */
function countKnown(sample: PisaSample, domains: readonly PisaDomain[], upTo?: number): number {
  let count = 0;
  for (let row = 0; row < sample.size; row++) {
    if (upTo !== undefined && !(sample.escs[row]! <= upTo)) continue;
    if (domains.every((domain) => !Number.isNaN(sample.values[domain]![0]![row]!))) count++;
  }
  return count;
}

const NO_DOMAIN: Text = {
  nl: "Kies een domein: math, read, scie of prob.",
  en: "Choose a domain: math, read, scie or prob.",
};
const NO_LEVELS: Text = {
  nl: "Voor probleemoplossen zijn er geen niveaus met een grens.",
  en: "There are no levels with a cut-off for problem solving.",
};

function notTested(domains: readonly PisaDomain[]): Text {
  const list = domains.join(", ");
  return { nl: `Het bestand heeft geen scores voor ${list}.`, en: `The file has no scores in ${list}.` };
}
