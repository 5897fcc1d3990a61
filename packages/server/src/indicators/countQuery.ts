import type { CountPart, CountSums } from "@kansrijk/core/indicators/estimates";
import type { BreakdownDefinition } from "@kansrijk/core/indicators/breakdownSchema";
import type { PlaceBook } from "@kansrijk/core/places/placeBook";
import type { Row } from "./cubePool.ts";
import type { Cube } from "./cubes.ts";
import { cubeColumn, type RegisterDefinition } from "./cubeSql.ts";
import { numberOf, type Question } from "./question.ts";

/** A cell or a total of the answer: per breakdown besides the year its number, or null for all together. */
export interface CountRow {
  /** Null when the years are taken together. */
  readonly year: number | null;
  readonly keys: readonly (number | null)[];
  readonly sums: CountSums;
}

/** Pupils without a site are counted per municipality. */
const CLUSTER = "coalesce(site, -1 - coalesce(municipality, 0))";

/** The breakdowns of a question besides the year. */
export function dimensionsOf(question: Question): readonly BreakdownDefinition[] {
  return question.by.filter((breakdown) => breakdown.kind !== "year");
}

/** Number of the group of a row of a cube; -1 is unknown. */
export function keyColumn({ id, kind }: BreakdownDefinition, places: PlaceBook): string {
  if (kind === "municipality") return "coalesce(municipality, -1)";
  if (kind !== "province") return `coalesce(${cubeColumn(id)}, -1)`;
  const provinces = new Map<string, string[]>();
  for (const { code, province } of places.municipalities)
    provinces.set(province, [...(provinces.get(province) ?? []), String(numberOf(code))]);
  const cases = [...provinces].map(
    ([code, members]) => `WHEN municipality IN (${members.join(",")}) THEN ${numberOf(code)}`,
  );
  return `CASE ${cases.join(" ")} ELSE -1 END`;
}

/** Which rows of a cube a question is about. */
export function whereOf({ within, years, filter }: Question): string {
  const conditions = [`school_year IN (${years.join(",")})`];
  if (within) conditions.push(`municipality IN (${within.join(",") || "NULL"})`);
  for (const { breakdown, groups } of filter)
    conditions.push(`coalesce(${cubeColumn(breakdown.id)}, -1) IN (${groups.join(",")})`);
  return conditions.join(" AND ");
}

/** What a question reads from a cube: a small file when that has the columns it needs. */
export function sourceOf(cube: Cube, question: Question): string {
  const used = [...dimensionsOf(question), ...question.filter.map(({ breakdown }) => breakdown)];
  return cube.from(used.filter(({ kind }) => kind === "group").map(({ id }) => cubeColumn(id)));
}

const SUMS = [
  "count(*) FILTER (WHERE n > 0)",
  "sum(n)",
  "sum(k)",
  "sum(pupils)",
  "sum(CAST(n AS HUGEINT) * n)",
  "sum(CAST(n AS HUGEINT) * k)",
  "sum(CAST(k AS HUGEINT) * k)",
  "CAST(sum(squares) AS HUGEINT)",
  "sum(key_n)",
  "sum(key_k)",
];

/** Columns of the counts of a definition in its cube, by one name for all kinds. */
export function countColumns({ kind }: RegisterDefinition): string {
  const isRate = kind === "rate" || kind === "gap-at-equal-score";
  const [pupils, squares, keyK] = isRate ? ["n", "0", "key_k"] : ["pupils", "squares", "0"];
  return `sum(n) AS n, sum(k) AS k, sum(${pupils}) AS pupils, sum(${squares}) AS squares, sum(key_n) AS key_n, sum(${keyK}) AS key_k`;
}

/**
 * Sums of every cell of the answer and of every total over its breakdowns, per year when the question is. First per site,
 * then over sites; all whole numbers, so that the order in which the database adds does not matter.
 */
export function countQuery(cube: Cube, definition: RegisterDefinition, question: Question, places: PlaceBook): string {
  const dimensions = dimensionsOf(question);
  const byYear = question.by.length > dimensions.length;
  const names = dimensions.map((_, index) => `d${index}`);
  const year = byYear ? ["year"] : [];
  const sets = subsets(names).map((set) => `(${[...year, ...set, "cluster"].join(", ")})`);
  const columns = dimensions.map((breakdown, index) => `${keyColumn(breakdown, places)} AS ${names[index]}`);
  return `WITH facts AS (
  SELECT ${["school_year AS year", `${CLUSTER} AS cluster`, ...columns].join(", ")}, * EXCLUDE (school_year)
  FROM ${sourceOf(cube, question)} WHERE ${whereOf(question)}
), per_site AS (
  SELECT ${[...year, ...names, "cluster"].join(", ")}, ${countColumns(definition)}
  FROM facts GROUP BY GROUPING SETS (${sets.join(", ")})
)
SELECT ${[...year, ...names, ...SUMS].join(", ")} FROM per_site
${grouped([...year, ...names])}`;
}

export function readCountRows(rows: readonly Row[], question: Question): CountRow[] {
  const dimensions = dimensionsOf(question).length;
  const first = question.by.length - dimensions;
  return rows.map((row) => ({
    year: first === 1 ? Number(row[0]) : null,
    keys: row.slice(first, first + dimensions).map((key) => (key === null ? null : Number(key))),
    sums: sumsOf(row, first + dimensions),
  }));
}

