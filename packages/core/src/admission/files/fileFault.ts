import { placed, type FaultKind, type RecordPlace, type TableFault } from "../../tables/tableFault.ts";
import type { Text } from "../../vocabulary/text.ts";
import type { RoundFaultKind } from "../roundFault.ts";
import { withoutCitizenNumbers } from "./citizenNumber.ts";
import { gridCell, type Grid } from "./grid.ts";
import type { Part } from "./part.ts";

/** One fault of a file of a round; `rule` names what it breaks when that is a rule of the round itself. */
export interface FileFault extends TableFault {
  readonly part: Part;
  readonly rule?: RoundFaultKind;
}

/** What `FaultList.add` needs to know of a file. */
export interface FaultFile {
  readonly part: Part;
  readonly file: string;
}

interface FaultOf {
  readonly kind: FaultKind;
  readonly place: RecordPlace;
  readonly column: string;
  readonly value: string;
  readonly expected: Text;
  readonly rule?: RoundFaultKind;
}

/** Keeps the first `MOST_KEPT` faults and counts all. */
export interface FaultList {
  readonly add: (file: FaultFile, fault: FaultOf) => void;
  /** A fault of a cell, at its row and column; `column` counts the header from 0. */
  readonly cell: (
    grid: Grid,
    row: number,
    column: number,
    expected: Text,
    more?: { readonly kind?: FaultKind; readonly value?: string; readonly rule?: RoundFaultKind },
  ) => void;
  /** Says that a cell is faulty already, so that nothing else is said of it. */
  readonly spoil: (file: FaultFile, row: number, column: string) => void;
  /** Counts faults that are not named one by one. */
  readonly unnamed: (more: number) => void;
  readonly faults: readonly FileFault[];
  readonly count: () => number;
}

/** Whoever has more faults than this has one big one, and a million texts would fill the memory. */
export const MOST_KEPT = 10_000;

export function faultList(): FaultList {
  const faults: FileFault[] = [];
  const spoiled = new Set<string>();
  let count = 0;
  const add: FaultList["add"] = ({ part, file }, { kind, place, column, value, expected, rule }) => {
    count += 1;
    if (faults.length >= MOST_KEPT) return;
    const shown = withoutCitizenNumbers(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
    faults.push({ kind, part, file, ...placed(place), column, value: shown, expected, ...(rule ? { rule } : {}) });
  };
  return {
    add,
    cell: (grid, row, column, expected, more = {}) => {
      const name = grid.header[column] ?? "";
      if (spoiled.size > 0 && spoiled.has(cellKey(grid, grid.rows[row]!, name))) return;
      const value = more.value ?? gridCell(grid, row, column);
      const rule = more.rule ? { rule: more.rule } : {};
      add(grid, { kind: more.kind ?? "cell", place: placeOf(grid, row), column: name, value, expected, ...rule });
    },
    spoil: (file, row, column) => void spoiled.add(cellKey(file, row, column)),
    unnamed: (more) => void (count += more),
    faults,
    count: () => count,
  };
}

function cellKey(file: FaultFile, row: number, column: string): string {
  return `${file.part} ${row} ${column}`;
}

const LONGEST = 200;

export function placeOf(grid: Grid, row: number): RecordPlace {
  const number = grid.rows[row]!;
  return { row: number, line: grid.lines?.[row] ?? number };
}
