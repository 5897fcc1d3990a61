/** One change of a JSON value: what was done, where, and the changed copy. */
export interface Mutation {
  /** Path with numbers for places in lists, as in `round.applicants[3].id`. */
  readonly path: string;
  readonly what: string;
  readonly value: unknown;
}

type Step = string | number;
type Holder = Record<Step, unknown>;

/** A deep copy to change. */
export type Changeable<T> = T extends object ? { -readonly [K in keyof T]: Changeable<T[K]> } : T;

function said(steps: readonly Step[]): string {
  return steps
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`))
    .join("")
    .replace(/^\./u, "");
}

function changed(root: unknown, steps: readonly Step[], change: (holder: Holder, step: Step) => void): unknown {
  const copy = structuredClone(root);
  let holder = copy as Holder;
  for (const step of steps.slice(0, -1)) holder = holder[step] as Holder;
  change(holder, steps.at(-1)!);
  return copy;
}

function changedList(root: unknown, steps: readonly Step[], change: (list: unknown[], at: number) => void): unknown {
  return changed(root, steps, (holder, step) => change(holder as unknown as unknown[], Number(step)));
}

/** Other values for a leaf, of its own kind and of others. */
function others(leaf: unknown): unknown[] {
  if (typeof leaf === "number") return [leaf + 1, leaf - 1, leaf + 0.5, null, String(leaf)];
  if (typeof leaf === "boolean") return [!leaf, null];
  if (leaf === null) return [1, "l01", "0".repeat(64), false];
  const text = String(leaf);
  const flipped = (text.startsWith("1") ? "2" : "1") + text.slice(1);
  return [flipped, `${text.slice(0, -1)}${text.endsWith("1") ? "2" : "1"}`, `${text} `, "", null, 7];
}

/** Every change of one leaf, and of every list and object: one out, one twice, two exchanged, a field more or less. */
export function* mutationsOf(root: unknown): Generator<Mutation> {
  yield* walk(root, [], root);
}

function* walk(root: unknown, steps: readonly Step[], value: unknown): Generator<Mutation> {
  const path = said(steps);
  if (value === null || typeof value !== "object") {
    for (const other of others(value)) {
      const what = `${JSON.stringify(value)} -> ${JSON.stringify(other)}`;
      yield { path, what, value: changed(root, steps, (holder, step) => (holder[step] = other)) };
    }
    return;
  }
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      const at = [...steps, i];
      yield { path: said(at), what: "left out", value: changedList(root, at, (list, k) => list.splice(k, 1)) };
      yield { path: said(at), what: "twice", value: changedList(root, at, (list, k) => list.splice(k, 0, list[k])) };
      if (i + 1 < value.length && JSON.stringify(value[i]) !== JSON.stringify(value[i + 1])) {
        const swap = (list: unknown[], k: number): unknown => ([list[k], list[k + 1]] = [list[k + 1], list[k]]);
        yield { path: said(at), what: "exchanged with the next", value: changedList(root, at, swap) };
      }
    }
  } else {
    for (const name of Object.keys(value)) {
      const at = [...steps, name];
      yield { path: said(at), what: "left out", value: changed(root, at, (holder, key) => delete holder[key]) };
    }
    const more = [...steps, "anders"];
    yield { path: said(more), what: "added", value: changed(root, more, (holder, key) => (holder[key] = 1)) };
  }
  for (const [name, each] of Object.entries(value)) {
    yield* walk(root, [...steps, Array.isArray(value) ? Number(name) : name], each);
  }
}