/** Columns of the groups and years that a question takes together; none when every cell is one group in one year. */
export function unionColumns(question: Question): string[] {
  const byYear = question.by.some(({ kind }) => kind === "year");
  const groups = question.filter.filter((item) => item.groups.length > 1);
  return [
    ...(byYear || question.years.length < 2 ? [] : ["school_year"]),
    ...groups.map(({ breakdown }) => `coalesce(${cubeColumn(breakdown.id)}, -1)`),
  ];
}

/** Sums of the parts of every cell and total: each group and year that the question takes together, apart. */
export function partsQuery(cube: Cube, definition: RegisterDefinition, question: Question, places: PlaceBook): string {
  const dimensions = dimensionsOf(question);
  const names = dimensions.map((_, index) => `d${index}`);
  const year = question.by.length > dimensions.length ? ["year"] : [];
  const parts = unionColumns(question).map((column, index) => `${column} AS part${index}`);
  const fixed = [...year, ...parts.map((_, index) => `part${index}`)];
  const sets = subsets(names).map((set) => `(${[...fixed, ...set].join(", ")})`);
  const columns = dimensions.map((breakdown, index) => `${keyColumn(breakdown, places)} AS ${names[index]}`);
  return `WITH facts AS (
  SELECT ${["school_year AS year", ...parts, ...columns].join(", ")}, * EXCLUDE (school_year)
  FROM ${sourceOf(cube, question)} WHERE ${whereOf(question)}
)
SELECT ${[...year, ...names].join(", ") || "0"}, ${countColumns(definition)}
FROM facts GROUP BY GROUPING SETS (${sets.join(", ")}) ORDER BY ALL`;
}

/** Gives every cell its parts. */
export function withParts(rows: readonly CountRow[], parts: readonly Row[], question: Question): CountRow[] {
  const width = Math.max(1, question.by.length);
  const nameOf = (keys: Row): string => keys.map((key) => (key === null ? "" : Number(key))).join(" ");
  const found = new Map<string, CountPart[]>();
  for (const row of parts) {
    const [n, k, pupils, , keyN, keyK] = row.slice(width) as (bigint | null)[];
    const name = question.by.length === 0 ? "" : nameOf(row.slice(0, width));
    const part = {
      n: Number(n),
      k: Number(k),
      pupils: Number(pupils),
      keyN: BigInt(keyN ?? 0),
      keyK: BigInt(keyK ?? 0),
    };
    found.set(name, [...(found.get(name) ?? []), part]);
  }
  return rows.map(({ year, keys, sums }) => {
    const own = found.get(nameOf(year === null ? keys : [year, ...keys]));
    return { year, keys, sums: own ? { ...sums, parts: own } : sums };
  });
}

/** Reads the columns of SUMS from a place in a row. */
export function sumsOf(row: Row, at: number): CountSums {
  const number = (index: number): number => Number((row[at + index] ?? 0) as bigint);
  const key = (index: number): bigint => BigInt((row[at + index] ?? 0) as bigint);
  return {
    clusters: number(0),
    n: number(1),
    k: number(2),
    pupils: number(3),
    nn: number(4),
    nk: number(5),
    kk: number(6),
    squares: number(7),
    keyN: key(8),
    keyK: key(9),
  };
}

/** Sums of the whole country with year and site as clusters, to see how much the pupils of a site are alike. */
export function likenessQuery(cube: Cube, definition: RegisterDefinition): string {
  return `WITH per_site AS (SELECT school_year, ${CLUSTER} AS cluster, ${countColumns(definition)} FROM ${cube.from([])} GROUP BY ALL)
SELECT ${SUMS.join(", ")} FROM per_site`;
}

/** Two sides of one place whose values are subtracted: both per site, because pupils of one site share what happens there. */
export function pairQuery(
  cube: Cube,
  question: Question,
  sides: { readonly a: string; readonly b: string; readonly perYear: boolean },
): string {
  const year = sides.perYear ? ["school_year"] : [];
  const side = (name: string, where: string): string =>
    ["n", "k"].map((column) => `coalesce(sum(${column}) FILTER (WHERE ${where}), 0) AS ${column}_${name}`).join(", ");
  const products = ["n_a * n_b", "n_a * k_b", "k_a * n_b", "k_a * k_b"].map(
    (product) => `sum(CAST(${product.replace(" * ", " AS HUGEINT) * ")})`,
  );
  return `WITH per_site AS (
  SELECT ${[...year, `${CLUSTER} AS cluster`].join(", ")}, ${side("a", sides.a)}, ${side("b", sides.b)}
  FROM ${sourceOf(cube, question)} WHERE ${whereOf(question)} GROUP BY ${[...year, "cluster"].join(", ")}
)
SELECT ${[...year, ...products].join(", ")} FROM per_site ${grouped(year)}`;
}

function grouped(names: readonly string[]): string {
  return names.length === 0 ? "" : `GROUP BY ${names.join(", ")} ORDER BY ${names.join(", ")}`;
}

function subsets<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  const [first, ...rest] = items;
  return subsets(rest).flatMap((set) => [[first!, ...set], set]);
}
