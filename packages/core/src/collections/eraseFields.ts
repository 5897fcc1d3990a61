import type { z } from "zod";

/** What stands where a text was erased. No id looks like it, so it never becomes a reference. */
export const ERASED = "[gewist]";
/** Where only an address may stand. */
const ERASED_LINK = "https://gewist.invalid/";
const MARKS: readonly string[] = [ERASED, ERASED_LINK];

type Path = readonly (string | number)[];

interface Leaf {
  readonly path: Path;
  readonly text: string;
  /** The field that was asked for is this text itself. */
  readonly isAsked: boolean;
}

export interface ErasedFields {
  readonly record: unknown;
  /** The texts that were replaced. */
  readonly texts: readonly string[];
  /** The fields of those asked for in which something was replaced. */
  readonly reached: readonly string[];
  /** Fields that were asked for and must stay: an id, a date, a choice. */
  readonly fixed: readonly string[];
}

/**
 * Replaces the free texts in fields of a record by a mark. A field is a path with dots; in a list the id of an item, its
 * place from 0, or `*` for all. What would no longer fit the schema (ids, dates, choices) stays.
 */
export function eraseFields(schema: z.ZodType, record: unknown, fields: readonly string[]): ErasedFields {
  const found = fields.map((field) => ({ field, leaves: leavesAt(record, field.split(".")) }));
  const leaves = uniqueLeaves(found.flatMap((item) => item.leaves));
  const written = fit(schema, record, leaves, MARKS);
  const isDone = ({ path }: Leaf): boolean => written.done.has(keyOf(path));
  return {
    record: written.record,
    texts: leaves.filter(isDone).map(({ text }) => text),
    reached: found.filter((item) => item.leaves.some(isDone)).map(({ field }) => field),
    fixed: found.filter((item) => item.leaves.some((leaf) => leaf.isAsked && !isDone(leaf))).map(({ field }) => field),
  };
}

/** The texts below a path. Ids are no free text, because other parts name them: an id is given only when it is asked for. */
function leavesAt(value: unknown, [segment, ...rest]: readonly string[], path: Path = []): Leaf[] {
  if (segment === undefined) return textsIn(value, path, true);
  return childrenNamed(value, segment).flatMap(([key, child]) => leavesAt(child, rest, [...path, key]));
}

function childrenNamed(value: unknown, segment: string): [string | number, unknown][] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, at): [number, unknown][] =>
      segment === "*" || segment === String(at) || idOf(item) === segment ? [[at, item]] : [],
    );
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, segment)) return [];
  return [[segment, (value as Readonly<Record<string, unknown>>)[segment]]];
}

function idOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "id" in value ? value.id : undefined;
}

function textsIn(value: unknown, path: Path, isAsked = false): Leaf[] {
  if (path.at(-1) === "id" && !isAsked) return [];
  if (typeof value === "string") return MARKS.includes(value) || value === "" ? [] : [{ path, text: value, isAsked }];
  if (typeof value !== "object" || value === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, child]) => textsIn(child, [...path, key]));
}

function uniqueLeaves(leaves: readonly Leaf[]): Leaf[] {
  return [...new Map(leaves.map((leaf) => [keyOf(leaf.path), leaf])).values()];
}

interface Written {
  readonly record: unknown;
  readonly done: ReadonlySet<string>;
}

/** Writes the first mark that fits each leaf; leaves that fit none stay as they were. */
function fit(schema: z.ZodType, record: unknown, leaves: readonly Leaf[], marks: readonly string[]): Written {
  const [mark, ...others] = marks;
  if (mark === undefined || leaves.length === 0) return { record, done: new Set() };
  let fitting = leaves;
  for (;;) {
    const next = writeAll(record, fitting, mark);
    const parsed = schema.safeParse(next);
    const wrong = parsed.success
      ? []
      : fitting.filter(({ path }) => parsed.error.issues.some((issue) => isIn(path, issue.path)));
    if (parsed.success || wrong.length === 0) {
      const left = leaves.filter((leaf) => !fitting.includes(leaf));
      const rest = fit(schema, next, left, others);
      return { record: rest.record, done: new Set([...fitting.map(({ path }) => keyOf(path)), ...rest.done]) };
    }
    fitting = fitting.filter((leaf) => !wrong.includes(leaf));
  }
}

/** Whether a fault is about a leaf, or about what it stands in. */
function isIn(path: Path, issue: readonly PropertyKey[]): boolean {
  return issue.length <= path.length && issue.every((key, at) => key === path[at]);
}

function writeAll(record: unknown, leaves: readonly Leaf[], mark: string): unknown {
  const copy: unknown = structuredClone(record);
  for (const { path } of leaves) {
    let parent = copy as Record<string | number, unknown>;
    for (const key of path.slice(0, -1)) parent = parent[key] as Record<string | number, unknown>;
    parent[path.at(-1)!] = mark;
  }
  return copy;
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}
