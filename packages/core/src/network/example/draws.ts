import { keyedRandom } from "../../random/keyed.ts";

/** Draws by name, so that a new one changes no other. */
export interface Draws {
  /** In [0, 1). */
  uniform(what: string, index: number): number;
  /** One of the list. */
  pick<T>(list: readonly T[], what: string, index: number): T;
  /** All of the list, in an order of chance; a larger weight comes earlier more often (Efraimidis and Spirakis 2006). */
  order<T>(list: readonly T[], what: string, weight: (item: T) => number): T[];
}

export function namedDraws(seed: number): Draws {
  const random = keyedRandom(seed);
  const uniform = (what: string, index: number): number => random.uniform(index, eventOf(what));
  return {
    uniform,
    pick: (list, what, index) => list[Math.floor(uniform(what, index) * list.length)]!,
    order: (list, what, weight) =>
      list
        .map((item, index) => ({ item, index, key: -Math.log(1 - uniform(what, index)) / weight(item) }))
        .sort((a, b) => a.key - b.key || a.index - b.index)
        .map(({ item }) => item),
  };
}

/** FNV-1a of the name. */
function eventOf(what: string): number {
  let hash = 0x811c9dc5;
  for (const letter of what) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return hash >>> 0;
}
