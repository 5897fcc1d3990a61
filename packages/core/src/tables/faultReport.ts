import type { Text } from "../vocabulary/text.ts";
import { placed, type FaultKind, type RecordPlace, type TableFault } from "./tableFault.ts";

/** Notes one fault of a file. */
export type FaultReport = (kind: FaultKind, place: RecordPlace, column: string, value: string, expected: Text) => void;

/** A report that adds to a list, in order. */
export function faultReport(file: string, faults: TableFault[]): FaultReport {
  return (kind, place, column, value, expected) => {
    faults.push({ kind, file, ...placed(place), column, value: shortened(value), expected });
  };
}

/** A cell can hold a whole file when a quote is missing; nobody needs all of it to find the place. */
function shortened(value: string): string {
  return value.length <= LONGEST ? value : `${value.slice(0, LONGEST)}…`;
}

const LONGEST = 200;
