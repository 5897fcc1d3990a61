/**
 * Solves a x = b for a positive definite matrix, of which the lower half is given by rows (Cholesky; `a` is overwritten).
 * @returns undefined when the matrix is not positive definite
 */
export function solveSymmetric(a: Float64Array, b: Float64Array): Float64Array | undefined {
  const size = b.length;
  const x = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = a[row * size + column]!;
      for (let k = 0; k < column; k++) sum -= a[row * size + k]! * a[column * size + k]!;
      if (row !== column) a[row * size + column] = sum / a[column * size + column]!;
      else if (sum > 0) a[row * size + row] = Math.sqrt(sum);
      else return undefined;
    }
    let sum = b[row]!;
    for (let k = 0; k < row; k++) sum -= a[row * size + k]! * x[k]!;
    x[row] = sum / a[row * size + row]!;
  }
  for (let row = size - 1; row >= 0; row--) {
    let sum = x[row]!;
    for (let k = row + 1; k < size; k++) sum -= a[k * size + row]! * x[k]!;
    x[row] = sum / a[row * size + row]!;
  }
  return x.every(Number.isFinite) ? x : undefined;
}
