/**
 * Indices of 32-byte hashes in ascending order, compared byte by byte; `tie` decides between equal hashes.
 * Sorts on the first four bytes with a native number sort and settles the few runs that agree there.
 */
export function hashOrder(hashes: Uint8Array, tie: (a: number, b: number) => number): Int32Array {
  const size = hashes.length / 32;
  const view = new DataView(hashes.buffer, hashes.byteOffset, hashes.byteLength);
  const keys = new Float64Array(size);
  const scale = 2 ** 21;
  if (size > scale) throw new RangeError(`at most ${scale} lots in one draw, not ${size}`);
  for (let index = 0; index < size; index++) keys[index] = view.getUint32(index * 32) * scale + index;
  keys.sort();
  const order = Int32Array.from(keys, (key) => key % scale);
  const head = (place: number): number => view.getUint32(order[place]! * 32);
  for (let from = 0; from < size;) {
    let to = from + 1;
    while (to < size && head(to) === head(from)) to++;
    if (to - from > 1) order.subarray(from, to).sort((a, b) => compareHashes(hashes, a, b) || tie(a, b));
    from = to;
  }
  return order;
}

function compareHashes(hashes: Uint8Array, a: number, b: number): number {
  for (let byte = 0; byte < 32; byte++) {
    const difference = hashes[a * 32 + byte]! - hashes[b * 32 + byte]!;
    if (difference !== 0) return difference;
  }
  return 0;
}
