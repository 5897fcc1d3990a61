import { setImmediate } from "node:timers/promises";

export type OneByOne = <T>(task: () => Promise<T>) => Promise<T> | undefined;

/**
 * Runs heavy tasks one after another, with room for other requests between them. Gives undefined, and does nothing, when
 * `mostWaiting` wait already.
 */
export function oneByOne(mostWaiting: number): OneByOne {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return (task) => {
    if (waiting >= mostWaiting) return undefined;
    waiting++;
    const result = last.then(() => setImmediate()).then(task);
    last = result.catch(() => undefined).finally(() => waiting--);
    return result;
  };
}
