/**
 * Gives every row its own column so that the sum of the costs is least (Hungarian method with potentials, O(rows² columns)).
 * `cost` holds rows x columns, row by row; there are at least as many columns as rows. Gives the column of each row.
 */
export function assignCells(cost: Float64Array, rows: number, columns: number): Int32Array {
  if (columns < rows) throw new RangeError(`${rows} rows do not fit in ${columns} columns`);
  const rowPrice = new Float64Array(rows + 1);
  const columnPrice = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const way = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    let at = openPath({ cost, columns, rowPrice, columnPrice, rowOf, way }, row);
    while (at !== 0) {
      const before = way[at]!;
      rowOf[at] = rowOf[before]!;
      at = before;
    }
  }
  const result = new Int32Array(rows);
  for (let column = 1; column <= columns; column++) if (rowOf[column]! > 0) result[rowOf[column]! - 1] = column - 1;
  return result;
}

interface Prices {
  readonly cost: Float64Array;
  readonly columns: number;
  readonly rowPrice: Float64Array;
  readonly columnPrice: Float64Array;
  readonly rowOf: Int32Array;
  readonly way: Int32Array;
}

/** The shortest path from a row without a column to a free column; gives that column. */
function openPath({ cost, columns, rowPrice, columnPrice, rowOf, way }: Prices, start: number): number {
  const least = new Float64Array(columns + 1).fill(Infinity);
  const used = new Uint8Array(columns + 1);
  rowOf[0] = start;
  let at = 0;
  do {
    used[at] = 1;
    const row = rowOf[at]!;
    let delta = Infinity;
    let next = 0;
    for (let column = 1; column <= columns; column++) {
      if (used[column]) continue;
      const reduced = cost[(row - 1) * columns + column - 1]! - rowPrice[row]! - columnPrice[column]!;
      if (reduced < least[column]!) {
        least[column] = reduced;
        way[column] = at;
      }
      if (least[column]! < delta) {
        delta = least[column]!;
        next = column;
      }
    }
    for (let column = 0; column <= columns; column++) {
      if (used[column]) {
        rowPrice[rowOf[column]!]! += delta;
        columnPrice[column]! -= delta;
      } else least[column]! -= delta;
    }
    at = next;
  } while (rowOf[at] !== 0);
  return at;
}
