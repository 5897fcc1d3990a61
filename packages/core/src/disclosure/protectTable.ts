import { refused, done, type Outcome, type Refusal } from "../vocabulary/refusal.ts";
import { attackTable, isWholeTable, type AttackReport } from "./attackTable.ts";
import { optimalPattern, type SearchLimits } from "./optimalPattern.ts";
import { patternBlocks, type PatternBlock } from "./patternBlock.ts";
import { quickPattern } from "./quickPattern.ts";
import type { Solver } from "./solver.ts";
import { tableFault } from "./tableFault.ts";
import type { CountRange, ProtectionTable } from "./tableModel.ts";
import { thinPattern } from "./thinPattern.ts";

export interface ProtectOptions {
  /**
   * `optimal` searches long for the cheapest pattern, `auto` (default) as long as somebody waits for the answer: for
   * tables with two directions that is mostly enough. When it is not found, the fast one counts and `optimal` is false.
   */
  readonly method?: "auto" | "optimal" | "heuristic";
  /** Also say what a reader can work out of each hidden cell; otherwise only of those that need protection. */
  readonly attackAll?: boolean;
}

export interface Protection {
  /** Every hidden cell, and why: by itself, or to protect another. */
  readonly hidden: ReadonlyMap<string, "primary" | "secondary">;
  /** What a reader can work out of the hidden cells that were attacked. */
  readonly bands: ReadonlyMap<string, CountRange>;
  readonly attack: AttackReport;
  /** No safe pattern is cheaper, in any part of the table. */
  readonly optimal: boolean;
  /** What hiding the secondary cells costs. */
  readonly cost: number;
}

const LIMITS: Readonly<Record<"auto" | "optimal", SearchLimits>> = {
  auto: { mostRounds: 8, mostNodes: 100 },
  optimal: { mostRounds: 200, mostNodes: 20_000 },
};
/** `auto` does not search in larger parts. Tables with two directions are easy, all others are not. */
const MOST_SEARCHED = { twoWay: 2_000, other: 400 } as const;
/** Above this, showing cells again stops after so many linear problems. */
const MOST_CHECKS = 4_000;

/**
 * Chooses which cells to hide so that none that needs protection can be worked out, and attacks the result before it is
 * given. Refuses when no choice is enough, with the cells that would stay in the open.
 */
export async function protectTable(
  table: ProtectionTable,
  solver: Solver,
  options: ProtectOptions = {},
): Promise<Outcome<Protection>> {
  const fault = tableFault(table);
  if (fault) return refused(fault);
  const hidden = hiddenAlready(table);
  let isOptimal = true;
  for (const block of patternBlocks(table, isWholeTable(table))) {
    const found = protectBlock(block, solver, limitsFor(block, options));
    if ("unmet" in found) return refused(unprotectable(found.unmet));
    for (const column of found.hidden) hidden.set(block.ids[column]!, "secondary");
    isOptimal &&= found.optimal;
  }
  const attack = attackTable(table, hidden, solver, { cells: options.attackAll ? "hidden" : "primary" });
  if (!attack.safe) return refused(unprotectable(attack.exposed.map((cell) => cell.id)));
  const bands = new Map(attack.cells.map(({ id, low, high }) => [id, { low, high }]));
  return done({ hidden, bands, attack, optimal: isOptimal, cost: costOf(table, hidden) });
}

/** Undefined when the cheapest pattern is not looked for. */
function limitsFor(block: PatternBlock, { method = "auto" }: ProtectOptions): SearchLimits | undefined {
  const most = isTwoWay(block) ? MOST_SEARCHED.twoWay : MOST_SEARCHED.other;
  if (method === "heuristic" || (method === "auto" && block.ids.length > most)) return undefined;
  return LIMITS[method];
}

/** No number is a part of more than two sums. */
function isTwoWay({ ids, rows }: PatternBlock): boolean {
  const parts = new Uint8Array(ids.length);
  for (const { columns, values } of rows)
    columns.forEach((column, k) => {
      if (values[k]! > 0) parts[column] = Math.min(3, parts[column]! + 1);
    });
  return parts.every((times) => times <= 2);
}

function hiddenAlready({ cells }: ProtectionTable): Map<string, "primary" | "secondary"> {
  const hidden = new Map<string, "primary" | "secondary">();
  for (const cell of cells) {
    if (cell.primary && cell.fixed !== "published") hidden.set(cell.id, "primary");
    else if (cell.fixed === "hidden") hidden.set(cell.id, "secondary");
  }
  return hidden;
}

function costOf({ cells }: ProtectionTable, hidden: Protection["hidden"]): number {
  const chosen = cells.filter((cell) => hidden.get(cell.id) === "secondary" && cell.fixed !== "hidden");
  return chosen.reduce((sum, cell) => sum + cell.cost, 0);
}

function protectBlock(
  block: PatternBlock,
  solver: Solver,
  limits: SearchLimits | undefined,
): { readonly hidden: ReadonlySet<number>; readonly optimal: boolean } | { readonly unmet: readonly string[] } {
  const quick = quickPattern(block, solver);
  if ("unmet" in quick) return { unmet: [...new Set(quick.unmet.map((need) => block.ids[need.column]!))] };
  if (quick.hidden.size === 0) return { hidden: quick.hidden, optimal: true };
  const thin = thinPattern(block, quick.hidden, solver, MOST_CHECKS);
  const best = limits && optimalPattern(block, thin, solver, limits);
  return { hidden: best ?? thin, optimal: best !== undefined };
}

function unprotectable(ids: readonly string[]): Refusal {
  const names = `${ids.slice(0, 5).join(", ")}${ids.length > 5 ? ", ..." : ""}`;
  return {
    kind: "no-solution",
    message: {
      nl: `Deze tabel kan niet veilig worden getoond: ${ids.length} te klein getal is of getallen zijn altijd terug te rekenen (${names}). Laat een totaal weg, voeg groepen samen of sta toe dat ook nullen verborgen worden.`,
      en: `This table cannot be shown safely: ${ids.length} number(s) that need protection can always be worked out (${names}). Leave out a total, join groups, or allow zeros to be hidden as well.`,
    },
  };
}
