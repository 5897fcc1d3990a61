import type { RoundAnalysis } from "../analyseRound.ts";
import type { MechanismComparison } from "../compareMechanisms.ts";
import type { LuckVersusRule } from "../luckVersusRule.ts";
import type { ReserveEffect } from "../reserveEffect.ts";

/** What is public of a round: the document of the analysis. */
export interface PublicAnalysis {
  readonly placement: RoundAnalysis;
  readonly luck: LuckVersusRule;
  readonly mechanisms: MechanismComparison;
  readonly reserves: readonly ReserveEffect[];
}

/** The true counts, by the names the attacker gives them. */
export type Truth = ReadonlyMap<string, number>;

interface Equation {
  readonly names: readonly (readonly [string, number])[];
  readonly value: number;
}

const count = (...path: (string | number)[]): string => path.join(" ");

/**
 * Writes down everything the document says of counts as linear equations: sums over groups, ranks and programmes, and
 * products of every share with the size of its group. What is the same in all lotteries is taken for the placement.
 */
export function equationsOf(document: PublicAnalysis, truth: Truth): Equation[] {
  return [...totals(document), ...placed(document), ...simulated(document, truth), ...classes(document)];
}

function totals({ placement: { placement, composition } }: PublicAnalysis): Equation[] {
  const columns = [...placement.all.byRank.keys(), "none"];
  return [
    { names: columns.map((rank) => [count("all", rank), 1]), value: placement.all.applicants },
    ...placement.groupings.flatMap(({ id, groups }) => [
      { names: groups.map((group) => [count(id, group.id, "size"), 1] as const), value: placement.all.applicants },
      ...groups.map((group): Equation => {
        const own = columns.map((rank) => [count(id, group.id, rank), 1] as const);
        return { names: [...own, [count(id, group.id, "size"), -1]], value: 0 };
      }),
      ...columns.map((rank): Equation => {
        const own = groups.map((group) => [count(id, group.id, rank), 1] as const);
        return { names: [...own, [count("all", rank), -1]], value: 0 };
      }),
    ]),
    ...composition.slice(0, 1).map(({ programmes }) => {
      const all = programmes.reduce((sum, item) => sum + item.placed, 0);
      return { names: [[count("all", "none"), 1] as const], value: placement.all.applicants - all };
    }),
  ];
}

function placed({ placement: { placement } }: PublicAnalysis): Equation[] {
  type Figures = (typeof placement)["all"];
  const of = (path: string, figures: Figures): Equation[] => {
    const { applicants, byRank, first, topThree, unplaced } = figures;
    const share = (found: Figures["first"], ranks: readonly (string | number)[]): Equation[] =>
      found
        ? [{ names: ranks.map((rank) => [count(path, rank), 1]), value: Math.round(found.share * applicants) }]
        : [];
    return [
      ...byRank.flatMap((value, rank): Equation[] =>
        value === null ? [] : [{ names: [[count(path, rank), 1]], value }],
      ),
      ...share(first, [0]),
      ...share(topThree, [0, 1, 2].slice(0, byRank.length)),
      ...share(unplaced, ["none"]),
    ];
  };
  return [
    ...of("all", placement.all),
    ...placement.groupings.flatMap(({ id, groups }) =>
      groups.flatMap(({ id: group, figures }) =>
        figures
          ? [
              ...of(count(id, group), figures),
              { names: [[count(id, group, "size"), 1] as const], value: figures.applicants },
            ]
          : [],
      ),
    ),
  ];
}

/** Shares of lotteries that are, times the size of the group, a whole number and the truth: the attacker has all luck. */
function simulated({ placement: { placement }, luck, mechanisms, reserves }: PublicAnalysis, truth: Truth): Equation[] {
  const ranks = placement.all.byRank.length;
  const sizes = new Map([["all", placement.all.applicants]]);
  const found: Equation[] = [];
  const tell = (path: string, value: number | null | undefined, columns: readonly (string | number)[]): void => {
    const size = sizes.get(path);
    if (value == null || size === undefined) return;
    const names = columns.map((rank) => [count(path, rank), 1] as const);
    const real = names.reduce((sum, [name]) => sum + truth.get(name)!, 0);
    if (Math.abs(value * size - real) <= 0.0005 * size + 1e-9) found.push({ names, value: real });
  };
  const figures = (path: string, own: Record<string, { mean: number; draw?: number | null } | null>): void => {
    for (const [name, columns] of [
      ["first", [0]],
      ["topThree", [0, 1, 2].slice(0, ranks)],
      ["unplaced", ["none"]],
    ] as const)
      for (const value of Object.values(own[name] ?? {})) if (typeof value === "number") tell(path, value, columns);
  };
  type Report = { all: Parameters<typeof figures>[1]; groupings: readonly Grouping[] };
  type Grouping = {
    id: string;
    groups: readonly { id: string; applicants?: number; figures?: Parameters<typeof figures>[1] }[];
  };
  const report = ({ all, groupings }: Report, nameOf = (grouping: string, group: string) => count(grouping, group)) => {
    figures("all", all);
    for (const { id, groups } of groupings)
      for (const { id: group, applicants, figures: own } of groups) {
        const path = nameOf(id, group);
        if (applicants === undefined || !own) continue;
        if (!sizes.has(path)) found.push({ names: [[count(path, "size"), 1]], value: applicants });
        sizes.set(path, applicants);
        figures(path, own);
      }
  };
  report(luck.figures);
  for (const item of mechanisms.mechanisms) {
    if (!item.isDefined) continue;
    report(item.figures);
    for (const { id, groups } of [{ id: "", groups: [{ id: "", figures: item.ranks.all }] }, ...item.ranks.groupings])
      for (const { id: group, figures } of groups) {
        const path = id === "" ? "all" : count(id, group);
        figures?.byRank.slice(0, ranks).forEach((value, rank) => tell(path, value, [rank]));
        tell(path, figures?.unplaced, ["none"]);
      }
  }
  for (const { steps, group } of reserves)
    for (const step of steps)
      report(step.figures, (grouping, name) =>
        grouping === "reserve" ? count(...(name === "in" ? group.split("/") : ["not", group])) : count(grouping, name),
      );
  return found;
}

