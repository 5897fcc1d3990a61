import { bootstrap, type BootstrapInterval, type Statistics } from "./bootstrap.ts";
import { againstRest, marginsOf, type CountTable } from "./countTable.ts";
import { expectedByChance } from "./expectedByChance.ts";
import { exposureMatrix } from "./exposure.ts";
import { multigroupIndices, type MultigroupIndices } from "./multigroup.ts";
import { informationIndex, mutualInformation } from "./mutualInformation.ts";
import type { NamedTable } from "./namedTable.ts";
import { partsReport, type PartsReport, type UnitLevel } from "./partsReport.ts";
import { shapleyDifference, type MDifference } from "./shapleyDifference.ts";
import { twoGroupIndices } from "./twoGroups.ts";

export interface SegregationQuestion {
  readonly table: NamedTable;
  /** Group to set against all others; of two groups the smaller one unless given. */
  readonly focus?: string;
  /** Levels that units lie in, from large to small, such as state and district. */
  readonly levels?: readonly UnitLevel[];
  /** The same table of another year. */
  readonly compare?: NamedTable;
  readonly intervals: boolean;
  /** Intervals by drawing whole clusters: the first level, or the units when there is none. */
  readonly clusters?: boolean;
  readonly replicates: number;
  readonly seed: number;
}

type Figure = number | null;

/** All figures of a table; null where one does not exist. */
export interface SegregationReport {
  readonly M: Figure;
  readonly H: Figure;
  /** H with the units as the groups. */
  readonly H_unit: Figure;
  readonly focus: string | null;
  readonly D: Figure;
  readonly gini: Figure;
  readonly atkinson: Figure;
  readonly eta2: Figure;
  readonly isolation: Readonly<Record<string, Figure>>;
  readonly isolation_focus: Figure;
  readonly interaction: Figure;
  /** Mean share of the second group at the unit of a member of the first. */
  readonly exposure: Readonly<Record<string, Readonly<Record<string, number>> | null>>;
  readonly multi: MultigroupIndices;
  readonly n: number;
  /** Units and groups with anybody. */
  readonly units: number;
  readonly groups: number;
  readonly group_shares: Readonly<Record<string, number>>;
  readonly expected: { readonly replicates: number; readonly values: Figures; readonly above: Figures };
  readonly intervals?: Readonly<Record<string, BootstrapInterval | null>>;
  readonly within?: PartsReport;
  readonly difference?: MDifference | null;
}

type Figures = Readonly<Record<string, Figure>>;

const CHANCE_REPLICATES = 100;

/** Measures a table; everything random starts from the seed. */
export function segregationReport(question: SegregationQuestion): SegregationReport {
  const { table, levels = [], compare, seed } = question;
  const { total, unit, group } = marginsOf(table);
  const focus = focusOf(question, group);
  const { isolation: isolation_focus, ...pair } = focus < 0 ? NO_PAIR : twoGroupIndices(table, focus);
  const exposure = exposureMatrix(table);
  const named = <T>(value: (group: number) => T): Record<string, T> =>
    Object.fromEntries(table.groupNames.map((name, index) => [name, value(index)]));
  return {
    M: mutualInformation(table),
    H: informationIndex(table),
    H_unit: informationIndex(table, "unit"),
    focus: table.groupNames[focus] ?? null,
    D: pair.D,
    gini: pair.gini,
    atkinson: pair.atkinson,
    eta2: pair.eta2,
    isolation: named((x) => exposure[x]?.[x] ?? null),
    isolation_focus,
    interaction: pair.interaction,
    exposure: named((x) => (exposure[x] ? named((y) => exposure[x]![y]!) : null)),
    multi: multigroupIndices(table),
    n: total,
    units: unit.filter((size) => size > 0).length,
    groups: group.filter((size) => size > 0).length,
    group_shares: named((x) => (total === 0 ? 0 : group[x]! / total)),
    expected: expected(table, focus, seed),
    ...(question.intervals ? { intervals: intervals(question, focus) } : {}),
    ...(levels.length > 0 ? { within: partsReport(table, levels) } : {}),
    ...(compare ? { difference: shapleyDifference(table, compare) } : {}),
  };
}

const NO_PAIR = twoGroupIndices({ counts: new Float64Array(0), units: 0, groups: 2 }, 0);

/** -1 when there is none. */
function focusOf({ table, focus }: SegregationQuestion, group: Float64Array): number {
  if (focus !== undefined) return table.groupNames.indexOf(focus);
  const filled = [...group.keys()].filter((index) => group[index]! > 0);
  if (filled.length !== 2) return -1;
  return group[filled[0]!]! <= group[filled[1]!]! ? filled[0]! : filled[1]!;
}

function expected(table: NamedTable, focus: number, seed: number): SegregationReport["expected"] {
  const names = focus < 0 ? ["M", "H"] : ["M", "H", "D", "gini", "eta2"];
  const statistics: Statistics = (dealt) => {
    const own = [mutualInformation(dealt), informationIndex(dealt)];
    if (focus < 0) return own;
    const { D, gini, eta2 } = twoGroupIndices(dealt, focus);
    return [...own, D, gini, eta2];
  };
  const found = statistics(table);
  const chance = expectedByChance(table, statistics, { replicates: CHANCE_REPLICATES, seed });
  const above = found.map((value, index) => {
    const by = chance[index]!;
    if (value === null || by === null) return null;
    // M has no largest value of 1: there only the difference means something.
    if (names[index] === "M") return value - by;
    return by >= 1 ? null : (value - by) / (1 - by);
  });
  const asObject = (values: readonly Figure[]): Figures =>
    Object.fromEntries(names.map((name, index) => [name, values[index] ?? null]));
  return { replicates: CHANCE_REPLICATES, values: asObject(chance), above: asObject(above) };
}

/** Per figure by name: `M`, `H`, `D`, ..., `multi.multi_gini`, `isolation.<group>`. */
function intervals(question: SegregationQuestion, focus: number): Readonly<Record<string, BootstrapInterval | null>> {
  const { table, levels = [], replicates, seed } = question;
  const multi = Object.keys(multigroupIndices(table)).map((name) => `multi.${name}`);
  const pairNames = focus < 0 ? [] : ["D", "gini", "atkinson", "eta2", "interaction"];
  const names = ["M", "H", ...pairNames, ...table.groupNames.map((name) => `isolation.${name}`), ...multi];
  const statistics: Statistics = (drawn) => [
    mutualInformation(drawn),
    informationIndex(drawn),
    ...(focus < 0 ? [] : pairFigures(drawn, focus)),
    ...exposureMatrix(drawn).map((row, index) => row?.[index] ?? null),
    ...(Object.values(multigroupIndices(drawn)) as Figure[]),
  ];
  const clusters = levels[0]?.parent ?? Int32Array.from({ length: table.units }, (_, unit) => unit);
  const found = bootstrap(table, statistics, { replicates, seed, ...(question.clusters ? { clusters } : {}) });
  return Object.fromEntries(names.map((name, index) => [name, found[index] ?? null]));
}

function pairFigures(table: CountTable, focus: number): Figure[] {
  const { D, gini, atkinson, eta2, interaction } = twoGroupIndices(againstRest(table, focus), 0);
  return [D, gini, atkinson, eta2, interaction];
}
