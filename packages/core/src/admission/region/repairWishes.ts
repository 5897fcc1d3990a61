import type { WishTask } from "./exactWishes.ts";

/**
 * Moves wishes until every department has as many as demanded: successive cheapest paths from a department with too many
 * to one with too few. The cost of a step is the liking that the pupil who moves loses; as everybody starts at its best,
 * the result loses the least liking that the demands allow.
 * @param wish changed in place; -1 for who has nothing left to list
 * @param score per cell of the rows; -Infinity may not be listed
 */
export function repairWishes(
  wish: Int32Array,
  score: Float64Array,
  task: Pick<WishTask, "rows" | "advice" | "demand">,
): { readonly misplaced: number; readonly moved: number } {
  const departments = task.demand.length;
  const excess = Int32Array.from(task.demand, (count) => -count);
  const members: Set<number>[] = Array.from({ length: departments }, () => new Set());
  wish.forEach((department, pupil) => {
    if (department < 0) return;
    excess[department]!++;
    members[department]!.add(pupil);
  });
  const steps = emptySteps(departments);
  for (let from = 0; from < departments; from++) cheapestSteps(from, members[from]!, score, task, steps);
  let moved = 0;
  for (;;) {
    const path = cheapestPath(excess, steps);
    if (path.length === 0) break;
    for (const [from, to] of path) {
      const pupil = steps.pupil[from * departments + to]!;
      members[from]!.delete(pupil);
      members[to]!.add(pupil);
      wish[pupil] = to;
      moved++;
    }
    excess[path[0]![0]]!--;
    excess[path.at(-1)![1]]!++;
    for (const department of new Set(path.flat())) cheapestSteps(department, members[department]!, score, task, steps);
  }
  return { misplaced: excess.reduce((sum, count) => sum + Math.max(0, -count), 0), moved };
}

/** Per pair of departments (from, to) the pupil who moves at the lowest cost, and that cost. */
interface Steps {
  readonly departments: number;
  readonly cost: Float64Array;
  readonly pupil: Int32Array;
}

function emptySteps(departments: number): Steps {
  return {
    departments,
    cost: new Float64Array(departments ** 2),
    pupil: new Int32Array(departments ** 2),
  };
}

function cheapestSteps(
  from: number,
  members: ReadonlySet<number>,
  score: Float64Array,
  { rows, advice }: Pick<WishTask, "rows" | "advice">,
  { departments, cost, pupil: best }: Steps,
): void {
  const base = from * departments;
  cost.fill(Infinity, base, base + departments);
  for (const pupil of members) {
    const row = rows.candidates[advice[pupil]!]!;
    const start = rows.offset[pupil]!;
    const own = score[start + row.indexOf(from)]!;
    for (let at = 0; at < row.length; at++) {
      const to = row[at]!;
      const loss = own - score[start + at]!;
      if (to !== from && loss < cost[base + to]!) {
        cost[base + to] = loss;
        best[base + to] = pupil;
      }
    }
  }
}

/** The cheapest path (Bellman and Ford) as pairs of departments; empty when there is none. */
function cheapestPath(excess: Int32Array, { departments, cost }: Steps): [number, number][] {
  const distance = Float64Array.from(excess, (count) => (count > 0 ? 0 : Infinity));
  const before = new Int32Array(departments).fill(-1);
  let queue = [...excess.keys()].filter((department) => excess[department]! > 0);
  while (queue.length > 0) {
    const next = new Set<number>();
    for (const from of queue) {
      for (let to = 0; to < departments; to++) {
        const length = distance[from]! + cost[from * departments + to]!;
        if (length < distance[to]! - 1e-9) {
          distance[to] = length;
          before[to] = from;
          next.add(to);
        }
      }
    }
    queue = [...next];
  }
  let end = -1;
  for (let department = 0; department < departments; department++)
    if (excess[department]! < 0 && distance[department]! < (end < 0 ? Infinity : distance[end]!)) end = department;
  const path: [number, number][] = [];
  for (let at = end; at >= 0 && before[at]! >= 0; at = before[at]!) path.unshift([before[at]!, at]);
  return path;
}
