export type MapClass = "lower" | "same" | "higher" | "none";

interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}

/** Whether a place surely differs from the whole: only when its interval holds the value of the whole nowhere. */
export function differenceClass({ low, high }: Interval, whole: number | null): MapClass {
  if (low === null || high === null || whole === null) return "none";
  if (high < whole) return "lower";
  return low > whole ? "higher" : "same";
}

/** At most five classes of equal width on round numbers that hold all values; each from `from` to below `to`. */
export function valueClasses(values: readonly number[]): { readonly from: number; readonly to: number }[] {
  if (values.length === 0) return [];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = roundWidth((high - low) / 5 || Math.abs(high) / 5 || 1);
  const start = Math.floor(low / step + 1e-9) * step;
  const classes: { from: number; to: number }[] = [];
  for (let index = 0; classes.length === 0 || start + index * step <= high; index++)
    classes.push({ from: round(start + index * step), to: round(start + (index + 1) * step) });
  return classes;
}

export function classOf(value: number, classes: readonly { readonly from: number; readonly to: number }[]): number {
  const found = classes.findIndex(({ to }) => value < to);
  return found === -1 ? classes.length - 1 : found;
}

/** Wide enough that five classes hold the range wherever it begins. */
function roundWidth(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  return [1.25, 2, 2.5, 4, 5, 10, 12.5].find((step) => step * power >= size * 1.25 - 1e-12)! * power;
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}
