import { segregationOf, type SegregationValue } from "@kansrijk/core/indicators/kinds/segregation";
import { cubeColumn, type RegisterDefinition } from "./cubeSql.ts";
import { gridId, gridOf, keyColumns } from "./cellGrid.ts";
import { whereOf } from "./countQuery.ts";
import type { Row } from "./cubePool.ts";
import { groupsOf, type AnswerBreakdown } from "./groupsOf.ts";
import { written, type Measured, type MeasuredCell, type MeasuredTotal, type MeasuredTrend } from "./measured.ts";
import type { Question } from "./question.ts";
import type { Setting } from "./setting.ts";

type SegregationDefinition = Extract<RegisterDefinition, { kind: "segregation" }>;

/** How unevenly groups are spread over sites, per cell; with the part of housing when the definition asks for it. */
export async function answerSegregation(
  setting: Setting,
  question: Question,
  definition: SegregationDefinition,
): Promise<Measured & { readonly breakdowns: readonly AnswerBreakdown[] }> {
  const { cubes, places, register, catalogue } = setting;
  const cube = (await cubes.ensure(register, definition, catalogue.breakdowns)).from([]);
  const { select, names } = keyColumns(question, places, null);
  const isSplit = definition.counterfactual !== undefined;
  const rowsOf = (site: string): Promise<readonly Row[]> =>
    cubes.query(`SELECT ${[...names, "site", "grp", "sum(n)", "sum(key_n)"].join(", ")} FROM (
  SELECT ${[...select, `${site} AS site`, `${cubeColumn(definition.group.breakdown)} AS grp`, "n", "key_n"].join(", ")}
  FROM ${cube} WHERE ${whereOf(question)}) WHERE grp IS NOT NULL AND site IS NOT NULL
GROUP BY ALL ORDER BY ALL`);
  const [actual, nearest] = await Promise.all([rowsOf("site"), isSplit ? rowsOf("nearest") : undefined]);
  const width = names.length;
  const now = byCell(actual, width);
  const near = nearest && byCell(nearest, width);
  const all = catalogue.breakdowns.get(definition.group.breakdown)!.groups.map((group) => group.code);
  const focus = definition.group.groups?.map((code) => all.indexOf(code)) ?? null;
  const about = { index: definition.index, groups: all.length, focus, seed: question.seed, exact: question.exact };
  const values = new Map<string, SegregationValue>();
  for (const [id, rows] of now) values.set(id, segregationOf(rows, near?.get(id) ?? null, about));
  const breakdowns = groupsOf(question, places, () => false);
  const cells = gridOf(breakdowns).map(({ codes, number }): MeasuredCell => ({
    keys: codes,
    ...cellOf(values.get(gridId(question, number, null)), question, definition),
  }));
  const totals = totalsOf(question, values, definition);
  return { breakdowns, cells, totals, gaps: [], trend: trendOf(totals, values, definition) };
}

/** Counts per site and group of every cell. */
function byCell(rows: readonly Row[], width: number) {
  const cells = new Map<string, { site: number; group: number; n: number; key: bigint }[]>();
  for (const row of rows) {
    const id = row.slice(0, width).map(Number).join(" ");
    const list = cells.get(id) ?? [];
    if (list.length === 0) cells.set(id, list);
    const [site, group, n] = [row[width], row[width + 1], row[width + 2]].map(Number) as [number, number, number];
    list.push({ site, group, n, key: BigInt(row[width + 3] as bigint) });
  }
  return cells;
}

function cellOf(
  found: SegregationValue | undefined,
  question: Question,
  { decimals }: SegregationDefinition,
): Omit<MeasuredCell, "keys"> {
  const none = { value: null, low: null, high: null, pupils: null };
  if (!found) return { ...none, symbol: "x" };
  if (found.symbol !== null) return { ...none, symbol: found.symbol };
  const { value, low, high, pupils, housing } = found;
  const write = (number: number): number =>
    question.exact ? written(number, decimals, true) : Number(number.toFixed(decimals));
  const [total, part] = [write(value), housing === null ? null : write(housing)];
  return {
    value: total,
    // Around the value as it is written, so that the ends do not tell its further decimals.
    low: low === null ? null : Math.max(0, write(total + (low - value))),
    high: high === null ? null : Math.min(1, write(total + (high - value))),
    pupils,
    ...(part === null
      ? {}
      : {
          parts: [
            { id: "housing", value: part },
            { id: "choice", value: write(total - part) },
          ] as const,
        }),
  };
}

/** Only when the year is the one breakdown, or there is none: sums over places do not give the index of the whole. */
function totalsOf(
  question: Question,
  values: ReadonlyMap<string, SegregationValue>,
  definition: SegregationDefinition,
): MeasuredTotal[] {
  const others = question.by.filter((breakdown) => breakdown.kind !== "year");
  if (others.length > 0) return [];
  if (question.by.length === 0) return [{ year: null, ...cellOf(values.get(""), question, definition) }];
  return question.years.map((year) => ({ year, ...cellOf(values.get(String(year)), question, definition) }));
}

const Z = 1.959963984540054;

function trendOf(
  totals: readonly MeasuredTotal[],
  values: ReadonlyMap<string, SegregationValue>,
  { decimals }: SegregationDefinition,
): MeasuredTrend | null {
  const shown = totals.filter((total) => total.year !== null && total.value !== null);
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last || first === last) return null;
  const change = last.value! - first.value!;
  const error = (year: number): number => values.get(String(year))?.standardError ?? NaN;
  const margin = Z * Math.hypot(error(first.year!), error(last.year!));
  const write = (value: number): number => Number(value.toFixed(decimals));
  const known = Number.isFinite(margin);
  return {
    since: first.year!,
    until: last.year!,
    change: write(change),
    low: known ? write(change - margin) : null,
    high: known ? write(change + margin) : null,
    certain: known && Math.abs(change) > margin,
  };
}
