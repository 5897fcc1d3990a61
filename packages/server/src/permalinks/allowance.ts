/** How many times something may be done: so many at once, and then one more every so many milliseconds. */
export interface AllowanceSettings {
  readonly most: number;
  readonly everyMs: number;
}

export interface Allowance {
  /** Takes one for somebody; false when there is none left. `now` in milliseconds. */
  take(who: string, now: number): boolean;
}

/** More names than this are not remembered; the one that was longest away is forgotten. */
const MOST_NAMES = 10_000;

export function allowance({ most, everyMs }: AllowanceSettings): Allowance {
  const left = new Map<string, { readonly count: number; readonly at: number }>();
  return {
    take(who, now) {
      const known = left.get(who) ?? { count: most, at: now };
      const count = Math.min(most, known.count + (now - known.at) / everyMs);
      left.delete(who);
      left.set(who, { count: count < 1 ? count : count - 1, at: now });
      if (left.size > MOST_NAMES) left.delete(left.keys().next().value!);
      return count >= 1;
    },
  };
}
