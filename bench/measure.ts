export interface Measurement {
  readonly name: string;
  readonly size: string;
  readonly median_ms: number;
  readonly runs: number;
  /** What the figure is compared with, in words. */
  readonly compared_with?: string;
}

/**
 * Runs the work a number of times after one warm-up and gives the median.
 * @param collects clear the memory before each run; not for work of a millisecond, whose data would be gone from the cache
 */
export async function measure(
  about: Pick<Measurement, "name" | "size" | "compared_with">,
  runs: number,
  work: () => unknown,
  collects = true,
): Promise<Measurement> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    if (collects) globalThis.gc?.();
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { ...about, median_ms: Number(times[Math.floor(runs / 2)]!.toFixed(1)), runs };
}
