/** Puts indices in the order of random bits, lowest first. */
export type OrderByBits = (bits: Uint32Array, order: Int32Array) => void;

/**
 * Sorts random bits: one pass over about as many buckets as indices, after which nearly everybody stands right, and a
 * walk that puts the rest in place. Only for random bits: with many that are nearly equal the walk is long.
 */
export function orderByBits(length: number): OrderByBits {
  const size = Math.max(1, Math.min(20, 32 - Math.clz32(Math.max(0, length - 1))));
  const shift = 32 - size;
  const next = new Int32Array(2 ** size + 1);
  return (bits, order) => {
    next.fill(0);
    for (let index = 0; index < length; index++) next[(bits[index]! >>> shift) + 1]!++;
    for (let bucket = 1; bucket < next.length; bucket++) next[bucket]! += next[bucket - 1]!;
    for (let index = 0; index < length; index++) order[next[bits[index]! >>> shift]!++] = index;
    let highest = 0;
    for (let place = 0; place < length; place++) {
      const index = order[place]!;
      const own = bits[index]!;
      if (own >= highest) {
        highest = own;
        continue;
      }
      let at = place;
      while (at > 0 && bits[order[at - 1]!]! > own) {
        order[at] = order[at - 1]!;
        at--;
      }
      order[at] = index;
    }
  };
}
