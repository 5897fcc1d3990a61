import type { FigureStyle } from "../indicators/figureText.ts";
import type { Text } from "../vocabulary/text.ts";
import type { AgendaGoal, KeptFigure } from "./agenda.ts";
import { hasTurned } from "./hasTurned.ts";
import { explainProgress, progressWhatIf } from "./progressWords.ts";
import { schoolYearOf } from "./schoolYearOf.ts";

export const PROGRESS_STATES = ["reached", "on-the-way", "no-difference", "further-away", "cannot-be-shown"] as const;

/** Why nothing can be said. */
export type NoProgress =
  | "no-figure"
  | "no-baseline"
  | "no-target"
  | "no-latest"
  | "protected"
  | "no-newer-figure"
  | "other-definition"
  | "invented-and-real"
  | "no-interval";

/** Numbers of a goal that can be compared. */
export interface ProgressNumbers {
  /** Latest minus baseline, with its 95% interval. */
  readonly change: { readonly value: number; readonly low: number; readonly high: number };
  /** Where a straight line from baseline to target is in the year of the latest figure. */
  readonly expected: number;
  /** Whether the interval of the latest figure lies wholly before or past the line, counted towards the target. */
  readonly path: "ahead" | "on-line" | "behind";
  /** The part of the way to the target; below 0 is away from it, above 1 past it. */
  readonly share: number;
  /** The goal is reached and the whole interval lies at or past the target. */
  readonly certain: boolean;
}

export interface GoalProgress {
  readonly goal: string;
  readonly state: (typeof PROGRESS_STATES)[number];
  readonly reason: NoProgress | null;
  readonly baseline: KeptFigure | null;
  readonly latest: KeptFigure | null;
  readonly target: number | null;
  readonly numbers: ProgressNumbers | null;
  /** How it was judged, in sentences. */
  readonly explanation: readonly Text[];
  /** What would have made the judgement another one. */
  readonly whatIf: readonly Text[];
}

/**
 * How far a goal is, from its baseline and the latest figure of the monitor. A change counts only when the interval of
 * the difference leaves zero out; the two years are taken as independent, which makes that interval rather too wide
 * than too narrow, because many pupils attend the same schools in both. Figures under another definition, or of
 * invented and real pupils, are never compared.
 */
export function goalProgress(goal: AgendaGoal, latest: KeptFigure | undefined, ofFigure: FigureStyle): GoalProgress {
  const { baseline = null, target = null } = goal;
  const style = goal.figure?.against === undefined ? ofFigure : { ...ofFigure, isGap: true };
  const base = { goal: goal.id, baseline, latest: latest ?? null, target };
  const reason = whyNot(goal, latest);
  if (reason !== null) return worded({ ...base, state: "cannot-be-shown", reason, numbers: null }, goal, style);
  const numbers = numbersOf(baseline!, latest!, target!, schoolYearOf(goal.by));
  if (numbers && hasTurned(goal, latest!)) {
    const turned: ProgressNumbers = { ...numbers, path: "behind", certain: false };
    return worded({ ...base, state: "further-away", reason: null, numbers: turned }, goal, style);
  }
  return worded({ ...base, ...judged(baseline!, latest!, target!, numbers), numbers }, goal, style);
}

type Judged = Omit<GoalProgress, "explanation" | "whatIf">;

function worded(judged: Judged, goal: AgendaGoal, style: FigureStyle): GoalProgress {
  return { ...judged, explanation: explainProgress(judged, goal, style), whatIf: progressWhatIf(judged, goal, style) };
}

function whyNot({ figure, baseline, target }: AgendaGoal, latest: KeptFigure | undefined): NoProgress | null {
  if (!figure) return "no-figure";
  if (!baseline) return "no-baseline";
  if (target === undefined) return "no-target";
  if (!latest) return "no-latest";
  if (baseline.value === null || latest.value === null) return "protected";
  if (baseline.definition !== latest.definition) return "other-definition";
  if (baseline.generated !== latest.generated) return "invented-and-real";
  return latest.year <= baseline.year ? "no-newer-figure" : null;
}

function numbersOf(baseline: KeptFigure, latest: KeptFigure, target: number, byYear: number): ProgressNumbers | null {
  const [before, after] = [halfWidth(baseline), halfWidth(latest)];
  if (before === null || after === null) return null;
  const value = latest.value! - baseline.value!;
  const margin = Math.hypot(before, after);
  const way = target - baseline.value!;
  const years = Math.max(1, byYear - baseline.year);
  const expected = baseline.value! + way * Math.min(1, (latest.year - baseline.year) / years);
  const side = Math.sign(way);
  const [near, far] = endsOf(latest.low!, latest.high!, side, target);
  return {
    change: { value, low: value - margin, high: value + margin },
    expected,
    path: near > side * expected ? "ahead" : far < side * expected ? "behind" : "on-line",
    share: way === 0 ? 1 : value / way,
    certain: near >= side * target,
  };
}

/** The ends of an interval, counted towards the target. When the goal is to stay where it is, every distance is away. */
function endsOf(low: number, high: number, side: number, target: number): [near: number, far: number] {
  if (side !== 0) return side > 0 ? [low, high] : [-high, -low];
  return [-Math.max(Math.abs(low - target), Math.abs(high - target)), -Math.max(low - target, target - high, 0)];
}

function halfWidth({ low, high }: KeptFigure): number | null {
  return low === null || high === null ? null : (high - low) / 2;
}

function judged(
  baseline: KeptFigure,
  latest: KeptFigure,
  target: number,
  numbers: ProgressNumbers | null,
): Pick<GoalProgress, "state" | "reason"> {
  if (numbers === null) return { state: "cannot-be-shown", reason: "no-interval" };
  const side = Math.sign(target - baseline.value!);
  if (side === 0) return { state: heldState(numbers, latest, target), reason: null };
  if (side * (latest.value! - target) >= 0) return { state: "reached", reason: null };
  const { low, high } = numbers.change;
  if (low <= 0 && high >= 0) return { state: "no-difference", reason: null };
  return { state: side * numbers.change.value > 0 ? "on-the-way" : "further-away", reason: null };
}

/** A goal to stay where it is: reached until the figure certainly moved. */
function heldState({ change }: ProgressNumbers, latest: KeptFigure, target: number): GoalProgress["state"] {
  const moved = change.low > 0 || change.high < 0;
  return moved && latest.value !== target ? "further-away" : "reached";
}
