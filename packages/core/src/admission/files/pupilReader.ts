import type { Cell } from "../../tables/cells/cell.ts";
import type { Grid } from "./grid.ts";
import type { PartColumns } from "./partColumns.ts";
import { WISHES } from "./partFormats.ts";
import { columnReader, numberReader, type ReadingContext } from "./readingContext.ts";
import type { Pupils } from "./wishes.ts";

/** Reads what a row says of an applicant beside its choices, into the columns of applicant `index`. */
export function pupilReader(
  grid: Grid,
  columns: PartColumns,
  context: ReadingContext,
  withNumber: boolean,
): { readonly read: (row: number, index: number) => void; readonly pupils: Pupils } {
  const { columns: cells } = WISHES;
  const reader = <T>(key: string, cell: Cell<T>) => columnReader(context, grid, columns.at(key), cell);
  const [advice, groups] = [reader("advice", cells.advice.cell), reader("groups", cells.groups.cell)];
  const [together, consent] = [reader("together", cells.together.cell), reader("consent", cells.consent.cell)];
  const family = columns.at("family");
  const number = numberReader(context, grid, withNumber ? columns.at("number") : -1, { min: 0, blank: true });
  const [advices, groupLists]: [(string | null)[], (readonly string[])[]] = [[null], [[]]];
  const [adviceNumbers, groupNumbers] = [new Map<unknown, number>(), new Map<unknown, number>()];
  const pupils = {
    advice: new Int32Array(grid.count),
    advices,
    family: new Int32Array(grid.count),
    together: new Uint8Array(grid.count),
    refuses: new Uint8Array(grid.count),
    groups: new Int32Array(grid.count),
    groupLists,
    number: new Int32Array(grid.count).fill(-1),
  };
  const read = (row: number, index: number): void => {
    const ownAdvice = advice(row);
    if (ownAdvice) pupils.advice[index] = numbered(adviceNumbers, advices, ownAdvice);
    const list = groups(row);
    if (list && list.length > 0) pupils.groups[index] = numbered(groupNumbers, groupLists, list);
    if (family >= 0) pupils.family[index] = Math.max(0, context.person(grid, row, family));
    if (together(row)) pupils.together[index] = 1;
    if (consent(row) === false) pupils.refuses[index] = 1;
    pupils.number[index] = number(row);
  };
  return { read, pupils };
}

/** The same text gives the same value of `columnReader`, so lists can be told apart by identity. */
function numbered<T>(numbers: Map<unknown, number>, values: T[], value: T): number {
  const known = numbers.get(value);
  if (known !== undefined) return known;
  numbers.set(value, values.length);
  return values.push(value) - 1;
}
