/** Collects the cells of a file; a row is kept when it has content and as many cells as the header. */
export interface GridBuilder {
  readonly cell: (bytes: Uint8Array, start: number, end: number) => void;
  /** Ends a row. Gives the number of cells when that is wrong, else 0. */
  readonly endRow: (row: number, line: number) => number;
  readonly done: () => GridRows;
}

export interface GridRows {
  readonly count: number;
  readonly spans: Int32Array;
  readonly rows: Int32Array;
  readonly lines: Int32Array | null;
}

export function gridBuilder(width: number): GridBuilder {
  let spans = new Int32Array(2048 * Math.max(1, width));
  let rows = new Int32Array(1024);
  let lines = new Int32Array(1024);
  let [count, used, cells] = [0, 0, 0];
  let [hasContent, isShifted] = [false, false];
  return {
    cell: (bytes, start, end) => {
      let [from, to] = [start, end];
      while (from < to && isSpace(bytes[from]!)) from++;
      while (to > from && isSpace(bytes[to - 1]!)) to--;
      if (to > from) hasContent = true;
      if (cells++ >= width) return;
      if (used + 2 > spans.length) spans = larger(spans);
      spans[used++] = from;
      spans[used++] = to;
    },
    endRow: (row, line) => {
      const found = cells;
      const isKept = hasContent && found === width;
      if (!isKept) used = 2 * count * width;
      const wrong = hasContent && !isKept ? found : 0;
      [cells, hasContent] = [0, false];
      if (!isKept) return wrong;
      if (count === rows.length) [rows, lines] = [larger(rows), larger(lines)];
      if (row !== line) isShifted = true;
      rows[count] = row;
      lines[count++] = line;
      return 0;
    },
    done: () => ({
      count,
      spans: spans.subarray(0, used),
      rows: rows.subarray(0, count),
      lines: isShifted ? lines.subarray(0, count) : null,
    }),
  };
}

/** White space of one byte. */
export function isSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}

function larger(values: Int32Array): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(values.length * 2);
  copy.set(values);
  return copy;
}
