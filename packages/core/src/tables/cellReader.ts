import type { Cell } from "./cells/cell.ts";
import type { Labelled } from "./column.ts";
import type { FaultReport } from "./faultReport.ts";
import type { HeaderMatch, MatchedColumn } from "./matchHeader.ts";
import type { RecordPlace } from "./tableFault.ts";
import type { RowValues, TableFormat } from "./tableFormat.ts";

interface ReadingStep extends MatchedColumn {
  readonly cell: Cell<unknown>;
}

/**
 * Makes the values of a row from its cells. A cell that cannot be read is reported and left undefined; so is a required
 * column that the file does not have. An optional column that is not there is null.
 */
export function cellReader(format: TableFormat<unknown>, match: HeaderMatch, report: FaultReport) {
  const steps: ReadingStep[] = match.matched.map((column) => ({ ...column, cell: format.columns[column.key]!.cell }));
  const single = steps.filter((step) => step.label === undefined);
  const members = steps.filter((step) => step.label !== undefined);
  const families = [...new Set(members.map((step) => step.key))];
  const absent = Object.entries(format.columns).flatMap(([key, column]) =>
    column.shape === "column" && !column.required && !single.some((step) => step.key === key) ? [key] : [],
  );
  // Outside the function per row: a closure made there costs a quarter of the time of a large file.
  const read = (step: ReadingStep, cells: readonly string[], place: RecordPlace): unknown => {
    const text = cells[step.index]!.trim();
    const value = step.cell.read(text);
    if (value === undefined) report("cell", place, step.header, text, step.cell.expected);
    return value;
  };
  return (cells: readonly string[], place: RecordPlace): RowValues => {
    const values: Record<string, unknown> = {};
    for (const step of single) values[step.key] = read(step, cells, place);
    for (const key of absent) values[key] = null;
    if (families.length === 0) return values;
    const lists: Record<string, Labelled<unknown>[]> = Object.fromEntries(families.map((key) => [key, []]));
    for (const step of members) lists[step.key]!.push({ label: step.label!, value: read(step, cells, place) });
    return { ...values, ...lists };
  };
}
