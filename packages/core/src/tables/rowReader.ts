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
  readonly headerRow: number;
  readonly match: HeaderMatch;
  /** Faults of the header; with any of them rows are still read, but no table is made. */
  readonly headerFaults: readonly TableFault[];
  readonly sink: RowSink<RowValues, unknown>;
  /** Takes the same rows, to keep them as columns. */
  readonly storing: RowSink<RowValues, unknown> | null;
}

export interface RowReading {
  /** Takes the records in order, the header first. */
  readonly visit: RecordVisitor;
  /** All faults so far, those of the header first. */
  readonly faults: readonly TableFault[];
  /** Rows with content so far, without totals. */
  readonly count: () => number;
  /** Cells for people only in which characters were lost; they are in the table as they are. */
  readonly damaged: readonly TableFault[];
  /** Rows that are a total of the others. */
  readonly totalRows: readonly number[];
}

/** Reads record after record into the sink of the format; every fault of every row is kept. */
export function rowReader(input: RowReaderInput): RowReading {
  const { format, match, headerFaults, sink, storing } = input;
  const faults = [...headerFaults];
  const report = faultReport(input.file, faults);
  const damaged: TableFault[] = [];
  const hasShape = shapeChecker(input, report, faultReport(input.file, damaged));
  const readCells = cellReader(format, match, report);
  const checkKey = keyKeeper(format, match, report);
  const contradicting = contradictionFinder(input, report);
  const isTotal = totalFinder(input);
  const totalRows: number[] = [];
  let count = 0;
  const visit: RecordVisitor = (cells, place, broken) => {
    if (cells.every((cell) => cell.trim() === "")) return;
    const before = faults.length;
    if (!hasShape(cells, place, broken) || place.row === input.headerRow) return;
    if (isTotal(cells)) {
      totalRows.push(place.row);
      return;
    }
    count += 1;
    const read = readCells(cells, place);
    const isComplete = headerFaults.length === 0 && faults.length === before;
    const values = isComplete && format.refine ? format.refine(read) : read;
    const columns = isComplete ? contradicting(values, cells, place) : [];
    if (!columns.some((column) => format.unique?.columns.includes(column))) checkKey(values, place);
    if (!isComplete || faults.length > before) return;
    sink.add(values);
    storing?.add(values);
  };
  return { visit, faults, count: () => count, damaged, totalRows };
}

function totalFinder({ format: { totals }, match }: RowReaderInput): (cells: readonly string[]) => boolean {
  const index = match.matched.find((column) => column.key === totals?.column)?.index;
  return totals === undefined || index === undefined ? () => false : (cells) => cells[index]!.trim() === totals.text;
}

/** Reports damaged cells, quotes that do not close and a wrong number of cells; true when the cells can be read. */
function shapeChecker(input: RowReaderInput, report: FaultReport, remark: FaultReport): RecordVisitor<boolean> {
  const { open, header, match, format } = input;
  const damaged = maybeDamaged(open.text);
  const forPeople = match.matched.flatMap(({ key, index }) => (format.mayBeDamaged?.includes(key) ? [index] : []));
  return (cells, place, broken) => {
    for (const [index, cell] of damaged ? cells.entries() : []) {
      const expected = damageOf(cell, open);
      const note = forPeople.includes(index) ? remark : report;
      if (expected) note("encoding", place, header[index]?.trim() ?? "", cell.trim(), expected);
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
