import { damageOf } from "./damage.ts";
import type { OpenText } from "./openText.ts";
import type { RecordVisitor } from "./csvRecords.ts";
import type { HeaderMatch, MatchedColumn } from "./matchHeader.ts";
import { placed, type FaultKind, type RecordPlace, type TableFault } from "./tableFault.ts";
import type { RowSink, RowValues, TableFormat } from "./tableFormat.ts";
import type { Labelled } from "./column.ts";
import type { Cell } from "./cells/cell.ts";
import type { Text } from "../vocabulary/text.ts";

interface ReadingStep extends MatchedColumn {
  readonly cell: Cell<unknown>;
}

export interface RowReading {
  readonly visit: RecordVisitor;
  readonly faults: TableFault[];
  /** Rows with content so far. */
  readonly count: () => number;
}

export interface RowReaderInput {
  readonly format: TableFormat<unknown>;
  readonly file: string;
  readonly header: readonly string[];
  readonly match: HeaderMatch;
  readonly open: OpenText;
  readonly damaged: boolean;
  readonly sink: RowSink<RowValues, unknown>;
}

type Report = (kind: FaultKind, place: RecordPlace, column: string, value: string, expected: Text) => void;

/** Reads record after record into the sink of the format; every fault of every row is kept. */
export function rowReader(input: RowReaderInput): RowReading {
  const { header, open, sink } = input;
  const faults: TableFault[] = [];
  const report: Report = (kind, place, column, value, expected) =>
    faults.push({ kind, file: input.file, ...placed(place), column, value, expected });
  const readCells = cellReader(input, report);
  const isRepeated = keyKeeper(input, report);
  const check = input.format.check;
  let count = 0;
  const visit: RecordVisitor = (cells, place, broken) => {
    if (cells.every((cell) => cell.trim() === "")) return;
    count += 1;
    if (input.damaged) reportDamage(header, cells, place, open, report);
    if (broken) return report("quotes", place, "", cells.at(-1)?.slice(0, 80) ?? "", CLOSING_QUOTE);
    if (cells.length !== header.length) return report("cell-count", place, "", String(cells.length), cellsExpected(header.length));
    const before = faults.length;
    const values = readCells(cells, place);
    const repeated = isRepeated(values, place);
    if (repeated || faults.length > before) return;
    const contradictions = check?.(values) ?? [];
    for (const { column, expected } of contradictions) {
      const at = columnOf(input, column);
      report("contradiction", place, at?.header ?? column, at ? cells[at.index]!.trim() : "", expected);
    }
    if (contradictions.length === 0) sink.add(values);
  };
  return { visit, faults, count: () => count };
}

function columnOf({ match }: RowReaderInput, key: string): MatchedColumn | undefined {
  return match.matched.find((column) => column.key === key);
}

/** Makes the values of one row. A cell that cannot be read is reported and left out. */
function cellReader({ format, match }: RowReaderInput, report: Report) {
  const steps: ReadingStep[] = match.matched.map((column) => ({ ...column, cell: format.columns[column.key]!.cell }));
  const single = steps.filter((step) => step.label === undefined);
  const members = steps.filter((step) => step.label !== undefined);
  const families = [...new Set(members.map((step) => step.key))];
  const absent = Object.keys(format.columns).filter((key) => !steps.some((step) => step.key === key));
  return (cells: readonly string[], place: RecordPlace): RowValues => {
    const values: Record<string, unknown> = {};
    const read = (step: ReadingStep): unknown => {
      const text = cells[step.index]!.trim();
      const value = step.cell.read(text);
      if (value === undefined) report("cell", place, step.header, text, step.cell.expected);
      return value;
    };
    for (const step of single) values[step.key] = read(step);
    for (const key of absent) values[key] = null;
    if (families.length === 0) return values;
    const lists: Record<string, Labelled<unknown>[]> = Object.fromEntries(families.map((key) => [key, []]));
    for (const step of members) lists[step.key]!.push({ label: step.label!, value: read(step) });
    return { ...values, ...lists };
  };
}

/** Reports a key that an earlier row has; true when it did. Rows whose key could not be read have none. */
function keyKeeper(input: RowReaderInput, report: Report) {
  const { unique } = input.format;
  if (!unique) return () => false;
  const first = new Map<string, number>();
  const columns = unique.columns.flatMap((key) => columnOf(input, key)?.header ?? []);
  return (values: RowValues, place: RecordPlace): boolean => {
    if (unique.columns.some((key) => values[key] === undefined)) return false;
    const key = unique.of(values);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, place.row);
      return false;
    }
    report("duplicate-key", place, columns.join(" + "), key, {
      nl: `één rij per ${unique.one.nl}; rij ${earlier} heeft deze al`,
      en: `one row per ${unique.one.en}; row ${earlier} already has this one`,
    });
    return true;
  };
}

/** Reports cells with lost or doubly encoded characters; also used for the header itself. */
export function reportDamage(
  header: readonly string[],
  cells: readonly string[],
  place: RecordPlace,
  { encoding, valid }: OpenText,
  report: Report,
): void {
  for (const [index, cell] of cells.entries()) {
    const expected = damageOf(cell, encoding, valid);
    if (expected) report("encoding", place, header[index]?.trim() ?? "", cell.trim(), expected);
  }
}

const CLOSING_QUOTE: Text = {
  nl: 'aanhalingstekens die sluiten, met "" voor een aanhalingsteken in de tekst',
  en: 'quotes that close, with "" for a quote within the text',
};

function cellsExpected(width: number): Text {
  return { nl: `${width} cellen, zoals in de kopregel`, en: `${width} cells, as in the header` };
}
