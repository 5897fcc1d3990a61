import { done, refused, type Outcome } from "../vocabulary/refusal.ts";
import { deriveRanges } from "./deriveRanges.ts";
import { neededRange } from "./attackTable.ts";
import type { Solver } from "./solver.ts";
import { tableFault } from "./tableFault.ts";
import type { CountRange, ProtectionTable } from "./tableModel.ts";

export interface RoundedTable {
  /** Multiples of the base that add up as the counts do. */
  readonly values: ReadonlyMap<string, number>;
  /** What a reader can work out about the cells that need protection. */
  readonly bands: ReadonlyMap<string, CountRange>;
  /** Steps beyond the nearest multiple below or above that were needed to make everything add up; mostly 0. */
  readonly extra: number;
  readonly optimal: boolean;
}

export interface RoundOptions {
  readonly base?: number;
  /** The protection interval must stay possible too, as for sums; otherwise no protected number may be known exactly. */
  readonly covers?: boolean;
  readonly mostNodes?: number;
}

const MOST_EXTRA = 2;

/**
 * Controlled rounding (Cox 1987): every number becomes the multiple of `base` below or above it, such that all sums stay
 * true and the changes are smallest. A multiple itself stays. Attacked as a reader would, who knows the base: refuses
 * when a cell that needs protection could be known exactly.
 */
export async function roundTable(
  table: ProtectionTable,
  solver: Solver,
  { base = 5, covers = false, mostNodes = 20_000 }: RoundOptions = {},
): Promise<Outcome<RoundedTable>> {
  const fault = tableFault(table);
  if (fault) return refused(fault);
  for (let extra = 0; extra <= MOST_EXTRA; extra++) {
    const found = await rounded(table, solver, { base, extra, mostNodes });
    if (!found) continue;
    const bands = readerBands(table, found.values, solver, { base, extra });
    const exposed = table.cells.flatMap((cell) => {
      const band = bands.get(cell.id);
      if (!band) return [];
      const needed = covers ? neededRange(cell) : undefined;
      const isOpen = needed ? band.low <= needed.low && band.high >= needed.high : band.low < band.high;
      return isOpen ? [] : [cell.id];
    });
    if (exposed.length > 0) return refused(noRounding(exposed));
    return done({ ...found, bands, extra });
  }
  return refused(noRounding([]));
}

interface Steps {
  readonly base: number;
  readonly extra: number;
}

/** Column 0..n-1: up or not; with extra steps also n..2n-1 further up and 2n..3n-1 further down. */
async function rounded(
  table: ProtectionTable,
  solver: Solver,
  { base, extra, mostNodes }: Steps & { readonly mostNodes: number },
): Promise<Pick<RoundedTable, "values" | "optimal"> | undefined> {
  const { cells, sums } = table;
  const n = cells.length;
  const floors = cells.map((cell) => Math.floor(cell.count / base));
  const rests = cells.map((cell, at) => cell.count - floors[at]! * base);
  const further = extra === 0 ? [] : [...cells, ...cells].map(() => 10 * base);
  const placeOf = new Map(cells.map((cell, place) => [cell.id, place]));
  const solution = await solver.mip(
    {
      cost: [...rests.map((rest) => base - 2 * rest), ...further],
      lower: [...cells.map(() => 0), ...further.map(() => 0)],
      upper: [
        ...rests.map((rest) => (rest === 0 ? 0 : 1)),
        ...(extra === 0
          ? []
          : [...cells.map(() => extra), ...floors.map((floor) => Math.min(extra, Math.max(0, floor)))]),
      ],
      whole: [...cells.map(() => true), ...further.map(() => true)],
      rows: sums.map(({ total, parts }) => {
        const places = [total, ...parts].map((id) => placeOf.get(id)!);
        const signs = places.map((_, k) => (k === 0 ? -1 : 1));
        const known = places.reduce((sum, place, k) => sum + signs[k]! * floors[place]!, 0);
        const more = extra === 0 ? [] : [...places.map((place) => place + n), ...places.map((place) => place + 2 * n)];
        const moreSigns = extra === 0 ? [] : [...signs, ...signs.map((sign) => -sign)];
        return { lower: -known, upper: -known, columns: [...places, ...more], values: [...signs, ...moreSigns] };
      }),
    },
    { mostNodes },
  );
  if (solution.values.length === 0) return undefined;
  const step = (column: number): number => Math.round(solution.values[column] ?? 0);
  const values = cells.map((cell, at): [string, number] => [
    cell.id,
    base * (floors[at]! + step(at) + step(at + n) - step(at + 2 * n)),
  ]);
  return { values: new Map(values), optimal: solution.status === "optimal" };
}

function readerBands(
  table: ProtectionTable,
  values: ReadonlyMap<string, number>,
  solver: Solver,
  { base, extra }: Steps,
): Map<string, CountRange> {
  const off = base * (1 + extra) - 1;
  const known = table.cells.map((cell) => {
    const value = values.get(cell.id)!;
    return { id: cell.id, low: Math.max(cell.low, value - off), high: Math.min(cell.high, value + off) };
  });
  const targets = new Set(table.cells.filter((cell) => cell.primary).map((cell) => cell.id));
  const derived = deriveRanges(known, table.sums, solver, { targets });
  return derived.ok ? new Map(derived.ranges) : new Map();
}

function noRounding(exposed: readonly string[]) {
  return {
    kind: "no-solution" as const,
    message:
      exposed.length === 0
        ? {
            nl: "Deze tabel kan niet zo worden afgerond dat alle totalen kloppen.",
            en: "This table cannot be rounded such that all totals stay true.",
          }
        : {
            nl: `Na afronding is nog precies bekend: ${exposed.slice(0, 5).join(", ")}. Verberg die getallen of rond grover af.`,
            en: `After rounding these are still known exactly: ${exposed.slice(0, 5).join(", ")}. Hide them or round more coarsely.`,
          },
  };
}
