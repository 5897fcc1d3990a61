import { exposedCells, type GuardedCell } from "@kansrijk/core/indicators/leavesRoom";
import { partsOf, type CountPart, type CountSums } from "@kansrijk/core/indicators/estimates";
import { kind as mean } from "@kansrijk/core/indicators/kinds/mean";
import { kind as rate } from "@kansrijk/core/indicators/kinds/rate";
import { kind as ratio } from "@kansrijk/core/indicators/kinds/ratio";
import { boxPattern, type CellRoom } from "@kansrijk/core/disclosure/boxPattern";
import { emptyTable } from "@kansrijk/core/disclosure/fullTable";
import { protectTable } from "@kansrijk/core/disclosure/protectTable";
import { countRange, roundCount } from "@kansrijk/core/disclosure/roundCount";
import type { Solver } from "@kansrijk/core/disclosure/solver";
import { tableFromDimensions, type Selection } from "@kansrijk/core/disclosure/tableFromDimensions";
import { cellId } from "@kansrijk/core/disclosure/tableModel";
import type { CountRow } from "./countQuery.ts";

export const COUNT_KINDS = { rate, mean, ratio } as const;

/** What a reader must at least leave open about a hidden number: as much as rounding leaves open about a shown one. */
const ROOM = 5;

/**
 * In a larger table no pattern is sought for the whole, which can take minutes, but one cell after another. By size and
 * not by time, so that the same table hides the same cells on every machine.
 */
export const MOST_SEARCHED = 400;

/** The selection of a row in the table of its year; totals are left out. */
export function selectionId(keys: readonly (number | null)[]): string {
  return cellId(Object.fromEntries(keys.flatMap((key, at) => (key === null ? [] : [[`d${at}`, String(key)]]))));
}

/** The cells and totals of one year of an answer. */
export interface CellsToProtect {
  readonly rows: readonly CountRow[];
  readonly kind: keyof typeof COUNT_KINDS;
}

/**
 * Which cells and totals of one year must be hidden: those that are too small, and those from which these could be worked
 * out. The pupils, those of whom it holds and those of whom it does not are three tables that all have to be safe; each is
 * attacked by a solver after rounding. When no choice is safe everything is hidden.
 */
export async function protectCells(
  { rows, kind }: CellsToProtect,
  solver: () => Promise<Solver>,
): Promise<ReadonlySet<string>> {
  const { hides } = COUNT_KINDS[kind];
  const byId = new Map(rows.map((row) => [selectionId(row.keys), row]));
  const primary = new Set([...byId].filter(([, { sums }]) => hides(sums)).map(([id]) => id));
  if (primary.size === 0 || rows[0]!.keys.length === 0) return primary;
  let hidden: ReadonlySet<string> = primary;
  const counts = kind === "rate" ? [pupils, holds, holdsNot] : [pupils];
  if (rows[0]!.keys.length <= 2 && counts.every((count) => isSafe(rows, primary, count))) return primary;
  const choose = rows.length > MOST_SEARCHED ? hiddenByBox : hiddenIn;
  for (const count of counts) {
    const found = await choose(byId, hidden, count, await solver());
    if (!found) return new Set(byId.keys());
    hidden = found;
  }
  return hidden;
}

interface Counted {
  readonly count: number;
  readonly key: bigint;
}

const pupils = ({ pupils, keyN }: CountPart): Counted => ({ count: pupils, key: keyN });
const holds = ({ k, keyK }: CountPart): Counted => ({ count: k, key: keyK });
const holdsNot = ({ n, k, keyN, keyK }: CountPart): Counted => ({ count: n - k, key: keyN - keyK });

/** In a table of one or two breakdowns an exact attack is quick; nearly always rounding has protected enough. */
function isSafe(
  rows: readonly CountRow[],
  hidden: ReadonlySet<string>,
  counted: (part: CountPart) => Counted,
): boolean {
  const cells = rows.map(({ keys: [row = null, column = null], keys, sums }): GuardedCell => {
    const { count } = counted(sums);
    const place = { row: row === null ? null : String(row), column: column === null ? null : String(column) };
    if (hidden.has(selectionId(keys)))
      return { ...place, count, low: 0, high: Infinity, room: { down: Math.min(ROOM, count), up: ROOM } };
    return { ...place, count, ...shownRange(sums, counted), room: null };
  });
  return exposedCells(cells).length === 0;
}

function shownRange(sums: CountSums, counted: (part: CountPart) => Counted) {
  const ranges = partsOf(sums).map((part) => {
    const { count, key } = counted(part);
    return countRange(roundCount(count, key));
  });
  const sum = (pick: "low" | "high"): number => ranges.reduce((total, range) => total + range[pick], 0);
  return { low: sum("low"), high: sum("high") };
}

async function hiddenIn(
  rows: ReadonlyMap<string, CountRow>,
  hidden: ReadonlySet<string>,
  counted: (part: CountPart) => Counted,
  solver: Solver,
): Promise<ReadonlySet<string> | undefined> {
  const [some] = rows.values();
  const dimensions = some!.keys.map((_, at) => ({
    id: `d${at}`,
    codes: [...new Set([...rows.values()].flatMap(({ keys }) => (keys[at] === null ? [] : [String(keys[at])])))],
  }));
  const sumsAt = (selection: Selection): CountSums | undefined => rows.get(cellId(selection))?.sums;
  const table = tableFromDimensions(
    dimensions,
    (selection) => {
      const sums = sumsAt(selection);
      return sums ? counted(sums).count : 0;
    },
    ({ id, selection, count }) => {
      const sums = sumsAt(selection);
      // Nobody is there, and everybody can see it.
      if (!sums) return { fixed: "published" };
      const base = { shown: shownRange(sums, counted), cost: Math.max(1, sums.pupils) };
      if (!hidden.has(id)) return base;
      return { ...base, primary: true, protect: { lower: Math.min(ROOM, count), upper: ROOM } };
    },
  );
  const outcome = await protectTable(table, solver, { method: "heuristic" });
  return outcome.ok ? new Set(outcome.value.hidden.keys()) : undefined;
}

/** One cell after another, each in a small part of the table. */
async function hiddenByBox(
  rows: ReadonlyMap<string, CountRow>,
  hidden: ReadonlySet<string>,
  counted: (part: CountPart) => Counted,
  solver: Solver,
): Promise<ReadonlySet<string> | undefined> {
  const all = [...rows];
  const codes = all[0]![1].keys.map((_, at) => [
    ...new Set(all.map(([, { keys }]) => keys[at]!).filter((key) => key !== null)),
  ]);
  const table = emptyTable(codes.map((list) => list.length));
  const placeOf = ({ keys }: CountRow): number =>
    keys.reduce<number>((place, key, at) => {
      const code = key === null ? codes[at]!.length : codes[at]!.indexOf(key);
      return place + code * table.strides[at]!;
    }, 0);
  const rooms: CellRoom[] = [];
  for (const [id, row] of all) {
    const cell = placeOf(row);
    const { count } = counted(row.sums);
    const { low, high } = shownRange(row.sums, counted);
    [table.count[cell], table.shownLow[cell], table.shownHigh[cell]] = [count, low, high];
    table.cost[cell] = Math.max(1, row.sums.pupils);
    table.isOpen[cell] = 1;
    if (!hidden.has(id)) continue;
    table.isHidden[cell] = 1;
    rooms.push({ cell, down: Math.min(ROOM, count), up: ROOM });
  }
  if (!boxPattern(table, rooms, solver)) return undefined;
  return new Set(all.filter(([, row]) => table.isHidden[placeOf(row)] === 1).map(([id]) => id));
}
