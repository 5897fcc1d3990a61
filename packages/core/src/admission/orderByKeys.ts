const BITS = 11;
const BUCKETS = 2 ** BITS;

/**
 * Sorts indices by 32-bit keys in three passes, keeping the order in `order` between equal keys.
 * @param order written: indices, lowest key first; `spare` has the same length
 */
export function orderByKeys(keys: Uint32Array, order: Int32Array, spare: Int32Array): void {
  const counts = new Int32Array(BUCKETS + 1);
  let [from, to] = [order, spare];
  for (let shift = 0; shift < 32; shift += BITS) {
    counts.fill(0);
    for (let at = 0; at < from.length; at++) counts[((keys[from[at]!]! >>> shift) & (BUCKETS - 1)) + 1]!++;
    for (let bucket = 0; bucket < BUCKETS; bucket++) counts[bucket + 1]! += counts[bucket]!;
    for (let at = 0; at < from.length; at++) {
      const index = from[at]!;
      to[counts[(keys[index]! >>> shift) & (BUCKETS - 1)]!++] = index;
    }
    [from, to] = [to, from];
  }
  if (from !== order) order.set(from);
}
