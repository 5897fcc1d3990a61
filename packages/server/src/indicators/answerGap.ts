import { gapOf, ratesOf, type BandCount } from "@kansrijk/core/indicators/kinds/gapAtEqualScore";
import type { IndicatorGap } from "@kansrijk/core/indicators/indicatorTable";
import { cubeColumn, type RegisterDefinition } from "./cubeSql.ts";
import { gridId, gridOf, keyColumns } from "./cellGrid.ts";
import { unionColumns, whereOf } from "./countQuery.ts";
import type { Row } from "./cubePool.ts";
import { groupsOf, type AnswerBreakdown } from "./groupsOf.ts";
import { written, type Measured, type MeasuredCell, type MeasuredTotal, type MeasuredTrend } from "./measured.ts";
import type { Question } from "./question.ts";
import type { Setting } from "./setting.ts";

type GapDefinition = Extract<RegisterDefinition, { kind: "gap-at-equal-score" }>;

/** Sites are put together in so many parts when there are more: enough to see how much they differ. */
const MOST_CLUSTERS = 200;

/**
 * Pupils of equal score compared: without the breakdown of the definition a cell is the gap between its two groups, with
 * it a cell is the share that a group would have if its scores were those of all pupils of the place.
 */
export async function answerGap(
  setting: Setting,
  question: Question,
  definition: GapDefinition,
): Promise<Measured & { readonly breakdowns: readonly AnswerBreakdown[] }> {
  const { cubes, places, register, catalogue } = setting;
  const cube = (await cubes.ensure(register, definition, catalogue.breakdowns)).from([]);
  const grouping = definition.group.breakdown;
  const byGroup = question.by.some((breakdown) => breakdown.id === grouping);
  const { select, names } = keyColumns(question, places, grouping);
  const set = `concat_ws(' ', ${["''", ...unionColumns(question)].join(", ")})`;
  const rows =
    await cubes.query(`SELECT ${[...names, "grp", "band", "part", "set_", "sum(n)", "sum(k)", "sum(key_n)"].join(", ")} FROM (
  SELECT ${[...select, `${set} AS set_`, `${cubeColumn(grouping)} AS grp`, "band", `coalesce(site, municipality, 0) % ${MOST_CLUSTERS} AS part`, "n", "k", "key_n"].join(", ")}
  FROM ${cube} WHERE ${whereOf(question)}) WHERE grp IS NOT NULL GROUP BY ALL ORDER BY ALL`);
  const cells = byCell(rows, names.length);
  const codes = catalogue.breakdowns.get(grouping)!.groups.map((group) => group.code);
  const about = {
    groups: codes.length,
    focus: definition.group.groups.map((code) => codes.indexOf(code)),
    against: definition.group.against.map((code) => codes.indexOf(code)),
    contrast: definition.contrast,
    exact: question.exact,
  };
  const breakdowns = groupsOf(question, places, () => false);
  const gaps = new Map([...cells].map(([id, list]) => [id, gapOf(list, about)]));
  const rates = byGroup ? new Map([...cells].map(([id, list]) => [id, ratesOf(list, about)])) : undefined;
  const write = writer(definition, question);
  const measured = gridOf(breakdowns).map(({ codes: keys, number }): MeasuredCell => {
    const id = gridId(question, number, grouping);
    const found = rates ? rates.get(id)?.[number.get(grouping)!] : gaps.get(id);
    return { keys, ...cellOf(found, write) };
  });
  const yearly = question.by.filter(({ id }) => id !== grouping).every(({ kind }) => kind === "year");
  const years = question.by.some(({ kind }) => kind === "year") ? question.years : [null];
  const totals = yearly
    ? years.map((year): MeasuredTotal => ({ year, ...cellOf(gaps.get(year === null ? "" : String(year)), write) }))
    : [];
  return {
    breakdowns,
    cells: measured,
    totals,
    gaps:
      byGroup && yearly && definition.contrast === "difference" ? gapsOf(totals, question, setting, definition) : [],
    trend: trendOf(totals, gaps, write),
  };
}

type Found = ReturnType<typeof gapOf>;

function byCell(rows: readonly Row[], width: number): Map<string, BandCount[]> {
  const cells = new Map<string, BandCount[]>();
  for (const row of rows) {
    const id = row.slice(0, width).map(Number).join(" ");
    const list = cells.get(id) ?? [];
    if (list.length === 0) cells.set(id, list);
    const [group, band, part] = row.slice(width, width + 3).map(Number) as [number, number, number];
    const [n, k] = row.slice(width + 4, width + 6).map(Number) as [number, number];
    list.push({ group, band, part, set: String(row[width + 3]), n, k, key: BigInt(row[width + 6] as bigint) });
  }
  return cells;
}

function writer(definition: GapDefinition, question: Question): (value: number) => number {
  const factor = definition.contrast === "ratio" ? 1 : 100;
  return (value) => written(value * factor, definition.decimals, question.exact);
}

function cellOf(found: Found | undefined, write: (value: number) => number): Omit<MeasuredCell, "keys"> {
  const none = { value: null, low: null, high: null, pupils: null };
  if (!found) return { ...none, symbol: "x" };
  if (found.symbol !== null) return { ...none, symbol: found.symbol };
  const { value, low, high, pupils } = found;
  return {
    value: write(value),
    low: low === null ? null : write(low),
    high: high === null ? null : write(high),
    pupils,
  };
}

/** The gap of each year, as the distance between the two sets of groups of the definition. */
function gapsOf(
  totals: readonly MeasuredTotal[],
  question: Question,
  { catalogue }: Setting,
  definition: GapDefinition,
): IndicatorGap[] {
  const { groups } = catalogue.breakdowns.get(definition.group.breakdown)!;
  const named = (codes: readonly string[]): IndicatorGap["group"] => {
    const found = groups.filter((group) => codes.includes(group.code));
    return {
      code: codes.join("+"),
      label: {
        nl: found.map(({ label }) => label.nl).join(" of "),
        en: found.map(({ label }) => label.en).join(" or "),
      },
    };
  };
  return totals.map(({ year, value, low, high }) => ({
    year: year ?? question.years.at(-1)!,
    breakdown: definition.group.breakdown,
    group: named(definition.group.groups),
    against: named(definition.group.against),
    value,
    low,
    high,
    certain: low !== null && high !== null && (low > 0 || high < 0),
  }));
}

const Z = 1.959963984540054;

function trendOf(
  totals: readonly MeasuredTotal[],
  gaps: ReadonlyMap<string, Found>,
  write: (value: number) => number,
): MeasuredTrend | null {
  const shown = totals.filter((total) => total.year !== null && total.value !== null);
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last || first === last) return null;
  const found = (year: number): Found | undefined => gaps.get(String(year));
  const [a, b] = [found(last.year!), found(first.year!)];
  if (!a || !b || a.symbol !== null || b.symbol !== null) return null;
  const change = a.value - b.value;
  const margin = Z * Math.hypot(a.standardError ?? NaN, b.standardError ?? NaN);
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
