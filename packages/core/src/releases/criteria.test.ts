import fc from "fast-check";
import { expect, test } from "vitest";
import { CRITERIA_LIMITS, OPERATORS, readCriteria, type Condition, type Criteria } from "./criteria.ts";
import { matchCriteria, type Field } from "./matchCriteria.ts";

type Row = { readonly place: string; readonly sex: string; readonly year: number; readonly value: number | null };

const PLACES = ["GM0363", "GM0034", "NL"];
const SEXES = ["girl", "boy", "total"];
const rowsOf = fc.array(
  fc.record<Row>({
    place: fc.constantFrom(...PLACES),
    sex: fc.constantFrom(...SEXES),
    year: fc.integer({ min: 2020, max: 2024 }),
    value: fc.option(fc.integer({ min: 0, max: 5 })),
  }),
  { maxLength: 20 },
);

function fieldsOf(rows: readonly Row[]): ReadonlyMap<string, Field> {
  const name = (key: "place" | "sex", names: readonly string[]): [string, Field] => [
    key,
    {
      kind: "name",
      find: (asked) => (names.includes(asked) ? names.indexOf(asked) : undefined),
      at: (row) => names.indexOf(rows[row]![key]),
    },
  ];
  const number = (key: "year" | "value"): [string, Field] => [key, { kind: "number", at: (row) => rows[row]![key] }];
  return new Map([name("place", PLACES), name("sex", SEXES), number("year"), number("value")]);
}

const nameCondition = fc.record({
  field: fc.constantFrom("place", "sex"),
  op: fc.constantFrom("eq", "notEq", "in", "notIn" as const),
  list: fc.array(fc.constantFrom(...PLACES, ...SEXES, "nowhere"), { maxLength: 4, minLength: 1 }),
});
const numberCondition = fc.record({
  field: fc.constantFrom("year", "value"),
  op: fc.constantFrom(...OPERATORS),
  list: fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 2020, max: 2024 })), {
    maxLength: 4,
    minLength: 1,
  }),
});
const condition = fc
  .oneof(nameCondition, numberCondition)
  .map(({ field, op, list }) =>
    op === "in" || op === "notIn" ? { field, op, values: list } : { field, op, value: list[0]! },
  );
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", maxDepth: 4 },
    condition,
    fc.array(tie("tree"), { maxLength: 3 }).map((and) => ({ and })),
    fc.array(tie("tree"), { maxLength: 3 }).map((or) => ({ or })),
    fc.array(tie("tree"), { maxLength: 3 }).map((not) => ({ not })),
    tie("tree").map((not) => ({ not })),
  ),
}));

/** The meaning of criteria, said as plainly as can be. */
function holds(criteria: Criteria, row: Row): boolean {
  if ("and" in criteria) return criteria.and.every((part) => holds(part, row));
  if ("or" in criteria) return criteria.or.some((part) => holds(part, row));
  if ("not" in criteria) return criteria.not.every((part) => !holds(part, row));
  return holdsOne(criteria, row[criteria.field as keyof Row]);
}

function holdsOne({ op, values }: Condition, found: string | number | null): boolean {
  const one = values[0]!;
  if (op === "eq") return found === one;
  if (op === "notEq") return found !== one;
  if (op === "in") return values.some((value) => value === found);
  if (op === "notIn") return values.every((value) => value !== found);
  if (found === null) return false;
  return { gt: found > one, gte: found >= one, lt: found < one, lte: found <= one }[op];
}

