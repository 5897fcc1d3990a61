import { done, refused, type Outcome } from "../vocabulary/refusal.ts";
import type { Condition, Criteria, Operator } from "./criteria.ts";

/** A field with names: ids, codes. */
export interface NameField {
  readonly kind: "name";
  /** Number of a name, or undefined for one that is not there. */
  readonly find: (name: string) => number | undefined;
  /** Number of the name that a row has. */
  readonly at: (row: number) => number;
}

export interface NumberField {
  readonly kind: "number";
  readonly at: (row: number) => number | null;
}

export type Field = NameField | NumberField;

/** Names in criteria that are not in the data: nothing is equal to them. */
export interface UnknownNames {
  readonly field: string;
  readonly names: readonly string[];
}

export interface Matcher {
  readonly matches: (row: number) => boolean;
  readonly unknown: readonly UnknownNames[];
}

type Test = (row: number) => boolean;

/** Turns criteria into a test of rows. Refuses fields that are not there and comparisons that a field cannot have. */
export function matchCriteria(criteria: Criteria, fields: ReadonlyMap<string, Field>): Outcome<Matcher> {
  const unknown = new Map<string, Set<string>>();
  const compiled = compile(criteria, fields, unknown);
  if (!compiled.ok) return compiled;
  return done({
    matches: compiled.value,
    unknown: [...unknown].map(([field, names]) => ({ field, names: [...names] })),
  });
}

function compile(
  criteria: Criteria,
  fields: ReadonlyMap<string, Field>,
  unknown: Map<string, Set<string>>,
): Outcome<Test> {
  if ("field" in criteria) return compileCondition(criteria, fields, unknown);
  const parts = "and" in criteria ? criteria.and : "or" in criteria ? criteria.or : criteria.not;
  const tests: Test[] = [];
  for (const part of parts) {
    const test = compile(part, fields, unknown);
    if (!test.ok) return test;
    tests.push(test.value);
  }
  if ("and" in criteria) return done((row) => tests.every((test) => test(row)));
  if ("or" in criteria) return done((row) => tests.some((test) => test(row)));
  return done((row) => !tests.some((test) => test(row)));
}

function compileCondition(
  condition: Condition,
  fields: ReadonlyMap<string, Field>,
  unknown: Map<string, Set<string>>,
): Outcome<Test> {
  const field = fields.get(condition.field);
  const known = [...fields.keys()].join(", ");
  if (!field) return wrong(condition.field, `een van deze velden: ${known}`, `one of these fields: ${known}`);
  return field.kind === "number" ? numberTest(condition, field) : nameTest(condition, field, unknown);
}

function numberTest({ field: name, op, values }: Condition, field: NumberField): Outcome<Test> {
  const numbers = values.map((value) => (value === "" ? NaN : Number(value)));
  if (numbers.some((value) => !Number.isFinite(value))) return wrong(name, "een getal", "a number");
  if (isOrder(op)) {
    const compare = COMPARE[op];
    const [bound] = numbers;
    return done((row) => {
      const value = field.at(row);
      return value !== null && compare(value, bound!);
    });
  }
  const wanted = new Set<number | null>(numbers);
  return done((row) => wanted.has(field.at(row)) !== isNegative(op));
}

function nameTest(
  { field: name, op, values }: Condition,
  field: NameField,
  unknown: Map<string, Set<string>>,
): Outcome<Test> {
  if (isOrder(op)) return wrong(name, `eq, notEq, in of notIn (niet ${op})`, `eq, notEq, in or notIn (not ${op})`);
  const wanted = new Set<number>();
  for (const value of values.map(String)) {
    const found = field.find(value);
    if (found !== undefined) wanted.add(found);
    else unknown.set(name, (unknown.get(name) ?? new Set()).add(value));
  }
  return done((row) => wanted.has(field.at(row)) !== isNegative(op));
}

function isOrder(op: Operator): op is keyof typeof COMPARE {
  return Object.hasOwn(COMPARE, op);
}

function isNegative(op: Operator): boolean {
  return op === "notEq" || op === "notIn";
}

const COMPARE = {
  gt: (a: number, b: number): boolean => a > b,
  gte: (a: number, b: number): boolean => a >= b,
  lt: (a: number, b: number): boolean => a < b,
  lte: (a: number, b: number): boolean => a <= b,
} as const;

function wrong(field: string, nl: string, en: string): Outcome<never> {
  return refused({
    kind: "invalid-setting",
    message: { nl: `Veld "${field}": verwacht ${nl}.`, en: `Field "${field}": expected ${en}.` },
  });
}
