import { SMALLEST } from "../../measures/protectSmall.ts";
import { protectTable } from "./protectTable.ts";

/** As `protectTable`, and also against who reckons that a hidden cell is not empty. `seeds` are hidden anyhow. */
export function tableMask(counts: ArrayLike<number>, columns: number, seeds?: readonly boolean[]): boolean[] {
  const hidden = protectTable(counts, columns, seeds);
  return withoutSlack(counts, hidden, columns);
}

/**
 * Who sees that a cell is hidden knows that it is not empty. Ten hidden cells of one pupil each would follow from their
 * total of ten: in such a line the empty cells are hidden too.
 */
function withoutSlack(counts: ArrayLike<number>, hidden: readonly boolean[], columns: number): boolean[] {
  const result = [...hidden];
  const rows = columns === 0 ? 0 : hidden.length / columns;
  const line = (cells: readonly number[]): void => {
    const own = cells.filter((cell) => hidden[cell]);
    const slack = own.reduce((sum, cell) => sum + counts[cell]! - 1, 0);
    if (own.length > 0 && slack < SMALLEST.pupils)
      for (const cell of cells) if (counts[cell] === 0) result[cell] = true;
  };
  for (let row = 0; row < rows; row++) line(Array.from({ length: columns }, (_, column) => row * columns + column));
  for (let column = 0; column < columns; column++)
    line(Array.from({ length: rows }, (_, row) => row * columns + column));
  return result;
}