test("criteria choose the rows that a plain reading of them chooses", () => {
  fc.assert(
    fc.property(tree, rowsOf, (given, rows) => {
      const read = readCriteria(given);
      if (!read.ok) throw new Error(read.refusals[0]!.message.en);
      const matcher = matchCriteria(read.value, fieldsOf(rows));
      if (!matcher.ok) throw new Error(matcher.refusals[0]!.message.en);
      for (const [at, row] of rows.entries()) expect(matcher.value.matches(at)).toBe(holds(read.value, row));
      const isKnown = (field: string, name: string) => (field === "place" ? PLACES : SEXES).includes(name);
      for (const { field, names } of matcher.value.unknown)
        expect(names.some((name) => isKnown(field, name))).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test("whatever comes from outside is read or refused, never thrown", () => {
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), (given) => void readCriteria(given)));
  fc.assert(
    fc.property(fc.object({ key: fc.constantFrom("and", "or", "not", "field", "op", "value", "values") }), (given) => {
      const read = readCriteria(given);
      if (read.ok) expect(matchCriteria(read.value, new Map())).toBeDefined();
      else expect(read.refusals[0]!.message.nl).toContain("verwacht");
    }),
  );
});

function deep(layers: number): unknown {
  let criteria: unknown = { and: [] };
  for (let layer = 0; layer < layers; layer++) criteria = { not: criteria };
  return criteria;
}

test.each([
  [null, "criteria: verwacht een voorwaarde"],
  [[], "criteria: verwacht een voorwaarde"],
  [{ and: {} }, "criteria.and: verwacht een lijst"],
  [{ and: [], or: [] }, 'criteria: verwacht alleen "and"'],
  [{ and: [{ not: [{ field: "year", op: "is", value: 1 }] }] }, "criteria.and[0].not[0].op: verwacht eq, notEq"],
  [{ field: "", op: "eq", value: 1 }, "criteria.field: verwacht de naam"],
  [{ field: "year", op: "eq" }, "criteria.value: verwacht een tekst of een getal"],
  [{ field: "year", op: "eq", values: [1] }, "criteria: verwacht value"],
  [{ field: "year", op: "in", value: 1 }, "criteria.values: verwacht een lijst"],
  [{ field: "year", op: "in", values: [1, {}] }, "criteria.values[1]: verwacht een tekst of een getal"],
  [{ field: "year", op: "eq", value: 1, also: 2 }, "criteria.also: verwacht field"],
  [deep(CRITERIA_LIMITS.depth), "lagen"],
  [deep(5000), "lagen"],
  [{ and: Array.from({ length: CRITERIA_LIMITS.parts }, () => ({ and: [] })) }, "hoogstens 500 voorwaarden"],
  [{ field: "year", op: "in", values: Array(CRITERIA_LIMITS.values + 1).fill(1) }, "hoogstens 10000 waarden"],
])("criteria that are wrong are refused with their place (%#)", (given, expected) => {
  const read = readCriteria(given);
  expect(read.ok).toBe(false);
  if (!read.ok) expect(read.refusals[0]!.message.nl).toContain(expected);
});

test.each([
  [{ field: "shoes", op: "eq", value: 1 }, "place, sex, year, value"],
  [{ field: "place", op: "gt", value: "NL" }, "niet gt"],
  [{ field: "year", op: "eq", value: "last" }, "een getal"],
  [{ field: "year", op: "eq", value: "" }, "een getal"],
])("fields that are not there and comparisons that cannot be are refused (%#)", (given, expected) => {
  const read = readCriteria(given);
  const matcher = read.ok ? matchCriteria(read.value, fieldsOf([])) : read;
  expect(matcher.ok).toBe(false);
  if (!matcher.ok) expect(matcher.refusals[0]!.message.nl).toContain(expected);
});

test("names that are not in the data are told and are equal to nothing", () => {
  const rows: Row[] = [{ place: "NL", sex: "girl", year: 2024, value: 1 }];
  const matcher = matchCriteria({ field: "place", op: "in", values: ["NL", "zz", "yy", "zz"] }, fieldsOf(rows));
  expect(matcher.ok && matcher.value.unknown).toEqual([{ field: "place", names: ["zz", "yy"] }]);
  expect(matcher.ok && matcher.value.matches(0)).toBe(true);
});
