import { done, refused, type Outcome } from "../vocabulary/refusal.ts";
import type { FactRow } from "./rowFacts.ts";
import {
  tableFromDimensions,
  type CellTreatment,
  type DimensionedCell,
  type TableDimension,
} from "./tableFromDimensions.ts";
import { cellId, type ProtectionTable } from "./tableModel.ts";
import { measuresTotal, treatRow, type TableRule } from "./tableRule.ts";
import { rowFault } from "./tableRows.ts";

/** A group of other groups in one dimension, as in `region:North=A+B`. */
export interface GivenGroup {
  readonly dimension: string;
  readonly code: string;
  readonly parts: readonly string[];
}

/** How the rows of a table hang together. */
export interface GridShape {
  readonly dimensions: readonly string[];
  /** The code of the rows that are totals; without it the usual words. */
  readonly total?: string;
  readonly groups?: readonly GivenGroup[];
}

const TOTAL_WORDS = new Set(["total", "totaal", "all", "alle", "alles"]);

export function isTotal(shape: GridShape, code: string): boolean {
  return shape.total === undefined ? TOTAL_WORDS.has(code.toLowerCase()) : code === shape.total;
}

/** Name of the cell of a row, whatever word it has for totals. */
export function idOfRow(shape: GridShape, codes: readonly string[]): string {
  const named = shape.dimensions.map((name, at) => [name, codes[at]!] as const);
  return cellId(Object.fromEntries(named.filter(([, code]) => !isTotal(shape, code))));
}

/** The finest groups per dimension, in the order of the file, and the groups made of them. */
export function gridDimensions(
  shape: GridShape,
  rows: readonly { readonly codes: readonly string[] }[],
): TableDimension[] {
  return shape.dimensions.map((id, at) => {
    const groups = (shape.groups ?? []).filter((group) => group.dimension === id);
    const isGroup = (code: string): boolean => groups.some((group) => group.code === code);
    const codes = new Set(rows.map((row) => row.codes[at]!).filter((code) => !isTotal(shape, code) && !isGroup(code)));
    return { id, codes: [...codes], groups };
  });
}

/** So many cells, totals included, can be protected in one table. */
const MOST_CELLS = 200_000;

/**
 * The table that the rows are, with every sum that holds between them. Totals that the rows do not give are not
 * published: they count as unknown to a reader. Combinations that are absent are 0, and the reader knows it.
 */
export function gridTable(
  shape: GridShape,
  rows: readonly FactRow[],
  rule: TableRule,
  hidesZeros = false,
): Outcome<ProtectionTable> {
  const given = new Map<string, FactRow>();
  for (const row of rows) {
    const id = idOfRow(shape, row.codes);
    if (given.has(id)) return refused(rowFault(row.row, "een rij per combinatie", "one row per combination"));
    given.set(id, row);
  }
  const dimensions = gridDimensions(shape, rows);
  const size = dimensions.reduce(
    (product, { codes, groups }) => product * (codes.length + (groups?.length ?? 0) + 1),
    1,
  );
  if (size > MOST_CELLS) return refused(tooLarge(size));
  const measure = (row: FactRow): number => (measuresTotal(rule) ? row.facts.total : row.facts.count);
  const treat = (cell: DimensionedCell): CellTreatment => {
    const row = given.get(cell.id);
    const isFinest = Object.keys(cell.selection).length === dimensions.length;
    const zeroes = cell.count === 0 && !hidesZeros ? { fixed: "published" as const } : {};
    if (row) return { cost: Math.abs(cell.count) + 1e-3, ...treatRow(rule, row.facts), ...zeroes };
    if (isFinest && cell.count === 0) return { fixed: "published" };
    const facts = { count: cell.count, total: cell.count, largest: [] };
    return rule.kind === "freq" ? { ...treatRow(rule, facts), fixed: "hidden" } : { fixed: "hidden" };
  };
  const table = tableFromDimensions(
    dimensions,
    (selection) => {
      const row = given.get(cellId(selection));
      return row ? measure(row) : 0;
    },
    treat,
  );
  const wrong = table.cells.find((cell) => {
    const row = given.get(cell.id);
    return row && Math.abs(measure(row) - cell.count) > 1e-6 * Math.max(1, Math.abs(cell.count));
  });
  if (!wrong) return done(table);
  const row = given.get(wrong.id)!;
  return refused(
    rowFault(
      row.row,
      `een totaal van ${wrong.count}, de som van de delen, niet ${measure(row)}`,
      `a total of ${wrong.count}, the sum of the parts, not ${measure(row)}`,
    ),
  );
}

function tooLarge(size: number) {
  return {
    kind: "invalid-setting" as const,
    message: {
      nl: `De tabel heeft ${size} combinaties; verwacht: hoogstens ${MOST_CELLS}.`,
      en: `The table has ${size} combinations; expected: at most ${MOST_CELLS}.`,
    },
  };
}
