import { done, refused, type Outcome, type Refusal } from "../vocabulary/refusal.ts";

export const OPERATORS = ["eq", "notEq", "in", "notIn", "gt", "gte", "lt", "lte"] as const;
export type Operator = (typeof OPERATORS)[number];

export interface Condition {
  readonly field: string;
  readonly op: Operator;
  /** One, or more for `in` and `notIn`. */
  readonly values: readonly (string | number)[];
}

/** Which rows are wanted. `and` of nothing is every row, `or` of nothing none; `not` is true when none of them holds. */
export type Criteria =
  | { readonly and: readonly Criteria[] }
  | { readonly or: readonly Criteria[] }
  | { readonly not: readonly Criteria[] }
  | Condition;

export const CRITERIA_LIMITS = { depth: 10, parts: 500, values: 10_000, text: 200 } as const;

const JOINS = ["and", "or", "not"] as const;
const MANY: ReadonlySet<string> = new Set(["in", "notIn"]);

class Fault extends Error {
  readonly refusal: Refusal;
  constructor(path: string, nl: string, en: string) {
    super(en);
    const at = path === "" ? "criteria" : path;
    this.refusal = {
      kind: "invalid-setting",
      message: { nl: `${at}: verwacht ${nl}.`, en: `${at}: expected ${en}.` },
    };
  }
}

/** Reads criteria as they came from outside. A refusal tells where they are wrong and what was expected there. */
export function readCriteria(given: unknown): Outcome<Criteria> {
  const room = { parts: CRITERIA_LIMITS.parts as number, values: CRITERIA_LIMITS.values as number };
  try {
    return done(readPart(given, "criteria", 1, room));
  } catch (error) {
    if (error instanceof Fault) return refused(error.refusal);
    throw error;
  }
}

interface Room {
  parts: number;
  values: number;
}

function readPart(given: unknown, path: string, depth: number, room: Room): Criteria {
  const { depth: deepest, parts } = CRITERIA_LIMITS;
  if (depth > deepest) throw new Fault(path, `hoogstens ${deepest} lagen`, `at most ${deepest} layers`);
  if (--room.parts < 0) throw new Fault(path, `hoogstens ${parts} voorwaarden`, `at most ${parts} conditions`);
  if (!isRecord(given))
    throw new Fault(
      path,
      "een voorwaarde, of and, or of not met een lijst",
      "a condition, or and, or or not with a list",
    );
  const join = JOINS.find((name) => Object.hasOwn(given, name));
  if (join === undefined) return readCondition(given, path, room);
  if (Object.keys(given).length > 1)
    throw new Fault(path, `alleen "${join}", zonder iets erbij`, `only "${join}", with nothing beside it`);
  const listed = join === "not" && !Array.isArray(given[join]) ? [given[join]] : given[join];
  if (!Array.isArray(listed)) throw new Fault(`${path}.${join}`, "een lijst", "a list");
  const read = listed.map((item: unknown, at) => readPart(item, `${path}.${join}[${at}]`, depth + 1, room));
  return join === "and" ? { and: read } : join === "or" ? { or: read } : { not: read };
}

function readCondition(given: Readonly<Record<string, unknown>>, path: string, room: Room): Condition {
  const { field, op, value, values } = given;
  const strange = Object.keys(given).find((key) => !["field", "op", "value", "values"].includes(key));
  if (strange !== undefined)
    throw new Fault(`${path}.${strange.slice(0, 40)}`, "field, op en value of values", "field, op and value or values");
  if (typeof field !== "string" || field === "" || field.length > CRITERIA_LIMITS.text)
    throw new Fault(`${path}.field`, "de naam of het id van een veld", "the name or id of a field");
  const operator = OPERATORS.find((name) => name === op);
  if (operator === undefined) throw new Fault(`${path}.op`, OPERATORS.join(", "), OPERATORS.join(", "));
  const isMany = MANY.has(operator);
  const list = isMany ? (values ?? value) : value;
  if (!isMany && values !== undefined)
    throw new Fault(path, `value, want ${operator} heeft er een`, `value, because ${operator} has one`);
  if (isMany && !Array.isArray(list)) throw new Fault(`${path}.values`, "een lijst met waarden", "a list of values");
  const read = (isMany ? (list as unknown[]) : [list]).map((item, at) =>
    readValue(item, isMany ? `${path}.values[${at}]` : `${path}.value`),
  );
  room.values -= read.length;
  const most = CRITERIA_LIMITS.values;
  if (room.values < 0) throw new Fault(path, `samen hoogstens ${most} waarden`, `at most ${most} values together`);
  return { field, op: operator, values: read };
}

function readValue(value: unknown, path: string): string | number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (typeof value === "string" && value.length <= CRITERIA_LIMITS.text) return value;
  throw new Fault(path, "een tekst of een getal", "a text or a number");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
