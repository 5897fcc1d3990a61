import type { DuckDBConnection } from "@duckdb/node-api";
import type { Text } from "@kansrijk/core/vocabulary/text";

/** For who waits for an import: how far it is, and a way to stop it. */
export interface ImportWatch {
  readonly signal?: AbortSignal | undefined;
  /** `share` is from 0 to 1. */
  readonly onStep?: ((share: number, step: Text) => void) | undefined;
}

/** Tells of a step, unless it was stopped before or by who is told. */
export function tellStep({ signal, onStep }: ImportWatch, share: number, step: Text): void {
  signal?.throwIfAborted();
  onStep?.(share, step);
  signal?.throwIfAborted();
}

/** Ends the query that runs when the signal aborts, and then rejects with its reason. */
export async function interruptible<T>(
  connection: DuckDBConnection,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const stop = (): void => connection.interrupt();
  signal?.addEventListener("abort", stop);
  try {
    const result = await work();
    signal?.throwIfAborted();
    return result;
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener("abort", stop);
  }
}
