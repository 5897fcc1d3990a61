/** Divides a whole number in proportion to the weights: rounded down, the rest to the largest remainders, the first first. */
export function divideWhole(total: number, weights: readonly number[], least = 0): Int32Array {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const parts = Int32Array.from(exact, (value) => Math.max(least, Math.floor(value)));
  let rest = total - parts.reduce((all, part) => all + part, 0);
  const order = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of order) {
    if (rest <= 0) break;
    parts[index] = parts[index]! + 1;
    rest--;
  }
  return parts;
}
