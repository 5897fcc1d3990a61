/** How long work is followed and stopped by who asked for it. */
export interface Watch {
  /** An AbortSignal: looked at between parts of the work. */
  readonly signal?: { readonly aborted: boolean } | undefined;
  /** Told the share done, from 0 to 1; when it gives a promise, the work waits for it, so that messages can come in. */
  readonly onProgress?: ((share: number) => void | Promise<void>) | undefined;
}

/** The work was stopped by its signal. */
export class AnalysisStopped extends Error {
  override readonly name = "AnalysisStopped";
}

/**
 * Runs work in parts: each `yield` gives the share done.
 * @throws AnalysisStopped
 */
export async function runWatched<T>(work: Generator<number, T>, { signal, onProgress }: Watch = {}): Promise<T> {
  for (;;) {
    if (signal?.aborted) throw new AnalysisStopped("stopped");
    const step = work.next();
    const waiting = onProgress?.(step.done ? 1 : step.value);
    if (waiting) await waiting;
    if (step.done) return step.value;
  }
}
