import type { CountSums, Estimate, Likeness } from "@kansrijk/core/indicators/estimates";
import { likenessOf } from "@kansrijk/core/indicators/estimates";
import type { IndicatorGap } from "@kansrijk/core/indicators/indicatorTable";
import { differenceOf, type SharedSums } from "@kansrijk/core/indicators/difference";
import type { CountKind } from "@kansrijk/core/indicators/kinds/countKind";
import { done, refused, type Outcome, type Refusal } from "@kansrijk/core/vocabulary/refusal";
import {
  countQuery,
  dimensionsOf,
  keyColumn,
  likenessQuery,
  pairQuery,
  partsQuery,
  readCountRows,
  sumsOf,
  unionColumns,
  withParts,
  type CountRow,
} from "./countQuery.ts";
import type { Cube } from "./cubes.ts";
import type { RegisterDefinition } from "./cubeSql.ts";
import { keeper } from "./keeper.ts";
import type { AnswerBreakdown } from "./groupsOf.ts";
import { groupsOf } from "./groupsOf.ts";
import { written, type Measured, type MeasuredCell, type MeasuredTotal, type MeasuredTrend } from "./measured.ts";
import { protectCellsAside } from "./protectCellsAside.ts";
import { COUNT_KINDS as KINDS, selectionId } from "./protectCells.ts";
import type { Question } from "./question.ts";
import type { Setting } from "./setting.ts";

/** A table that takes longer to protect, in milliseconds, is refused: somebody waits, and others want an answer too. */
const LONGEST = 180_000;

const TOO_BUSY: Refusal = {
  kind: "no-solution",
  message: {
    nl: "Het kost nu te veel tijd om te bepalen welke kleine aantallen verborgen moeten worden. Vraag het later opnieuw, of kies een kleinere tabel.",
    en: "It takes too much time now to find out which small counts must be hidden. Ask again later, or choose a smaller table.",
  },
};

type CountDefinition = Extract<RegisterDefinition, { kind: keyof typeof KINDS }>;

/** Everything that the parts of one answer share. */
interface Work {
  readonly setting: Setting;
  readonly question: Question;
  readonly definition: CountDefinition;
  readonly kind: CountKind;
  readonly cube: Cube;
  readonly likeness: Likeness;
  /** Rows of the answer by year and selection. */
  readonly rows: ReadonlyMap<string, CountRow>;
  readonly hidden: ReadonlySet<string>;
}

/** Values of a rate, a mean or a ratio: cells, totals, the gap between the ends of a breakdown, and the change over time. */
export async function answerCounts(
  setting: Setting,
  question: Question,
  definition: CountDefinition,
): Promise<Outcome<Measured & { readonly breakdowns: readonly AnswerBreakdown[] }>> {
  const { cubes, places, register, catalogue } = setting;
  const kind = KINDS[definition.kind];
  const cube = await cubes.ensure(register, definition, catalogue.breakdowns);
  const likeness = await cubes.once(`likeness ${cube.key}`, async () => {
    const [row] = await cubes.query(likenessQuery(cube, definition));
    return likenessOf(sumsOf(row!, 0), kind.simple);
  });
  const sql = countQuery(cube, definition, question, places);
  const whole = readCountRows(await cubes.query(sql), question);
  const found =
    question.exact || unionColumns(question).length === 0
      ? whole
      : withParts(whole, await cubes.query(partsQuery(cube, definition, question, places)), question);
  const rows = new Map(found.filter(({ sums }) => sums.pupils > 0).map((row) => [rowId(row.year, row.keys), row]));
  const hidden = question.exact
    ? new Set<string>()
    : await keepHidden(`${definition.kind} ${unionColumns(question).join()} ${sql}`, [...rows.values()], definition);
  if (!hidden) return refused(TOO_BUSY);
  const work: Work = { setting, question, definition, kind, cube, likeness, rows, hidden };
  const breakdowns = groupsOf(question, places, (at, key) => found.some((row) => row.keys[at] === key));
  const totals = totalsOf(work);
  return done({
    breakdowns,
    cells: cellsOf(work, breakdowns),
    totals,
    gaps: await gapsOf(work, breakdowns),
    trend: await trendOf(work, totals),
  });
}

function rowId(year: number | null, keys: readonly (number | null)[]): string {
  return `${year} ${selectionId(keys)}`;
}

/** What is hidden in the tables that were asked for last: finding it out takes long, and answers are asked for again. */
const kept = keeper(24);

class NoTime extends Error {}

/** Undefined when there was no time to find out. */
async function keepHidden(
  key: string,
  rows: readonly CountRow[],
  definition: CountDefinition,
): Promise<ReadonlySet<string> | undefined> {
  try {
    return (await kept(key, () => hiddenRows(rows, definition))) as ReadonlySet<string>;
  } catch (error) {
    if (error instanceof NoTime) return undefined;
    throw error;
  }
}

async function hiddenRows(rows: readonly CountRow[], definition: CountDefinition): Promise<ReadonlySet<string>> {
  const hidden = new Set<string>();
  const deadline = AbortSignal.timeout(LONGEST);
  for (const year of new Set(rows.map((row) => row.year))) {
    const ofYear = rows.filter((row) => row.year === year);
    const found = await protectCellsAside({ rows: ofYear, kind: definition.kind }, deadline);
    if (!found) throw new NoTime("there was no time to protect the table");
    for (const id of found) hidden.add(`${year} ${id}`);
  }
  return hidden;
}

