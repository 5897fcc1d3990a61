/** A column of whole numbers of which the length is not known beforehand. */
export interface GrowingInt32 {
  readonly push: (value: number) => void;
  /** The values so far, as a column of exactly that length. */
  readonly done: () => Int32Array;
}

export function growingInt32(): GrowingInt32 {
  let values = new Int32Array(1024);
  let length = 0;
  return {
    push: (value) => {
      if (length === values.length) {
        const larger = new Int32Array(length * 2);
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    done: () => values.slice(0, length),
  };
}
