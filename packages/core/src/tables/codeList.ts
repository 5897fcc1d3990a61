/** Numbers each different code in the order in which it is first met. */
export interface CodeList<T> {
  readonly codes: T[];
  readonly indexOf: (code: T) => number;
}

export function codeList<T>(): CodeList<T> {
  const codes: T[] = [];
  const numbers = new Map<T, number>();
  return {
    codes,
    indexOf: (code) => {
      const known = numbers.get(code);
      if (known !== undefined) return known;
      numbers.set(code, codes.length);
      return codes.push(code) - 1;
    },
  };
}
