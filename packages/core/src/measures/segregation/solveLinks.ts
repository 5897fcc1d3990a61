/**
 * Solves a weighted graph: finds x with Σ link(i, j) (x[i] - x[j]) = b[i] for every i but the last, where x is 0.
 * Eliminates node by node with sums of positive numbers only (Grassmann, Taksar and Heyman 1985), so links that differ
 * a factor of 1e20 keep all their digits.
 * @param links upper half of a square table by rows, at least 0; overwritten
 * @returns undefined when a node hangs on no other
 */
export function solveLinks(links: Float64Array, b: readonly number[]): Float64Array | undefined {
  const size = b.length;
  const rest = Float64Array.from(b);
  const degree = new Float64Array(size);
  for (let k = 0; k < size - 1; k++) {
    for (let h = k + 1; h < size; h++) degree[k]! += links[k * size + h]!;
    for (let h = k + 1; h < size; h++) {
      const part = links[k * size + h]! / degree[k]!;
      rest[h]! += part * rest[k]!;
      for (let j = h + 1; j < size; j++) links[h * size + j]! += part * links[k * size + j]!;
    }
  }
  const x = new Float64Array(size);
  for (let k = size - 2; k >= 0; k--) {
    let sum = rest[k]!;
    for (let h = k + 1; h < size; h++) sum += links[k * size + h]! * x[h]!;
    x[k] = sum / degree[k]!;
  }
  return x.every(Number.isFinite) ? x : undefined;
}
