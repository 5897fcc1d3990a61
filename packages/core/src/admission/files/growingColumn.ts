/** Whole numbers by index, where an index that was never set gives `absent`. */
export interface GrowingColumn {
  readonly get: (index: number) => number;
  readonly set: (index: number, value: number) => void;
}

export function growingColumn(absent: number): GrowingColumn {
  let values = new Int32Array(1024).fill(absent);
  return {
    get: (index) => (index < values.length ? values[index]! : absent),
    set: (index, value) => {
      if (index >= values.length) {
        const larger = new Int32Array(Math.max(index + 1, 2 * values.length)).fill(absent);
        larger.set(values);
        values = larger;
      }
      values[index] = value;
    },
  };
}
