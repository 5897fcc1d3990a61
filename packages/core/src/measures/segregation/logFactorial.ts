const TABLE = new Float64Array(1024);
for (let k = 2; k < TABLE.length; k++) TABLE[k] = TABLE[k - 1]! + Math.log(k);

/** log(k!) of a whole number of 0 or more; beyond the table by Stirling's series, right to the last digits. */
export function logFactorial(k: number): number {
  if (k < TABLE.length) return TABLE[k]!;
  const inverse = 1 / (k + 1);
  const square = inverse * inverse;
  return (
    (k + 0.5) * Math.log(k + 1) - (k + 1) + 0.9189385332046728 + inverse * (1 / 12 - square * (1 / 360 - square / 1260))
  );
}
