import type { FitRow } from "../../population/fitReport.ts";
import type { Text } from "../../vocabulary/text.ts";
import type { Round } from "../round.ts";
import type { Department, PlacedByRank } from "./departmentTable.ts";
import type { RankOutcome, RegionOutcome } from "./regionOutcome.ts";

/** One figure of the generated region beside that of the table or, without one, beside Amsterdam 2025. */
export type RegionFitRow = Omit<FitRow, "quantile" | "source">;

/**
 * Amsterdam 2025 (Vereniging OSVO, Loting en Matching 2025 - Verslag): of 7,639 first wishes in the table 5,703 pupils were
 * placed at it, 848 at a second and 375 at a third wish, 705 lower; 8 had no place in the table.
 */
const AMSTERDAM_2025 = { wishes: 7639, first: 5703, second: 848, third: 375, other: 705 } as const;

const SHARE_MARGIN = 0.015;
const RANKS = ["first", "second", "third", "other"] as const;

/**
 * Compares a region with the table it was made from: wishes per department, and placements over many lotteries.
 * A table without placements is compared with the published shares of Amsterdam 2025.
 */
export function regionFit(round: Round, departments: readonly Department[], outcome: RegionOutcome): RegionFitRow[] {
  return [
    ...wishRows(round, departments),
    ...placementRows(departments, outcome),
    ...departmentRows(departments, outcome),
  ];
}

function wishRows({ applicants }: Round, departments: readonly Department[]): RegionFitRow[] {
  return [0, 1, 2].flatMap((rank) => {
    const counts = new Map<string, number>();
    for (const { preferences } of applicants) {
      const id = preferences[rank];
      if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const [nl, en] = WISHES[rank]!;
    const target = departments.reduce((sum, { wishes }) => sum + wishes[rank]!, 0);
    const achieved = departments.reduce((sum, { id }) => sum + (counts.get(id) ?? 0), 0);
    const off = departments.reduce((sum, { id, wishes }) => sum + Math.abs(wishes[rank]! - (counts.get(id) ?? 0)), 0);
    return [
      row({ nl: `${nl}, samen`, en: `${en}, all` }, target, achieved, 0, 0),
      row({ nl: `${nl}, verschil per afdeling opgeteld`, en: `${en}, differences per department` }, 0, off, 0, 0),
    ];
  });
}

const WISHES = [
  ["Eerste keuzes", "First choices"],
  ["Tweede keuzes", "Second choices"],
  ["Derde keuzes", "Third choices"],
] as const;

function placementRows(departments: readonly Department[], outcome: RegionOutcome): RegionFitRow[] {
  const published = publishedShares(departments);
  const wishes = departments.reduce((sum, department) => sum + department.wishes[0], 0);
  const placed = RANKS.map((rank) =>
    departments.reduce((sum, _, index) => sum + outcome.programmes[index]![rank].mean, 0),
  );
  const names = [
    { nl: "Geplaatst op de eerste keuze", en: "Placed at the first choice" },
    { nl: "Op de tweede keuze", en: "At the second choice" },
    { nl: "Op de derde keuze", en: "At the third choice" },
    { nl: "Lager", en: "Lower" },
  ];
  const none = { nl: "Niet geplaatst", en: "Not placed" };
  const achieved = placed.map((count) => count / wishes);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return [
    ...names.map((name, rank) => row(name, published[rank]!, achieved[rank]!, SHARE_MARGIN, 4)),
    row(none, 1 - sum(published), 1 - sum(achieved), 0.005, 4),
  ];
}

/** Shares of the first wishes of the table, in the order of RANKS. */
function publishedShares(departments: readonly Department[]): number[] {
  if (departments.some(({ placed }) => placed === null))
    return RANKS.map((rank) => AMSTERDAM_2025[rank] / AMSTERDAM_2025.wishes);
  const wishes = departments.reduce((sum, department) => sum + department.wishes[0], 0);
  return RANKS.map((rank) => departments.reduce((sum, { placed }) => sum + placed![rank], 0) / wishes);
}

/** How near the separate departments are; only for a table with placements. */
function departmentRows(departments: readonly Department[], outcome: RegionOutcome): RegionFitRow[] {
  const known = departments.flatMap(({ placed }, index) =>
    placed ? [{ placed, ours: outcome.programmes[index]! }] : [],
  );
  if (known.length === 0 || known.length < departments.length) return [];
  const total = known.reduce((sum, { placed }) => sum + totalOf(placed), 0);
  const apart = known.reduce((sum, { placed, ours }) => sum + Math.abs(totalOf(placed) - meanTotal(ours)), 0);
  const inside = known.filter(
    ({ placed, ours }) => placed.first >= ours.first.interval.low && placed.first <= ours.first.interval.high,
  ).length;
  return [
    row(
      { nl: "Deel van de plaatsingen bij een andere afdeling", en: "Share of the placements at another department" },
      0,
      total === 0 ? 0 : apart / 2 / total,
      0.05,
      4,
    ),
    row(
      {
        nl: "Afdelingen waar de gepubliceerde eerste keuzes binnen 95% van de lotingen vallen",
        en: "Departments where the published first choices lie within 95% of the lotteries",
      },
      0.95,
      inside / known.length,
      0.05,
      3,
    ),
  ];
}

function totalOf({ first, second, third, other }: PlacedByRank): number {
  return first + second + third + other;
}

function meanTotal({ first, second, third, other }: RankOutcome): number {
  return first.mean + second.mean + third.mean + other.mean;
}

function row(measure: Text, target: number, achieved: number, margin: number, decimals: number): RegionFitRow {
  const difference = achieved - target;
  return { measure, target, achieved, difference, margin, within: Math.abs(difference) <= margin + 1e-12, decimals };
}