function classes({ placement: { composition } }: PublicAnalysis): Equation[] {
  return composition.flatMap(({ grouping, groups, programmes }) => [
    ...groups.map(({ id }): Equation => {
      const own = programmes.map(({ programme }) => [count(grouping, id, "at", programme), 1] as const);
      return { names: [...own, [count(grouping, id, "none"), 1], [count(grouping, id, "size"), -1]], value: 0 };
    }),
    ...programmes.flatMap(({ programme, placed, shares }): Equation[] => [
      { names: groups.map(({ id }) => [count(grouping, id, "at", programme), 1]), value: placed },
      ...shares.flatMap((share, index): Equation[] =>
        share === null
          ? []
          : [{ names: [[count(grouping, groups[index]!.id, "at", programme), 1]], value: Math.round(share * placed) }],
      ),
    ]),
  ]);
}

/** The names that have one value only in all solutions: by elimination, and by what lies between 0 and a total. */
export function pinnedDown(equations: readonly Equation[]): Map<string, number> {
  const names = [...new Set(equations.flatMap((equation) => equation.names.map(([name]) => name)))];
  const index = new Map(names.map((name, position) => [name, position]));
  const rows = equations.map(({ names: own, value }) => {
    const row = new Float64Array(names.length + 1);
    for (const [name, factor] of own) row[index.get(name)!]! += factor;
    row[names.length] = value;
    return row;
  });
  const pinned = new Map<string, number>();
  for (const row of eliminated(rows, names.length)) {
    const own = names.flatMap((_, column) => (Math.abs(row[column]!) > 1e-7 ? [column] : []));
    if (own.length === 1) pinned.set(names[own[0]!]!, row[names.length]! / row[own[0]!]!);
  }
  for (const [name, value] of squeezed(equations)) pinned.set(name, value);
  return pinned;
}

function eliminated(rows: Float64Array[], columns: number): Float64Array[] {
  let rank = 0;
  for (let column = 0; column < columns; column++) {
    let pivot = -1;
    for (let row = rank; row < rows.length; row++)
      if (
        Math.abs(rows[row]![column]!) > 1e-7 &&
        (pivot < 0 || Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!))
      )
        pivot = row;
    if (pivot < 0) continue;
    [rows[rank], rows[pivot]] = [rows[pivot]!, rows[rank]!];
    const own = rows[rank]!;
    const scale = own[column]!;
    for (let at = column; at <= columns; at++) own[at]! /= scale;
    rows.forEach((row, number) => {
      const factor = row[column]!;
      if (number === rank || Math.abs(factor) < 1e-12) return;
      for (let at = column; at <= columns; at++) row[at]! -= factor * own[at]!;
    });
    rank++;
  }
  return rows.slice(0, rank);
}

/** Bounds from every equation in turn, until they do not move: counts are whole and not below 0. */
function squeezed(equations: readonly Equation[]): Map<string, number> {
  const low = new Map<string, number>();
  const high = new Map<string, number>();
  const bound = (name: string, factor: number, side: "low" | "high"): number =>
    factor * ((side === "low") === factor > 0 ? (low.get(name) ?? 0) : (high.get(name) ?? 1e6));
  for (let moved = true; moved;) {
    moved = false;
    for (const { names, value } of equations)
      for (const [name, factor] of names) {
        const others = names.filter(([other]) => other !== name);
        const least = others.reduce((sum, [other, own]) => sum + bound(other, own, "low"), 0);
        const most = others.reduce((sum, [other, own]) => sum + bound(other, own, "high"), 0);
        const [from, to] = [(value - most) / factor, (value - least) / factor].sort((a, b) => a - b);
        if (from! > (low.get(name) ?? 0)) moved = !!low.set(name, from!);
        if (to! < (high.get(name) ?? 1e6)) moved = !!high.set(name, to!);
      }
  }
  return new Map([...high].filter(([name, top]) => top === (low.get(name) ?? 0)));
}
