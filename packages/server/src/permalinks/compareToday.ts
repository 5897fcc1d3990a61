import type {
  CellDifference,
  ChangedPart,
  FrozenFigure,
  FrozenView,
  TodayView,
} from "@kansrijk/core/exports/permalinkView";
import type { IndicatorCell, IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import { canonicalJson } from "@kansrijk/core/receipt/canonicalJson";
import type { Refusal } from "@kansrijk/core/vocabulary/refusal";
import type { Engine } from "../indicators/engine.ts";
import { codeOfFigures } from "./codeOfFigures.ts";

/** So many differences are told one by one. */
const MOST_TOLD = 200;

/** Asks the questions of a frozen view again and tells what is different, figure by figure. */
export async function compareToday(engine: Engine, frozen: FrozenView): Promise<TodayView> {
  const tables: IndicatorTable[] = [];
  const refusals: Refusal[] = [];
  for (const request of frozen.requests) {
    const answer = await engine.answer(request);
    if (answer.ok) tables.push(answer.value);
    else refusals.push(...answer.refusals);
  }
  const changed = await changedParts(engine, frozen, tables);
  if (refusals.length > 0)
    return {
      state: "unanswerable",
      changed,
      differences: [],
      differenceCount: 0,
      reasons: refusals.map((item) => item.message),
    };
  const differences = frozen.tables.flatMap((table, place) => differencesIn(table, tables[place]!, place));
  return {
    state: differences.length === 0 ? "same" : "changed",
    changed,
    differences: differences.slice(0, MOST_TOLD),
    differenceCount: differences.length,
    reasons: [],
  };
}

async function changedParts(
  engine: Engine,
  frozen: FrozenView,
  tables: readonly IndicatorTable[],
): Promise<ChangedPart[]> {
  const { definitions, breakdowns } = await engine.catalogue();
  const today = new Set(tables.map((table) => table.data.sha256));
  const parts: Record<ChangedPart, boolean> = {
    data: tables.length > 0 && frozen.tables.some((table) => !today.has(table.data.sha256)),
    definition: frozen.definitions.some(({ id, sha256 }) => definitions.get(id)?.sha256 !== sha256),
    breakdown: frozen.breakdowns.some(({ id, sha256 }) => breakdowns.get(id)?.sha256 !== sha256),
    code: (await codeOfFigures()).sha256 !== frozen.code.sha256,
  };
  return (Object.keys(parts) as ChangedPart[]).filter((part) => parts[part]);
}

/** Cells of both answers by their groups; the order may differ. */
function differencesIn(frozen: IndicatorTable, today: IndicatorTable, table: number): CellDifference[] {
  const keyOf = (item: IndicatorTable, { keys }: IndicatorCell): string =>
    item.by.map(({ id }, at) => `${id}:${keys[at]}`).join("\n");
  const others = new Map(today.cells.map((cell) => [keyOf(today, cell), cell]));
  const found = frozen.cells.flatMap((cell): CellDifference[] => {
    const key = keyOf(frozen, cell);
    const other = others.get(key);
    others.delete(key);
    const [before, after] = [figureOf(cell), other ? figureOf(other) : null];
    return canonicalJson(before) === canonicalJson(after) ? [] : [{ table, keys: cell.keys, before, after }];
  });
  const added = [...others.values()].map((cell) => ({ table, keys: cell.keys, before: null, after: figureOf(cell) }));
  return [...found, ...added];
}

function figureOf({ value, low, high, pupils, band, symbol }: IndicatorCell): FrozenFigure {
  return { value, low, high, pupils, ...(band ? { band } : {}), ...(symbol ? { symbol } : {}) };
}
