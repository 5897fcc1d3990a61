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
  if (typeof leaf === "number") {
    const numbers = [leaf + 1, leaf - 1, leaf + 0.5, -leaf, 10 * leaf, 2 ** 31, 2 ** 53].filter((each) => {
      return !Object.is(each, leaf);
    });
    return [...numbers, null, String(leaf), [leaf], false];
  }
  if (typeof leaf === "boolean") return [!leaf, null, Number(leaf), String(leaf)];
  if (leaf === null) return [1, 0, "l01", "0".repeat(64), false, "null", [], {}];
  const text = String(leaf);
  const flipped = (text.startsWith("1") ? "2" : "1") + text.slice(1);
  const middle = text.length >> 1;
  const swapped = text.slice(0, middle) + (text[middle] === "a" ? "b" : "a") + text.slice(middle + 1);
  const others = [flipped, `${text.slice(0, -1)}${text.endsWith("1") ? "2" : "1"}`, swapped, `${text} `, text + text];
  const cases = [text.toUpperCase(), text.slice(1), `\u0000${text}`].filter((each) => each !== text);
  return [...others, ...cases, "", null, 7, true, [text], { text }];
}

/** Every change of one leaf, and of every list and object: one out, one twice, two exchanged, a field more or less. */
export function* mutationsOf(root: unknown): Generator<Mutation> {
  yield* walk(root, [], root);
}

function replaced(root: unknown, steps: readonly Step[], other: unknown): unknown {
  return steps.length === 0 ? other : changed(root, steps, (holder, step) => (holder[step] = other));
}

/** The list with its first and last one exchanged; when these are equal, the second and the last. */
function endsExchanged(list: readonly unknown[]): unknown[] {
  const at = JSON.stringify(list[0]) === JSON.stringify(list.at(-1)) ? 1 : 0;
  return list.map((each, i) => (i === at ? list.at(-1) : i === list.length - 1 ? list[at] : each));
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
  yield { path, what: "-> null", value: replaced(root, steps, null) };
  yield { path, what: "-> the other kind", value: replaced(root, steps, Array.isArray(value) ? {} : []) };
  if (Array.isArray(value)) {
    if (value.length > 0) yield { path, what: "emptied", value: replaced(root, steps, []) };
    if (value.length > 2) yield { path, what: "ends exchanged", value: replaced(root, steps, endsExchanged(value)) };
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
