import {
  experiment,
  experimentFaults,
  type Experiment,
  type ExperimentPlan,
} from "@kansrijk/core/experiments/experiment";
import { studyDesign, type StudyDesign } from "@kansrijk/core/experiments/studyDesign";
import type { RecordRules } from "../../../collections/form/readRecord.ts";
import { linesOf } from "../../agenda/draft/linesOf.ts";
import { numberOf } from "../../agenda/draft/numberOf.ts";
import { newId } from "../../network/newId.ts";
import { PLAN } from "./planWords.ts";

type Outcome = ExperimentPlan["outcome"];
export type ArmDraft = ExperimentPlan["arms"][number];

/** What stands in the form, as it was typed; shares in per cent. */
export interface PlanDraft {
  readonly title: string;
  readonly municipality: string;
  readonly intervention: string;
  readonly question: string;
  readonly arms: readonly ArmDraft[];
  readonly control: string;
  readonly unit: ExperimentPlan["unit"];
  readonly outcome: string;
  readonly indicator: string;
  readonly better: Outcome["better"];
  /** One on each line. */
  readonly otherOutcomes: string;
  readonly groups: string;
  readonly strata: string;
  readonly kind: StudyDesign["outcome"]["kind"];
  readonly without: string;
  readonly treated: string;
  readonly difference: string;
  readonly sd: string;
  readonly size: string;
  readonly icc: string;
  readonly variation: string;
  readonly perArm: string;
  readonly seed: string;
}

export const PLAN_RULES: RecordRules<Experiment> = {
  schema: experiment,
  check: experimentFaults,
  words: {
    "plan.design.outcome.control": PLAN.shareFault,
    "plan.design.outcome.treated": PLAN.shareFault,
    "plan.control": PLAN.controlFault,
  },
};

const typed = (number: number): string => String(number).replace(".", ",");

/** To begin with; the numbers are those of the calculator, the seed the day. */
export function newPlan(today: string): PlanDraft {
  return {
    title: "",
    municipality: "",
    intervention: "",
    question: "",
    arms: [
      { id: "a", label: "", gets: "" },
      { id: "b", label: "", gets: "" },
    ],
    control: "a",
    unit: "school",
    outcome: "",
    indicator: "",
    better: "higher",
    otherOutcomes: "",
    groups: "",
    strata: "",
    kind: "share",
    without: "80",
    treated: "86",
    difference: "0,2",
    sd: "1",
    size: "25",
    icc: "0,05",
    variation: "0,3",
    perArm: "500",
    seed: today.replaceAll("-", ""),
  };
}

/** A kept experiment, or the beginning of one, as it stands in the form. */
export function planDraft(kept: Omit<Experiment, "id">, today: string): PlanDraft {
  const { plan, title, municipality = "", intervention = "" } = kept;
  const { outcome, clusters } = plan.design;
  return {
    ...newPlan(today),
    title,
    municipality,
    intervention,
    question: plan.question,
    arms: plan.arms,
    control: plan.control,
    unit: plan.unit,
    outcome: plan.outcome.name,
    indicator: plan.outcome.indicator ?? "",
    better: plan.outcome.better,
    otherOutcomes: plan.otherOutcomes.join("\n"),
    groups: plan.groups.join("\n"),
    strata: plan.strata.join("\n"),
    kind: outcome.kind,
    ...(outcome.kind === "share"
      ? { without: percent(outcome.control), treated: percent(outcome.treated) }
      : { difference: typed(outcome.difference), sd: typed(outcome.sd) }),
    ...(clusters ? { size: typed(clusters.size), icc: typed(clusters.icc), variation: typed(clusters.variation) } : {}),
    perArm: typed(plan.perArm),
    seed: typed(plan.seed),
  };
}

/** 0.07 as "7": without the tail that binary numbers leave. */
function percent(share: number): string {
  return typed(Number((share * 100).toPrecision(12)));
}

/** What was typed in the shape of an experiment, also when it is not right (yet). */
export function experimentOf(
  draft: PlanDraft,
  kept: Experiment | undefined,
  taken: ReadonlySet<string>,
): { readonly id: string } {
  const { title, municipality, intervention } = draft;
  return {
    id: kept?.id ?? newId(title, taken),
    title,
    ...(municipality === "" ? {} : { municipality }),
    ...(intervention === "" ? {} : { intervention }),
    state: "planned",
    plan: planOf(draft),
    generated: false,
  } as { readonly id: string };
}

function planOf(draft: PlanDraft): unknown {
  const { question, arms, control, unit, outcome, indicator, better } = draft;
  return {
    question,
    arms,
    control,
    unit,
    outcome: { name: outcome, ...(indicator === "" ? {} : { indicator }), better },
    otherOutcomes: linesOf(draft.otherOutcomes),
    groups: linesOf(draft.groups),
    strata: linesOf(draft.strata),
    design: designTyped(draft),
    perArm: countIn(draft.perArm),
    seed: countIn(draft.seed),
  };
}

/** The design that was typed; undefined when a number is missing or outside what can be. */
export function designOfDraft(draft: PlanDraft): StudyDesign | undefined {
  const parsed = studyDesign.safeParse(designTyped(draft));
  return parsed.success ? parsed.data : undefined;
}

function designTyped({ kind, without, treated, difference, sd, unit, size, icc, variation }: PlanDraft): unknown {
  const outcome =
    kind === "share"
      ? { kind, control: share(without), treated: share(treated) }
      : { kind, difference: numberIn(difference), sd: numberIn(sd) };
  if (unit === "pupil") return { outcome };
  return { outcome, clusters: { size: numberIn(size), icc: numberIn(icc), variation: numberIn(variation) } };
}

function share(words: string): number {
  return Number((numberIn(words) / 100).toPrecision(12));
}

export function numberIn(words: string): number {
  return numberOf(words) ?? Number.NaN;
}

/** A count as it was typed; points, commas or spaces before three figures are no decimals: "1.000" is a thousand. */
export function countIn(words: string): number {
  const plain = words.trim();
  return numberIn(/^\d{1,3}([.,\s]\d{3})+$/.test(plain) ? plain.replaceAll(/[.,\s]/g, "") : plain);
}
