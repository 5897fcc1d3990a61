import type { Interval } from "../../measures/concentration.ts";

/** A list somebody thinks of handing in. */
export interface Wishes {
  /** Programme ids, best first. */
  readonly preferences: readonly string[];
  /** Class per programme, 1 best; absent is the last class. */
  readonly priority?: Readonly<Record<string, number>>;
  readonly groups?: readonly string[];
  readonly advice?: string;
}

/** A chance between 0 and 1 with a 95% interval. */
export interface CutoffChance {
  readonly chance: number;
  readonly interval: Interval;
}
