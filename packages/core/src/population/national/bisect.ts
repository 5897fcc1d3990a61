const STEPS = 30;

/** Where a rising function passes 0 between the two ends; an end when it does not. */
export function bisect(low: number, high: number, rising: (value: number) => number): number {
  let [from, to] = [low, high];
  for (let step = 0; step < STEPS; step++) {
    const middle = (from + to) / 2;
    if (rising(middle) < 0) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}