function cellsOf(work: Work, breakdowns: readonly AnswerBreakdown[]): MeasuredCell[] {
  const places = breakdowns.reduce<number[][]>(
    (lists, { groups }) => lists.flatMap((list) => groups.map((_, index) => [...list, index])),
    [[]],
  );
  const years = new Set([...work.rows.values()].map((row) => row.year));
  return places.map((list) => {
    const keys = list.map((place, at) => breakdowns[at]!.groups[place]!.code);
    const number = (at: number): number => breakdowns[at]!.numbers[list[at]!]!;
    const yearAt = breakdowns.findIndex((breakdown) => breakdown.kind === "year");
    const year = yearAt < 0 ? null : number(yearAt);
    const others = list.map((_, at) => number(at)).filter((_, at) => at !== yearAt);
    // Nobody at all in that year: there are no figures. Nobody in this group: it does not apply.
    return { keys, ...valueOf(work, rowId(year, others), years.has(year) ? "z" : "x") };
  });
}

function valueOf(work: Work, id: string, empty: "x" | "z"): Omit<MeasuredCell, "keys"> {
  const row = work.rows.get(id);
  const none = { value: null, low: null, high: null, pupils: null };
  if (!row) return { ...none, symbol: empty };
  if (work.hidden.has(id)) return { ...none, symbol: "c" };
  const { kind, likeness, question, definition } = work;
  const estimate = kind.estimate(row.sums, likeness, question.exact);
  const write = writer(work);
  const value = write(estimate.value);
  const isNearZero = estimate.value !== 0 && Number(value.toFixed(definition.decimals)) === 0;
  return {
    value,
    low: estimate.low === null ? null : write(estimate.low),
    high: estimate.high === null ? null : write(estimate.high),
    pupils: kind.shown(row.sums, question.exact).n,
    ...(isNearZero ? { symbol: "k" as const } : {}),
  };
}

/** From the unit of the counts to that of the definition. */
function writer({ kind, definition, question }: Work): (value: number) => number {
  const factor = kind.factor / (definition.kind === "rate" ? 1 : definition.scale);
  return (value) => written(value * factor, definition.decimals, question.exact);
}

function totalsOf(work: Work): MeasuredTotal[] {
  const width = dimensionsOf(work.question).length;
  const byYear = work.question.by.length > width;
  const all = Array.from({ length: width }, () => null);
  const years = byYear ? work.question.years : [null];
  return years.map((year) => ({ year, ...valueOf(work, rowId(year, all), "x") }));
}

/** Between the ends of the first breakdown that has them, per year. */
async function gapsOf(work: Work, breakdowns: readonly AnswerBreakdown[]): Promise<IndicatorGap[]> {
  const dimensions = breakdowns.filter((breakdown) => breakdown.kind !== "year");
  const at = dimensions.findIndex((breakdown) => breakdown.ends !== undefined);
  if (at < 0) return [];
  const { id, ends, groups } = dimensions[at]!;
  const byYear = breakdowns.length > dimensions.length;
  const column = keyColumn(dimensionsOf(work.question)[at]!, work.setting.places);
  const [a, b] = ends!.map((key) => `${column} = ${key}`) as [string, string];
  const sql = pairQuery(work.cube, work.question, { a, b, perYear: byYear });
  const shared = new Map(
    (await work.setting.cubes.query(sql)).map((row) => [
      byYear ? Number(row[0]) : null,
      sharedOf(row.slice(byYear ? 1 : 0)),
    ]),
  );
  const side = (year: number | null, key: number): CountSums | undefined => {
    const found = rowId(
      year,
      dimensions.map((_, index) => (index === at ? key : null)),
    );
    return work.hidden.has(found) ? undefined : work.rows.get(found)?.sums;
  };
  const last = work.question.years.at(-1)!;
  return (byYear ? work.question.years : [null]).map((year) => ({
    year: year ?? last,
    breakdown: id,
    group: groups[ends![0]]!,
    against: groups[ends![1]]!,
    ...distance(work, side(year, ends![0]), side(year, ends![1]), shared.get(year)),
  }));
}

function sharedOf(row: readonly unknown[]): SharedSums {
  const [nn, nk, kn, kk] = row.map((value) => Number((value ?? 0) as bigint));
  return { nn: nn!, nk: nk!, kn: kn!, kk: kk! };
}

/** Value of `a` minus value of `b`, both as they are shown. */
function distance(work: Work, a: CountSums | undefined, b: CountSums | undefined, shared: SharedSums | undefined) {
  if (!a || !b || !shared) return { value: null, low: null, high: null, certain: false };
  const { kind, likeness, question } = work;
  const [one, other]: Estimate[] = [a, b].map((sums) => kind.estimate(sums, likeness, question.exact));
  const { value, low, high } = differenceOf({ sums: a, estimate: one! }, { sums: b, estimate: other! }, shared);
  const write = writer(work);
  if (low === null || high === null) return { value: write(value), low, high, certain: false };
  return { value: write(value), low: write(low), high: write(high), certain: low > 0 || high < 0 };
}

/** From the first to the last year of which the total is shown. */
async function trendOf(work: Work, totals: readonly MeasuredTotal[]): Promise<MeasuredTrend | null> {
  const shown = totals.filter((total) => total.year !== null && total.value !== null).map((total) => total.year!);
  const [since, until] = [shown[0], shown.at(-1)];
  if (since === undefined || until === undefined || since === until) return null;
  const sql = pairQuery(work.cube, work.question, {
    a: `school_year = ${until}`,
    b: `school_year = ${since}`,
    perYear: false,
  });
  const [row] = await work.setting.cubes.query(sql);
  const all = dimensionsOf(work.question).map(() => null);
  const sums = (year: number): CountSums => work.rows.get(rowId(year, all))!.sums;
  const { value, ...rest } = distance(work, sums(until), sums(since), sharedOf(row!));
  return value === null ? null : { since, until, change: value, ...rest };
}
