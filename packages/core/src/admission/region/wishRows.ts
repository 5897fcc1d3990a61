import type { Pupils } from "./firstWishes.ts";
import { academic, ADVICES, admits } from "./levels.ts";
import type { OfferedDepartment } from "./offer.ts";
import type { ChoiceSettings } from "./regionSettings.ts";

/**
 * How much each pupil likes each department it may list, on the scale of a logit. The row of pupil i is
 * `liking[offset[i] ..]`, beside `candidates[advice of i]`.
 */
export interface WishRows {
  /** Per index into ADVICES the departments that admit it. */
  readonly candidates: readonly Int32Array[];
  readonly offset: Int32Array;
  readonly liking: Float64Array;
}

/** Over-asked three times over is as much as over-asked gets. */
const MOST_PRESSURE = Math.log(3);

export function wishRows(pupils: Pupils, departments: readonly OfferedDepartment[], choice: ChoiceSettings): WishRows {
  const candidates = ADVICES.map((advice) =>
    Int32Array.from([...departments.keys()].filter((index) => admitsAdvice(departments[index]!, advice))),
  );
  const offset = new Int32Array(pupils.count + 1);
  for (let pupil = 0; pupil < pupils.count; pupil++)
    offset[pupil + 1] = offset[pupil]! + candidates[pupils.advice[pupil]!]!.length;
  const liking = new Float64Array(offset[pupils.count]!);
  const between = tasteBetween(departments, choice);
  for (let pupil = 0; pupil < pupils.count; pupil++) {
    const row = candidates[pupils.advice[pupil]!]!;
    const taste = between[pupils.first[pupil]!]!;
    for (let at = 0; at < row.length; at++) {
      const department = row[at]!;
      const { point } = departments[department]!;
      const metres = point === null ? 0 : Math.hypot(pupils.x[pupil]! - point.x, pupils.y[pupil]! - point.y);
      liking[offset[pupil]! + at] = taste[department]! - (choice.perKilometre * metres) / 1000;
    }
  }
  return { candidates, offset, liking };
}

function admitsAdvice({ level }: OfferedDepartment, advice: (typeof ADVICES)[number]): boolean {
  return level === null || admits(level, advice);
}

/** The rows after one more choice: over-asked departments become more likely after each over-asked choice. */
export function afterChoice(
  { candidates, offset, liking }: WishRows,
  pupils: Pupils,
  departments: readonly OfferedDepartment[],
  wish: Int32Array,
  correlatedTaste: number,
): WishRows {
  const pressure = departments.map(pressureOf);
  const next = Float64Array.from(liking);
  wish.forEach((department, pupil) => {
    if (department < 0) return;
    const row = candidates[pupils.advice[pupil]!]!;
    const taste = correlatedTaste * pressure[department]!;
    for (let at = 0; at < row.length; at++) next[offset[pupil]! + at]! += taste * pressure[row[at]!]!;
  });
  return { candidates, offset, liking: next };
}

/** What the first choice says about the liking of every other department, apart from distance. */
function tasteBetween(departments: readonly OfferedDepartment[], choice: ChoiceSettings): Float64Array[] {
  const pressure = departments.map(pressureOf);
  const middle = departments.map(({ level }) => (level === null ? null : 4 * academic(level)));
  return departments.map((_, from) =>
    Float64Array.from(departments, (_, to) => {
      const steps = middle[from] === null || middle[to] === null ? 0 : Math.abs(middle[from]! - middle[to]!);
      return choice.correlatedTaste * pressure[from]! * pressure[to]! - choice.perLevel * steps;
    }),
  );
}

/** First wishes per place as a logarithm: above 0 is over-asked. */
function pressureOf({ wishes, places, level }: OfferedDepartment): number {
  if (level === null) return 0;
  const ratio = Math.log((wishes[0] + 1) / (places + 1));
  return Math.max(-MOST_PRESSURE, Math.min(MOST_PRESSURE, ratio));
}
