import { roundStep } from "./roundStep.ts";

/**
 * The ends of an axis that holds all values, on round numbers. Nought is on it when the values come near it or when the
 * rest of the axis would be much smaller than the values: a small difference must not look large.
 */
export function valueDomain(values: readonly number[]): [number, number] {
  const finite = values.filter(Number.isFinite);
  if (finite.length === 0) return [0, 1];
  const [low, high] = [Math.min(...finite), Math.max(...finite)];
  const from = low > 0 && low < (high - low) * 2 ? 0 : low;
  const to = high < 0 && -high < (high - low) * 2 ? 0 : high;
  const span = to - from || Math.abs(to) * 0.2 || 1;
  const step = roundStep(span / 5);
  const start = Math.floor(from / step + 1e-9) * step;
  const end = Math.ceil(to / step - 1e-9) * step;
  return start === end ? [start - step, end + step] : [start, end];
}
