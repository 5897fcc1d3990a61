/** Lists longer than this are not kept. */
const MOST_ROWS = 2_000;

/** Keeps the outcome of work by key, of so many keys; not of work that failed, nor long lists. */
export function keeper(most: number): (key: string, work: () => Promise<unknown>) => Promise<unknown> {
  const kept = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const found = kept.get(key) ?? work();
    // To the end of the line.
    kept.delete(key);
    kept.set(key, found);
    if (kept.size > most) kept.delete(kept.keys().next().value!);
    const forget = (): void => {
      if (kept.get(key) === found) kept.delete(key);
    };
    found.then((value) => (Array.isArray(value) && value.length > MOST_ROWS ? forget() : undefined), forget);
    return found;
  };
}
