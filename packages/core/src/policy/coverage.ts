import type { Text } from "../vocabulary/text.ts";
import { DIMENSIONS, type Dimension, type DimensionId } from "./dimensions.ts";
import { measurePeriod, overlaps, type LetterDates } from "./measurePeriod.ts";
import type { PolicyMeasure } from "./policyMeasure.ts";

export interface CoverageQuestion {
  readonly rows: DimensionId;
  readonly columns: DimensionId;
  /** Only what counted on this day. */
  readonly on?: string | undefined;
  /** Only what this letter names. */
  readonly letter?: string | undefined;
  /** Pleas of the sectors are left out unless asked for. */
  readonly pleas?: boolean | undefined;
}

/** `empty`: none; `thin`: fewer than half of what to expect; `outside`: none, and none is to be expected. */
export type CellMark = "enough" | "thin" | "empty" | "outside";

interface CoverageCell {
  readonly row: string;
  readonly column: string;
  readonly measures: readonly string[];
  /** What the totals of row and column let expect. */
  readonly expected: number;
  readonly mark: CellMark;
}

interface CoverageTerm {
  readonly id: string;
  readonly label: Text;
  /** Measures with this term; one measure may have several terms. */
  readonly measures: number;
}

export interface Coverage {
  readonly measures: readonly string[];
  readonly rows: readonly CoverageTerm[];
  readonly columns: readonly CoverageTerm[];
  /** Row by row. */
  readonly cells: readonly CoverageCell[];
  readonly rule: Text;
}

export const THIN_RULE: Text = {
  nl: "Een vak is dun als er minder dan de helft staat van wat je verwacht: het totaal van de rij keer het totaal van de kolom, gedeeld door de som van alle vakken, en die verwachting minstens 2 is. Leeg is nul. Buiten beeld zijn vakken die niet kunnen bestaan, zoals voorschool voor 16-jarigen.",
  en: "A cell is thin when it has less than half of what to expect: the total of the row times the total of the column, divided by the sum of all cells, where that is at least 2. Empty is none. Outside are cells that cannot exist, such as early years for 16-year-olds.",
};

const LEAST_EXPECTED = 2;

/** Cells that cannot exist: terms of a dimension with the only terms of another that they go with. */
const ONLY_WITH: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "field/age": { "1": ["0-4", "4-12"] },
  "field/sector": { "1": ["early", "po", "so"] },
  "sector/age": {
    early: ["0-4"],
    po: ["4-12"],
    so: ["4-12", "12-16", "16-27"],
    vo: ["12-16", "16-27"],
    mbo: ["16-27"],
    ho: ["16-27"],
  },
  "flexibility/field": {
    "room-to-discover": ["5"],
    "view-on-development": ["5"],
    "easier-moving-up": ["5"],
    cooperation: ["5"],
    "fair-advice": ["5"],
  },
};

/** How many measures each pair of terms has, which, and where they are few. Order of measures is kept. */
export function coverage(
  all: readonly PolicyMeasure[],
  question: CoverageQuestion,
  letterDates: LetterDates,
): Coverage {
  const asked = all.filter((measure) => isAsked(measure, question, letterDates));
  const [rows, columns] = [DIMENSIONS[question.rows], DIMENSIONS[question.columns]];
  const grid = [...rows.terms.keys()].map((row) => ({
    row,
    cells: [...columns.terms.keys()].map((column) => ({
      row,
      column,
      measures: asked.filter((measure) => has(rows, measure, row) && has(columns, measure, column)).map(({ id }) => id),
    })),
  }));
  const flat = grid.flatMap(({ cells }) => cells);
  const sum = (cells: readonly { readonly measures: readonly string[] }[]): number =>
    cells.reduce((total, cell) => total + cell.measures.length, 0);
  const total = sum(flat);
  const cells = flat.map((cell): CoverageCell => {
    const inRow = sum(flat.filter(({ row }) => row === cell.row));
    const inColumn = sum(flat.filter(({ column }) => column === cell.column));
    const expected = total === 0 ? 0 : (inRow * inColumn) / total;
    return { ...cell, expected, mark: markOf(cell.measures.length, expected, isOutside(question, cell)) };
  });
  return {
    measures: asked.map(({ id }) => id),
    rows: termsOf(rows, asked),
    columns: termsOf(columns, asked),
    cells,
    rule: THIN_RULE,
  };
}

function isAsked(measure: PolicyMeasure, { on, letter, pleas }: CoverageQuestion, letterDates: LetterDates): boolean {
  if (measure.kind === "plea" && pleas !== true) return false;
  if (letter !== undefined && !measure.places.some((place) => place.letter === letter)) return false;
  return on === undefined || overlaps(measurePeriod(measure, letterDates), on, on);
}

function has(dimension: Dimension, measure: PolicyMeasure, term: string): boolean {
  return dimension.of(measure).includes(term);
}

function termsOf(dimension: Dimension, asked: readonly PolicyMeasure[]): CoverageTerm[] {
  return [...dimension.terms].map(([id, label]) => ({
    id,
    label,
    measures: asked.filter((measure) => has(dimension, measure, id)).length,
  }));
}

function markOf(count: number, expected: number, outside: boolean): CellMark {
  if (count === 0) return outside ? "outside" : "empty";
  return expected >= LEAST_EXPECTED && count < expected / 2 ? "thin" : "enough";
}

function isOutside(
  { rows, columns }: CoverageQuestion,
  cell: { readonly row: string; readonly column: string },
): boolean {
  const straight = ONLY_WITH[`${rows}/${columns}`]?.[cell.row];
  const turned = ONLY_WITH[`${columns}/${rows}`]?.[cell.column];
  return (
    (straight !== undefined && !straight.includes(cell.column)) || (turned !== undefined && !turned.includes(cell.row))
  );
}
