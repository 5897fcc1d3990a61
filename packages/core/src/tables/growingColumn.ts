/** A column of numbers of which the length is not known beforehand. */
export interface GrowingColumn<Values> {
  readonly push: (value: number) => void;
  /** The values so far, as a column of exactly that length. */
  readonly done: () => Values;
}

interface NumberArray<Values> {
  readonly length: number;
  [index: number]: number;
  set(other: Values): void;
  slice(from: number, to: number): Values;
}

const FIRST = 1024;

export function growingColumn<Values extends NumberArray<Values>>(
  make: (length: number) => Values,
): GrowingColumn<Values> {
  let values = make(FIRST);
  let length = 0;
  return {
    push: (value) => {
      if (length === values.length) {
        const larger = make(length * 2);
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    done: () => values.slice(0, length),
  };
}
