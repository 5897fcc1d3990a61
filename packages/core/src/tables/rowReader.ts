import type { Text } from "../vocabulary/text.ts";
import { cellReader } from "./cellReader.ts";
import type { RecordVisitor } from "./csvRecords.ts";
import { damageOf, maybeDamaged } from "./damage.ts";
import { faultReport, type FaultReport } from "./faultReport.ts";
import { keyKeeper } from "./keyKeeper.ts";
import type { HeaderMatch } from "./matchHeader.ts";
import type { OpenText } from "./openText.ts";
import type { RecordPlace, TableFault } from "./tableFault.ts";
import type { RowSink, RowValues, TableFormat } from "./tableFormat.ts";

export interface RowReaderInput {
  readonly format: TableFormat<unknown>;
  readonly file: string;
  readonly open: OpenText;
  readonly header: readonly string[];
  readonly match: HeaderMatch;
  /** Faults of the header; with any of them rows are still read, but no table is made. */
  readonly headerFaults: readonly TableFault[];
  readonly sink: RowSink<RowValues, unknown>;
}

export interface RowReading {
  /** Takes the records in order, the header first. */
  readonly visit: RecordVisitor;
  /** All faults so far, those of the header first. */
  readonly faults: readonly TableFault[];
  /** Rows with content so far. */
  readonly count: () => number;
}

/** Reads record after record into the sink of the format; every fault of every row is kept. */
export function rowReader(input: RowReaderInput): RowReading {
  const { format, match, headerFaults, sink } = input;
  const faults = [...headerFaults];
  const report = faultReport(input.file, faults);
  const hasShape = shapeChecker(input, report);
  const readCells = cellReader(format, match, report);
  const checkKey = keyKeeper(format, match, report);
  const contradicting = contradictionFinder(input, report);
  let count = 0;
  const visit: RecordVisitor = (cells, place, broken) => {
    if (cells.every((cell) => cell.trim() === "")) return;
    const before = faults.length;
    if (!hasShape(cells, place, broken) || place.row === input.open.headerRow) return;
    count += 1;
    const values = readCells(cells, place);
    const isComplete = headerFaults.length === 0 && faults.length === before;
    const columns = isComplete ? contradicting(values, cells, place) : [];
    if (!columns.some((column) => format.unique?.columns.includes(column))) checkKey(values, place);
    if (isComplete && faults.length === before) sink.add(values);
  };
  return { visit, faults, count: () => count };
}

/** Reports damaged cells, quotes that do not close and a wrong number of cells; true when the cells can be read. */
function shapeChecker({ open, header }: RowReaderInput, report: FaultReport): RecordVisitor<boolean> {
  const damaged = maybeDamaged(open.text);
  return (cells, place, broken) => {
    for (const [index, cell] of damaged ? cells.entries() : []) {
      const expected = damageOf(cell, open);
      if (expected) report("encoding", place, header[index]?.trim() ?? "", cell.trim(), expected);
    }
    if (broken) report("quotes", place, "", cells.join(" | "), CLOSING_QUOTES);
    else if (cells.length !== header.length) {
      report("cell-count", place, "", cells.join(" | "), cellsExpected(header.length, cells.length));
    }
    return !broken && cells.length === header.length;
  };
}

/** Reports cells that contradict each other, and gives the keys of their columns. */
function contradictionFinder({ format, match }: RowReaderInput, report: FaultReport) {
  return (values: RowValues, cells: readonly string[], place: RecordPlace): readonly string[] => {
    const found = format.check?.(values) ?? [];
    for (const { column, expected } of found) {
      const at = match.matched.find((one) => one.key === column);
      report("contradiction", place, at?.header ?? column, at ? cells[at.index]!.trim() : "", expected);
    }
    return found.map(({ column }) => column);
  };
}

const CLOSING_QUOTES: Text = {
  nl: 'aanhalingstekens die sluiten, met "" voor een aanhalingsteken in de tekst',
  en: 'quotes that close, with "" for a quote within the text',
};

function cellsExpected(width: number, found: number): Text {
  return {
    nl: `${width} cellen, zoals in de kopregel, en niet ${found}`,
    en: `${width} cells, as in the header, and not ${found}`,
  };
}
