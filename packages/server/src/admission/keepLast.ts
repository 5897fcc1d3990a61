const all = new Set<Map<string, unknown>>();

/**
 * Keeps the last few values that were made, by key; for what never changes under its key. A value that cannot be made is
 * tried again.
 */
export function keepLast<T>(most: number): (key: string, make: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  all.add(kept);
  return (key, make) => {
    const value = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, value);
    if (kept.size > most) kept.delete(kept.keys().next().value!);
    value.catch(() => kept.delete(key));
    return value;
  };
}

/** Lets go of everything that is kept: what was erased may not stay in memory. */
export function forgetKept(): void {
  for (const kept of all) kept.clear();
}
