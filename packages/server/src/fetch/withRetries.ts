import { setTimeout as pause } from "node:timers/promises";
import { FetchError } from "./fetchError.ts";

export interface RetrySettings {
  readonly attempts?: number;
  /** Before the second attempt, in milliseconds; twice as long before each next one. */
  readonly pause?: number;
  readonly signal?: AbortSignal;
}

const LONGEST = 60_000;

/** Tries again, each time later, as long as the failure is one that may pass. `work` gets the number of the attempt, from 1. */
export async function withRetries<T>(
  { attempts = 6, pause: first = 500, signal }: RetrySettings,
  work: (attempt: number) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work(attempt);
    } catch (error) {
      if (!(error instanceof FetchError) || !error.again || attempt >= attempts) throw error;
      const wait = Math.min(error.wait ?? first * 2 ** (attempt - 1), LONGEST);
      await pause(wait, undefined, signal === undefined ? {} : { signal });
    }
  }
}
