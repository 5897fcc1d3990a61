import { weightedQuantile } from "../measures/survey/weightedQuantile.ts";

/** Whose scores are raised in the experiment with the two measures. */
export const LIFTED = ["nobody", "top-tenth", "bottom-tenth", "everybody", "least-favourable-quarter"] as const;
export type Lifted = (typeof LIFTED)[number];

/** Raises scores by a number of points (may be negative). */
export interface Lift {
  readonly who: Lifted;
  readonly points: number;
}

export const NO_LIFT: Lift = { who: "nobody", points: 0 };

interface LiftInput {
  readonly scores: Float64Array;
  /** Students with a score, in the order of it. */
  readonly order: Int32Array;
  readonly escs: Float64Array;
  readonly escsOrder: Int32Array;
  readonly weights: Float64Array;
}

/**
 * Scores after a lift and the order of the students after it. Who is lifted follows from `weights`: the lift belongs to
 * the population, so every replicate of the sample has a top tenth of its own. Students on the border are lifted too.
 */
export function liftScores(input: LiftInput, { who, points }: Lift): Pick<LiftInput, "scores" | "order"> {
  const { scores, order } = input;
  if (who === "nobody" || points === 0) return { scores, order };
  const isLifted = liftedTest(input, who);
  const raised = scores.slice();
  const [moved, stayed] = [new Int32Array(order.length), new Int32Array(order.length)];
  let [movedCount, stayedCount] = [0, 0];
  for (const row of order) {
    if (isLifted(row)) {
      raised[row]! += points;
      moved[movedCount++] = row;
    } else stayed[stayedCount++] = row;
  }
  return { scores: raised, order: merged(raised, moved.subarray(0, movedCount), stayed.subarray(0, stayedCount)) };
}

function liftedTest(
  { scores, order, escs, escsOrder, weights }: LiftInput,
  who: Exclude<Lifted, "nobody">,
): (row: number) => boolean {
  switch (who) {
    case "everybody":
      return () => true;
    case "top-tenth": {
      const border = weightedQuantile(scores, weights, 0.9, order);
      return (row) => scores[row]! >= border;
    }
    case "bottom-tenth": {
      const border = weightedQuantile(scores, weights, 0.1, order);
      return (row) => scores[row]! <= border;
    }
    case "least-favourable-quarter": {
      const border = weightedQuantile(escs, weights, 0.25, escsOrder);
      return (row) => escs[row]! <= border;
    }
  }
}

/** Two rows of students, each in order of score, as one. */
function merged(scores: Float64Array, one: Int32Array, other: Int32Array): Int32Array {
  const order = new Int32Array(one.length + other.length);
  let [a, b] = [0, 0];
  for (let place = 0; place < order.length; place++) {
    const takeOne = b >= other.length || (a < one.length && scores[one[a]!]! <= scores[other[b]!]!);
    order[place] = takeOne ? one[a++]! : other[b++]!;
  }
  return order;
}
