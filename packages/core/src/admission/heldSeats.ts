/** Lowers the top of a max-heap in `heap[from .. from + size - 1]` to `value` and lets it sink to its place. */
export function replaceTop(heap: Int32Array, from: number, size: number, value: number): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= size) break;
    if (child + 1 < size && heap[from + child + 1]! > heap[from + child]!) child++;
    const key = heap[from + child]!;
    if (key <= value) break;
    heap[from + at] = key;
    at = child;
  }
  heap[from + at] = value;
}

/** Orders `heap[from .. from + size - 1]` as a max-heap. */
export function makeHeap(heap: Int32Array, from: number, size: number): void {
  for (let root = (size >> 1) - 1; root >= 0; root--) {
    const value = heap[from + root]!;
    let at = root;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && heap[from + child + 1]! > heap[from + child]!) child++;
      const key = heap[from + child]!;
      if (key <= value) break;
      heap[from + at] = key;
      at = child;
    }
    heap[from + at] = value;
  }
}
