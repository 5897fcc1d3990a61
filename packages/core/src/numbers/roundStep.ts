const STEPS = [1, 2, 2.5, 5, 10];

/** The smallest round number that is not smaller: 0.31 gives 0.5. `size` is above nought. */
export function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  return STEPS.find((step) => step * power >= size - 1e-12)! * power;
}
