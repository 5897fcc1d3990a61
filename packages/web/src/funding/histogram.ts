export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * Counts values in equal bins with round borders; a bin holds its lower border and not its upper one.
 * @param most about how many bins
 */
export function histogram(values: ArrayLike<number>, most = 40): Bin[] {
  if (values.length === 0) return [];
  let [low, high] = [values[0]!, values[0]!];
  for (let index = 1; index < values.length; index++) {
    low = Math.min(low, values[index]!);
    high = Math.max(high, values[index]!);
  }
  const step = roundStep((high - low) / most);
  const first = Math.floor(low / step);
  const counts = new Int32Array(Math.floor(high / step) - first + 1);
  for (let index = 0; index < values.length; index++) counts[Math.floor(values[index]! / step) - first]!++;
  return Array.from(counts, (count, bin) => ({
    from: round((first + bin) * step),
    to: round((first + bin + 1) * step),
    count,
  }));
}

/** Values closer together than this are drawn as equal. */
const SMALLEST = 1e-9;

/** 1, 2 or 5 times a power of ten, at least as large as asked. */
function roundStep(width: number): number {
  if (width < SMALLEST) return 1;
  const power = 10 ** Math.floor(Math.log10(width));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= width * (1 - 1e-12))!;
  return step * power;
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}
