import { setImmediate } from "node:timers/promises";
import { levelCutoffs, type KnownCutoffs } from "@kansrijk/core/pisa/levelCutoffs";
import { liftExperiment, type LiftExperiment } from "@kansrijk/core/pisa/liftExperiment";
import type { Lift } from "@kansrijk/core/pisa/lift";
import { FEWEST_STUDENTS, measurePisa, type PisaAnswer, type PisaQuestion } from "@kansrijk/core/pisa/measurePisa";
import { selectGroup, type PisaDomain, type PisaGroup, type PisaSample } from "@kansrijk/core/pisa/pisaSample";
import type { RuleBook } from "@kansrijk/core/rules/ruleBook";
import { refused, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import type { Store } from "../store/store.ts";
import { sampleAbout, type SampleAbout } from "./sampleAbout.ts";
import { pisaSamples, type PisaSamples } from "./pisaSamples.ts";

/** All measures of one country. A measure that cannot be made has an answer without estimate. */
export interface CountryMeasures extends PisaGroup {
  readonly students: number;
  readonly measures: readonly PisaAnswer[];
}

/** Answers questions about samples of PISA; keeps the answers, which never change. */
export interface PisaDesk {
  readonly samples: PisaSamples;
  readonly cutoffs: () => Outcome<KnownCutoffs>;
  /** Undefined when there is no such table. */
  about(id: string): Promise<SampleAbout | undefined>;
  countries(id: string, domain: PisaDomain): Promise<Outcome<readonly CountryMeasures[]>>;
  experiment(id: string, group: PisaGroup, domain: PisaDomain, lift: Lift): Promise<Outcome<LiftExperiment>>;
}

const desks = new WeakMap<object, PisaDesk>();

/** The desk of a store: one, so that it keeps what it worked out. */
export function pisaDeskOf(store: Pick<Store, "db" | "dataDir">, book: RuleBook): PisaDesk {
  const known = desks.get(store) ?? openDesk(pisaSamples(store), book);
  desks.set(store, known);
  return known;
}

/** So many answers stay in memory; the oldest goes first. */
const KEPT = 500;

function openDesk(samples: PisaSamples, book: RuleBook): PisaDesk {
  const answers = new Map<string, Promise<unknown>>();
  const once = <T>(key: readonly unknown[], work: () => Promise<T>): Promise<T> => {
    const name = JSON.stringify(key);
    const known = answers.get(name) as Promise<T> | undefined;
    if (known) return known;
    const made = work();
    answers.set(name, made);
    made.catch(() => answers.delete(name));
    if (answers.size > KEPT) answers.delete(answers.keys().next().value!);
    return made;
  };
  const cutoffs = () => levelCutoffs(book);
  return {
    samples,
    cutoffs,
    about: (id) =>
      once([id], async () => {
        const sample = await samples.open(id);
        return sample && sampleAbout(sample);
      }),
    async countries(id, domain) {
      const [sample, known] = [await samples.open(id), cutoffs()];
      if (!sample) return unknownSample(id);
      if (!known.ok) return known;
      return once([id, domain], async () => {
        const found: CountryMeasures[] = [];
        for (const place of sample.groups.keys()) {
          // Between two countries other questions get their turn.
          await setImmediate();
          found.push(measuresOf(selectGroup(sample, place), domain, known.value));
        }
        return { ok: true as const, value: found };
      });
    },
    async experiment(id, group, domain, lift) {
      const [sample, known] = [await samples.open(id), cutoffs()];
      if (!sample) return unknownSample(id);
      if (!known.ok) return known;
      const place = sample.groups.findIndex(({ country, year }) => country === group.country && year === group.year);
      if (place === -1) return unknownGroup(sample);
      return once([id, group.country, group.year, domain, lift.who, lift.points], async () =>
        experimentOf(selectGroup(sample, place), domain, lift, known.value),
      );
    },
  };
}

/** What is asked of every country: the measures of UNICEF and the OECD, and what helps to understand them. */
function questionsOf(domain: PisaDomain): readonly PisaQuestion[] {
  return [
    { statistic: "percentile-spread", domain },
    { statistic: "resilience", definition: "oecd-core-skills" },
    { statistic: "resilience", definition: "national", domain },
    { statistic: "gradient", domain },
    { statistic: "mean", domain },
  ];
}

function measuresOf(sample: PisaSample, domain: PisaDomain, { cutoffs }: KnownCutoffs): CountryMeasures {
  const { country, year } = sample.groups[0]!;
  const measures = questionsOf(domain).flatMap((question) => {
    const answer = measurePisa(sample, question, cutoffs);
    return answer.ok ? [answer.value] : [];
  });
  return { country, year, students: sample.size, measures };
}

function experimentOf(
  sample: PisaSample,
  domain: PisaDomain,
  lift: Lift,
  { cutoffs }: KnownCutoffs,
): Outcome<LiftExperiment> {
  const spread = measurePisa({ ...sample, replicates: [] }, { statistic: "percentile-spread", domain }, cutoffs);
  if (!spread.ok) return spread;
  const core = measurePisa({ ...sample, replicates: [] }, { statistic: "resilience" }, cutoffs);
  if (!core.ok) return core;
  if (core.value.n < FEWEST_STUDENTS) return refused({ kind: "missing-fact", message: core.value.reason! });
  return { ok: true, value: liftExperiment(sample, domain, lift, cutoffs) };
}

function unknownSample<T>(id: string): Outcome<T> {
  return refused({
    kind: "unknown-subject",
    message: {
      nl: `Er is geen tabel met leerlingen van PISA "${id}".`,
      en: `There is no table with students of PISA "${id}".`,
    },
  });
}

function unknownGroup<T>({ groups }: PisaSample): Outcome<T> {
  const list = groups
    .slice(0, 60)
    .map(({ country, year }) => [country, year].filter((part) => part !== null).join(" "))
    .join(", ");
  return refused({
    kind: "unknown-subject",
    message: { nl: `Dat land is er niet; wel: ${list}.`, en: `That country is not there; known: ${list}.` },
  });
}
