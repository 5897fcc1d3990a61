export interface Ranks {
  /** Units in order of surroundings, least favourable first. */
  readonly order: Int32Array;
  /** Per unit the share of pupils below it, counting half of those that are equal: between 0 and 1. */
  readonly rank: Float64Array;
  /** Per place in `order` where its block of equal surroundings ends. */
  readonly blockEnd: Int32Array;
}

/** Fractional ranks of units weighted by their pupils; equal surroundings get equal ranks, whatever the input order. */
export function ranksOf(pupils: ArrayLike<number>, surroundings: ArrayLike<number>): Ranks {
  const size = surroundings.length;
  const order = Int32Array.from({ length: size }, (_, unit) => unit).sort(
    (a, b) => surroundings[a]! - surroundings[b]! || a - b,
  );
  const rank = new Float64Array(size);
  const blockEnd = new Int32Array(size);
  let weight = 0;
  for (let unit = 0; unit < size; unit++) weight += pupils[unit]!;
  let [start, below] = [0, 0];
  while (start < size) {
    let [end, block] = [start, 0];
    while (end < size && surroundings[order[end]!] === surroundings[order[start]!]) block += pupils[order[end++]!]!;
    for (let place = start; place < end; place++) {
      rank[order[place]!] = weight === 0 ? 0 : (below + block / 2) / weight;
      blockEnd[place] = end;
    }
    below += block;
    start = end;
  }
  return { order, rank, blockEnd };
}
